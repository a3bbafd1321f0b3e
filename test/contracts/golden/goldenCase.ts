import type { PayerTerms, ShareOrder } from '../../../src/contracts/terms.ts';
import type { Outcome } from '../../../src/pricing/outcome.ts';

/**
 * A visit under a contract, worked by hand from docs/payers.md. Unless it says otherwise: rest of Texas (04412-99),
 * 15 July 2026. What is not written of the expected amounts is 0.00, and the payer pays what is allowed.
 */
export interface GoldenCase {
  readonly name: string;
  readonly terms: PayerTerms;
  /** "97110 x2 GP CQ $90.00": code, units ("33min": minutes), modifiers, what is charged for the whole line. */
  readonly lines: readonly string[];
  readonly benefits?: GoldenBenefits;
  /** Further fields of the request, such as its place. */
  readonly request?: object;
  /**
   * The arithmetic, a line a step: "97530: 34.02 x 120% = 40.824 -> 40.82". An arrow rounds half up to the cent, "cut" cuts
   * to it; digits before "…" are the first ones. A line labelled "allowed" ends with the visit's allowed amount.
   */
  readonly sum: string;
  readonly expected: {
    readonly status: 'priced' | 'needs-review';
    readonly totals: ExpectedTotals;
    readonly lines: readonly ExpectedLine[];
    /** Codes that are among the assumptions. */
    readonly assumptions?: readonly string[];
  };
}

export interface GoldenBenefits {
  readonly order?: ShareOrder;
  readonly copay?: string;
  readonly coinsurance?: string;
  readonly deductibleRemaining?: string;
  readonly outOfPocketRemaining?: string;
  readonly visitsRemaining?: number;
  readonly secondary?: {
    readonly coversDeductible?: boolean;
    readonly coversCoinsurance?: boolean;
    readonly coversCopay?: boolean;
  };
}

export interface ExpectedAmounts {
  /** Null: no figure, and none of the other amounts either. */
  readonly allowed: string | null;
  /** Null: not known; then the other amounts are compared only where they are written. */
  readonly patientOwes?: string | null;
  readonly payerPays?: string | null;
  readonly sequestration?: string;
  readonly assistantReduction?: string;
  readonly nonCovered?: string;
  readonly writeOff?: string;
}

export interface ExpectedLine extends ExpectedAmounts {
  readonly outcome?: Outcome;
  readonly liable?: 'patient' | 'provider';
  readonly substitute?: string;
  readonly units?: number;
  readonly unitPrices?: readonly string[];
  readonly deductible?: string;
  readonly coinsurance?: string;
  readonly copay?: string;
}

export interface ExpectedTotals extends ExpectedAmounts {
  /** What the patient owes, where it is not written. */
  readonly patientDueNow?: string;
}

/** Nothing is due from the patients of these visits, so that the payer pays what is allowed. */
export function nothingDue(cases: readonly GoldenCase[]): GoldenCase[] {
  return cases.map((each) => ({ benefits: { order: 'nothing' }, ...each }));
}
