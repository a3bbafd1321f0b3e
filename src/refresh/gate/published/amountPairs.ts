import type { TherapyReduction } from '../../../../data/therapyReduction.ts';
import { powerOfTen } from '../../../decimal/decimal.ts';
import { WHOLE_NUMBERS } from '../../../pricing/arithmetic.ts';
import { isSubjectToOppsCap } from '../../../pricing/rowFacts.ts';
import { unitFee } from '../../../pricing/unitFee.ts';
import type { PaymentAmountRow } from '../../../schedule/layouts/paymentAmounts.ts';
import type { Gpci } from '../../../schedule/locality.ts';
import type { RelativeValueRow } from '../../../schedule/relativeValues.ts';
import { THERAPY } from '../therapyRows.ts';
import type { AmountPair } from './publishedComparison.ts';

/** What turns relative values into dollars at a place. */
export interface Rates {
  readonly gpci: Gpci;
  readonly conversionFactor: number;
  /** Percent of practice expense a reduced therapy unit keeps; null before the reduction began. */
  readonly peKept: TherapyReduction | null;
}

/** Digits behind the point of a percent as a share of one. */
const PERCENT_SCALE = 2;

/** Every amount of a payment record beside the one that the formula of the estimate gives, over whole numbers. */
export function amountPairs(record: PaymentAmountRow, row: RelativeValueRow, rates: Rates): AmountPair[] {
  const { gpci, conversionFactor, peKept } = rates;
  const { workRvu: work, malpracticeRvu: malpractice } = row;
  const fee = (pe: number) => unitFee(WHOLE_NUMBERS, { work, pe, malpractice }, gpci, conversionFactor);
  const pairs = [
    pair('non-facility', fee(row.nonFacilityPeRvu), record.nonFacilityCents),
    pair('facility', fee(row.facilityPeRvu), record.facilityCents),
  ];
  // Elsewhere another program's fee may stand in the therapy fields.
  if (record.multipleProcedure === THERAPY && peKept) {
    const reduced = (percent: number) => reducedFee(row, rates, percent);
    const { therapyReducedNonInstitutionalCents, therapyReducedInstitutionalCents } = record;
    pairs.push(
      pair('therapy-reduced', reduced(peKept.nonInstitutional), therapyReducedNonInstitutionalCents),
      pair('therapy-reduced institutional', reduced(peKept.institutional), therapyReducedInstitutionalCents),
    );
  }
  if (record.oppsIndicator === '1' && isSubjectToOppsCap(row)) {
    const capped = (pe: number) =>
      unitFee(WHOLE_NUMBERS, { work, pe, malpractice: row.oppsMalpracticeRvu }, gpci, conversionFactor);
    pairs.push(
      pair('OPPS non-facility', capped(row.oppsNonFacilityPeRvu), record.oppsNonFacilityCents),
      pair('OPPS facility', capped(row.oppsFacilityPeRvu), record.oppsFacilityCents),
    );
  }
  return pairs;
}

/** The share of the practice expense is taken exactly, so that all three values carry two digits more. */
function reducedFee(row: RelativeValueRow, { gpci, conversionFactor }: Rates, percent: number): number {
  const whole = powerOfTen(PERCENT_SCALE);
  const values = {
    work: row.workRvu * whole,
    pe: row.nonFacilityPeRvu * percent,
    malpractice: row.malpracticeRvu * whole,
  };
  return unitFee(WHOLE_NUMBERS, values, gpci, conversionFactor, PERCENT_SCALE);
}

function pair(amount: string, ourCents: number, publishedCents: number): AmountPair {
  return { amount, ourCents, publishedCents };
}
