import type { PaymentAmountRow } from '../../../src/schedule/layouts/paymentAmounts.ts';

/** Amounts CMS published for Delaware 2025 (12102-01, PFDE25A): in full and, under the therapy reduction, reduced. */
const DELAWARE_2025 = [
  ['97016', 1164, 891],
  ['97035', 1390, 1053],
  ['97110', 2879, 2189],
  ['97112', 3203, 2433],
  ['97140', 2718, 2076],
  ['97161', 9802, 7475],
  ['97530', 3456, 2461],
] as const;

/** A record of a payment file: a therapy code in Delaware unless said otherwise. */
export function record(given: Partial<PaymentAmountRow> & Pick<PaymentAmountRow, 'code'>): PaymentAmountRow {
  return {
    year: 2025,
    carrier: '12102',
    locality: '01',
    modifier: '',
    nonFacilityCents: 0,
    facilityCents: 0,
    pcTc: '7',
    status: 'A',
    multipleProcedure: '5',
    therapyReducedNonInstitutionalCents: 0,
    therapyReducedInstitutionalCents: 0,
    oppsIndicator: '9',
    oppsNonFacilityCents: 0,
    oppsFacilityCents: 0,
    ...given,
  };
}

/** Seven records of four amounts each: 28 amounts. */
export function delaware2025(
  change: (row: PaymentAmountRow) => Partial<PaymentAmountRow> = () => ({}),
): PaymentAmountRow[] {
  return DELAWARE_2025.map(([code, full, reduced]) => {
    const row = record({
      code,
      nonFacilityCents: full,
      facilityCents: full,
      therapyReducedNonInstitutionalCents: reduced,
      therapyReducedInstitutionalCents: reduced,
    });
    return { ...row, ...change(row) };
  });
}
