import type { Contract } from '../../contracts/contract.ts';
import type { Kept, PayerStore } from '../../contracts/keeping.ts';
import type { Payer } from '../../contracts/payer.ts';
import { versionInForce } from '../../contracts/versionInForce.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export const MEDICARE = 'medicare';

export interface ContractFound {
  /** Null under Original Medicare, whose terms are law. */
  readonly contract: Contract | null;
  /** Names the terms an estimate was made by: "medicare", or the payer, the first day of the version and the revision that gave it its terms. */
  readonly payerVersion: string;
}

export async function readPayer(
  payers: PayerStore,
  practice: string,
  id: string,
): Promise<Kept<Payer> | undefined> {
  return id === MEDICARE ? undefined : payers.read(practice, id);
}

/** The terms in force on a date of service; an unknown payer, or a date before its first version, is refused. */
export function contractOf(id: string, kept: Kept<Payer> | undefined, date: string): Answer<ContractFound> {
  if (id === MEDICARE) return answered({ contract: null, payerVersion: MEDICARE });
  if (!kept) {
    return refused(422, 'unknown-payer', 'There is no such payer.', [
      {
        pointer: '/payer',
        code: 'unknown-payer',
        found: id,
        message: 'No payer with this id is stored.',
        remedy: 'Use "medicare" or the id of a stored payer, or store this one first.',
      },
    ]);
  }
  const version = versionInForce(kept.document.versions, date);
  if (!version) return notYetInForce(kept.document, date);
  const { terms, effectiveFrom } = version;
  return answered({
    contract: { payer: id, version: effectiveFrom, terms },
    payerVersion: `${id}@${effectiveFrom}#${kept.since[effectiveFrom] ?? kept.revision}`,
  });
}

function notYetInForce({ id, versions }: Payer, date: string): Answer<ContractFound> {
  const first = versions.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  return refused(422, 'payer-not-in-force', "The payer's terms do not reach back to this date of service.", [
    {
      pointer: '/dateOfService',
      code: 'payer-not-in-force',
      found: date,
      message: `The first terms of ${id} begin on ${first}.`,
      remedy: "Store the payer's terms of that date, or correct the date.",
    },
  ]);
}
