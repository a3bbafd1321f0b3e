import type { Contract } from '../../contracts/contract.ts';
import type { PayerStore } from '../../contracts/keeping.ts';
import { contractOf, readPayer, type ContractFound } from '../facts/contractOf.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import type { TwoReleases } from '../diff/twoReleases.ts';
import type { Count } from './counts.ts';

type Refused = Extract<Answer<never>, { readonly ok: false }>;

/** The terms of every payer of the counts on a day; each count of a payer that has none is told. */
export async function payersOf(
  payers: PayerStore,
  practice: string,
  counts: readonly Count[],
  day: string,
): Promise<Answer<ReadonlyMap<string, ContractFound>>> {
  const ids = [...new Set(counts.map(({ payer }) => payer))];
  const answers = new Map(
    await Promise.all(
      ids.map(async (id) => [id, contractOf(id, await readPayer(payers, practice, id), day)] as const),
    ),
  );
  const errors = counts.flatMap(({ payer, pointer }) => {
    const answer = answers.get(payer);
    return !answer || answer.ok ? [] : atPointer(answer, pointer('payer')).refusal.errors;
  });
  if (errors.length > 0) {
    const title = "The counts name payers that have no terms on the second release's first day.";
    return refused(422, 'unknown-payer', title, errors);
  }
  const found = ids.flatMap((id) => {
    const answer = answers.get(id);
    return answer?.ok ? [[id, answer.value] as const] : [];
  });
  return answered(new Map(found));
}

/** A refusal of a payer told of the count that names it. */
export function atPointer({ refusal }: Refused, pointer: string): Refused {
  const errors = refusal.errors.map((error) => ({ ...error, pointer }));
  return { ok: false, refusal: { ...refusal, errors } };
}

/**
 * Why a payer pays the same whichever of the releases is in force: its terms rest on a schedule of their own. A year's last
 * release may be one of the two, where both are of that year.
 */
export function ownSchedule(contract: Contract | null, { from, to }: TwoReleases): string | null {
  const schedule = contract?.terms.schedule;
  if (!schedule) return null;
  if ('release' in schedule) return `Its terms rest on release ${schedule.release}.`;
  const isBoth = from.year === schedule.year && to.year === schedule.year;
  return isBoth ? null : `Its terms rest on the fee schedule of ${schedule.year}.`;
}
