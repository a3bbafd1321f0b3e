import { parseDecimal } from '../../decimal/text.ts';
import type { PayerStore, PayerVersion, StoredPayer } from '../../contracts/payer.ts';
import { fact } from '../../pricing/derivation.ts';
import type { Coverage } from '../../pricing/visit.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export const MEDICARE = 'medicare';

export interface CoverageFound {
  readonly coverage: Coverage;
  /** Names the terms an estimate was made by: "medicare", or the payer and the first day of the version. */
  readonly payerVersion: string;
}

export async function readPayer(
  payers: PayerStore,
  practice: string,
  id: string,
): Promise<StoredPayer | undefined> {
  return id === MEDICARE ? undefined : payers.readPayer(practice, id);
}

/** The terms in force on a date of service; an unknown payer, or a date before its first version, is refused. */
export function coverageOf(id: string, stored: StoredPayer | undefined, date: string): Answer<CoverageFound> {
  if (id === MEDICARE) return answered({ coverage: { kind: 'medicare' }, payerVersion: MEDICARE });
  if (!stored) {
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
  const version = versionInForce(stored.payer.versions, date);
  if (!version) return notYetInForce(stored, date);
  const { terms, effectiveFrom } = version;
  const percent = parseDecimal(terms.percent);
  if (!percent) throw new Error(`payer ${id} was stored with the percentage "${terms.percent}"`);
  const source = { kind: 'payer', payer: id, version: effectiveFrom, term: 'percent' } as const;
  return answered({
    coverage: {
      kind: 'percent-of-medicare',
      percent: fact("The payer's percentage of Medicare", percent.coefficient, percent.scale + 2, source),
    },
    payerVersion: `${id}@${effectiveFrom}`,
  });
}

function versionInForce(versions: readonly PayerVersion[], date: string): PayerVersion | undefined {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<PayerVersion | undefined>(
      (latest, version) => (!latest || version.effectiveFrom > latest.effectiveFrom ? version : latest),
      undefined,
    );
}

function notYetInForce({ payer }: StoredPayer, date: string): Answer<CoverageFound> {
  const first = payer.versions.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  return refused(422, 'payer-not-in-force', "The payer's terms do not reach back to this date of service.", [
    {
      pointer: '/dateOfService',
      code: 'payer-not-in-force',
      found: date,
      message: `The first terms of ${payer.id} begin on ${first}.`,
      remedy: "Store the payer's terms of that date, or correct the date.",
    },
  ]);
}
