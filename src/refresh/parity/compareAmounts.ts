import type { Derivation } from '../../pricing/derivation.ts';
import { outcomeOf } from '../../pricing/outcome.ts';
import { gpciFacts, type RowInRelease } from '../../pricing/rowFacts.ts';
import { fullFee, oppsAmount, therapyReducedFee, type Rates } from '../../pricing/rowFees.ts';
import type { PaymentAmountRow } from '../../schedule/layouts/paymentAmounts.ts';
import { localityId } from '../../schedule/locality.ts';
import type { Release, ReleaseContent } from '../../schedule/release.ts';

/** Why a published amount was not compared. Every one is counted: none is left out silently. */
export type LeftOut =
  | 'code-not-in-release'
  | 'locality-not-in-release'
  | 'status-not-priced-in-release'
  | 'not-subject-to-therapy-reduction'
  | 'not-subject-to-opps-cap'
  | 'opps-values-missing-in-release';

export interface Difference {
  readonly code: string;
  readonly modifier: string;
  readonly carrier: string;
  readonly locality: string;
  readonly amount: string;
  readonly publishedCents: number;
  readonly ourCents: number;
}

export interface Comparison {
  readonly matched: number;
  readonly differing: number;
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  /** The first ones. */
  readonly differences: readonly Difference[];
}

export interface ComparedRelease {
  readonly release: Release;
  readonly content: ReleaseContent;
  readonly conversionFactor: Derivation;
  /** Share of practice expense a reduced therapy unit keeps in the year. */
  readonly therapyPeKept: Derivation;
}

/** How many differences are listed; all are counted. */
const DIFFERENCES_LISTED = 20;

/** Amounts of a record: non-facility, facility, two therapy-reduced, two OPPS. */
const AMOUNTS_OF_A_RECORD = 6;

/** Every amount CMS published against the one that the estimate's own functions compute. */
export function compareAmounts(published: readonly PaymentAmountRow[], ours: ComparedRelease): Comparison {
  const tally = new Tally();
  const rows = new Map(ours.content.rows.map((row) => [`${row.code} ${row.modifier}`, row]));
  const rates = new Map(
    ours.content.localities.map((locality) => [
      localityId(locality),
      { gpci: gpciFacts(locality, ours.release), conversionFactor: ours.conversionFactor },
    ]),
  );
  for (const record of published) {
    const row = rows.get(`${record.code} ${record.modifier}`);
    const rate = rates.get(localityId(record));
    if (!row) tally.leave('code-not-in-release', AMOUNTS_OF_A_RECORD);
    else if (!rate) tally.leave('locality-not-in-release', AMOUNTS_OF_A_RECORD);
    else
      compareRecord(record, { row, release: ours.release, deleted: false }, rate, ours.therapyPeKept, tally);
  }
  return tally.comparison();
}

function compareRecord(
  record: PaymentAmountRow,
  from: RowInRelease,
  rates: Rates,
  therapyPeKept: Derivation,
  tally: Tally,
): void {
  if (outcomeOf(from, {}).outcome !== 'priced') {
    tally.leave('status-not-priced-in-release', AMOUNTS_OF_A_RECORD);
    return;
  }
  tally.compare(record, 'non-facility', record.nonFacilityCents, fullFee(from, 'non-facility', rates));
  tally.compare(record, 'facility', record.facilityCents, fullFee(from, 'facility', rates));
  compareTherapy(record, from, rates, therapyPeKept, tally);
  compareOpps(record, from, rates, tally);
}

/** The therapy-reduced fields hold therapy's amounts only where the multiple-procedure indicator is 5. */
function compareTherapy(
  record: PaymentAmountRow,
  from: RowInRelease,
  rates: Rates,
  therapyPeKept: Derivation,
  tally: Tally,
): void {
  if (record.multipleProcedure !== '5') {
    tally.leave('not-subject-to-therapy-reduction', 2);
    return;
  }
  const reduced = therapyReducedFee(from, 'non-facility', rates, therapyPeKept);
  tally.compare(
    record,
    'therapy-reduced non-institutional',
    record.therapyReducedNonInstitutionalCents,
    reduced,
  );
  tally.compare(record, 'therapy-reduced institutional', record.therapyReducedInstitutionalCents, reduced);
}

function compareOpps(record: PaymentAmountRow, from: RowInRelease, rates: Rates, tally: Tally): void {
  if (record.oppsIndicator !== '1') {
    tally.leave('not-subject-to-opps-cap', 2);
    return;
  }
  const nonFacility = oppsAmount(from, 'non-facility', rates);
  const facility = oppsAmount(from, 'facility', rates);
  if (!nonFacility || !facility) {
    tally.leave('opps-values-missing-in-release', 2);
    return;
  }
  tally.compare(record, 'OPPS non-facility', record.oppsNonFacilityCents, nonFacility);
  tally.compare(record, 'OPPS facility', record.oppsFacilityCents, facility);
}

class Tally {
  #matched = 0;
  #differing = 0;
  readonly #leftOut: Partial<Record<LeftOut, number>> = {};
  readonly #differences: Difference[] = [];

  leave(reason: LeftOut, amounts: number): void {
    this.#leftOut[reason] = (this.#leftOut[reason] ?? 0) + amounts;
  }

  compare(record: PaymentAmountRow, amount: string, publishedCents: number, ours: Derivation): void {
    if (publishedCents === ours.coefficient) {
      this.#matched += 1;
      return;
    }
    this.#differing += 1;
    if (this.#differences.length >= DIFFERENCES_LISTED) return;
    const { code, modifier, carrier, locality } = record;
    this.#differences.push({
      code,
      modifier,
      carrier,
      locality,
      amount,
      publishedCents,
      ourCents: ours.coefficient,
    });
  }

  comparison(): Comparison {
    return {
      matched: this.#matched,
      differing: this.#differing,
      leftOut: this.#leftOut,
      differences: this.#differences,
    };
  }
}
