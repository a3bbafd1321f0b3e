import type { Contract } from '../../contracts/contract.ts';
import type { Release } from '../../schedule/release.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import type { Entry } from './cells.ts';
import { listedByName } from './payerFees.ts';
import { scheduleRows, type ScheduleRead } from './scheduleRows.ts';

/** The lines of a place, by code, then modifier: the rows of the schedule and what the payer alone has a fee for. */
export function entriesOf(
  read: ScheduleRead,
  contract: Contract | null,
  codes: readonly string[] | undefined,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of scheduleRows(read)) {
    const { code, modifier } = row.row;
    entries.set(`${code} ${modifier}`, { code, modifier, row });
  }
  for (const { code, modifier } of listedByName(contract, codes)) {
    const name = `${code} ${modifier}`;
    if (!entries.has(name)) entries.set(name, { code, modifier, row: null });
  }
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** Refuses codes that are asked for by themselves and that nothing is known of. */
export function knownCodes(
  codes: readonly string[] | undefined,
  entries: readonly Entry[],
  release: Release,
): Answer<null> {
  const known = new Set(entries.map(({ code }) => code));
  const unknown = (codes ?? []).filter((code) => !code.includes('-') && !known.has(code));
  if (unknown.length === 0) return answered(null);
  const code = release.complete ? 'unknown-code' : 'code-not-in-extract';
  const remedy = release.complete
    ? 'Correct the code, or leave it out.'
    : "Correct the code, or import CMS's file: an extract holds therapy codes only.";
  return refused(
    422,
    code,
    'Codes are asked for that the fee schedule does not have.',
    unknown.map((found) => ({
      ...{ pointer: '/codes', code, found, remedy },
      message: `Release ${release.id} does not have this code.`,
    })),
  );
}
