import type { Payer, PayerVersion } from '../../contracts/payer.ts';
import type { FeeListTerms, PayerTerms } from '../../contracts/terms.ts';
import { mergeVersions } from '../keeping/mergeVersions.ts';
import { versionBefore } from '../keeping/place.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { importList, type Imported, type ListArrival } from '../lists/importList.ts';
import type { ListedAmount } from '../lists/amountsField.ts';
import { readAmounts } from '../lists/readAmounts.ts';
import { parseParameter } from '../parseParameter.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { notAFeeList } from './notAFeeList.ts';
import { payerId, payerName } from './payerSchema.ts';
import { PAYER, type Payers } from './payerSubject.ts';

export interface FeesArrival extends ListArrival {
  /** The payer's name, which a new payer needs. */
  readonly name: string | undefined;
}

/**
 * Makes a comma-separated list the fees of the version that begins on a day. Where there is no such version, it is made of the
 * terms of the one in force before; where there is no such payer, of nothing but the fees.
 */
export async function importFees(
  payers: Payers,
  id: string,
  arrival: FeesArrival,
  mode: WriteMode,
): Promise<Answer<Imported<Payer>>> {
  const known = parseParameter('id', payerId, id);
  if (!known.ok) return known;
  const name = parseParameter('name', payerName.optional(), arrival.name);
  if (!name.ok) return name;
  return importList(PAYER, payers, id, arrival, mode, readAmounts, (stored, fees) =>
    withFees(stored?.document, { id, name: name.value, effectiveFrom: arrival.effectiveFrom }, fees),
  );
}

function withFees(
  stored: Payer | undefined,
  { id, name, effectiveFrom }: { id: string; name: string | undefined; effectiveFrom: string },
  fees: readonly ListedAmount[],
): Answer<Payer> {
  if (!stored) {
    if (name === undefined) return nameless(id);
    return answered({ id, name, versions: [{ effectiveFrom, terms: { kind: 'fee-list', fees } }] });
  }
  const terms = termsAround(stored, effectiveFrom);
  if (!terms.ok) return terms;
  const versions: PayerVersion[] = [{ effectiveFrom, terms: { ...terms.value, fees } }];
  return mergeVersions(PAYER, stored, { id, name: name ?? stored.name, versions });
}

/** The terms that the fees are put into: the version's own, or those in force before it. */
function termsAround(payer: Payer, day: string): Answer<PayerTerms & FeeListTerms> {
  const own = payer.versions.find(({ effectiveFrom }) => effectiveFrom === day);
  const version = own ?? versionBefore(payer.versions, day);
  if (!version) return nothingBefore(payer, day);
  const { terms } = version;
  return terms.kind === 'fee-list' ? answered(terms) : notAFeeList(version);
}

function nameless(id: string): Answer<never> {
  return refused(422, 'invalid-request', 'A new payer needs a name.', [
    {
      pointer: '/name',
      code: 'missing-field',
      found: null,
      message: `No payer "${id}" is stored, and a new one needs a name.`,
      remedy: 'Give its name, or correct the id.',
    },
  ]);
}

function nothingBefore({ versions }: Payer, day: string): Answer<never> {
  return refused(422, 'unknown-version', 'There are no terms that these fees could belong to.', [
    {
      pointer: '/effectiveFrom',
      code: 'no-terms-before',
      found: day,
      message: `The payer's first terms begin on ${versions[0]?.effectiveFrom}, so none are in force on this day.`,
      remedy: 'Give that day or a later one, or store terms of the kind fee-list for this day first.',
    },
  ]);
}
