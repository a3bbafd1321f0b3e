/**
 * A contract's terms as they are written and stored: money and percentages are texts ("40.00", "120"), codes are single
 * ("97110") or ranges ("97010-97039"). `docs/payers.md` says what each does, with examples.
 */
export type PayerTerms = (
  PercentOfMedicareTerms | ConversionFactorTerms | FeeListTerms | PerVisitTerms | PercentOfChargesTerms
) &
  CommonTerms;

/** A percentage of what Medicare allows a participating, non-QP clinician. */
export interface PercentOfMedicareTerms {
  readonly kind: 'percent-of-medicare';
  readonly percent: string;
}

/** The schedule's relative values at the payer's own conversion factor. */
export interface ConversionFactorTerms {
  readonly kind: 'conversion-factor';
  /** Dollars a relative value unit, at most four decimals. */
  readonly conversionFactor: string;
  /** Whether relative values are adjusted to the place; true where it is left out. */
  readonly gpci?: boolean | undefined;
  /** Dollars an anesthesia unit; without it anesthesia has no price. */
  readonly anesthesiaConversionFactor?: string | undefined;
}

/** A price for each code. */
export interface FeeListTerms {
  readonly kind: 'fee-list';
  readonly fees: readonly ListedFee[];
  /** What becomes of a code that is not on the list; `unpriced` where it is left out. */
  readonly unlisted?: 'unpriced' | UnlistedPrice | undefined;
}

export interface ListedFee {
  readonly code: string;
  /** Only lines that carry it have this fee; lines without a fee of their own modifier have the one without. */
  readonly modifier?: string | undefined;
  /** Dollars a unit. */
  readonly amount: string;
}

export type UnlistedPrice =
  | { readonly percentOfMedicare: string }
  | { readonly percentOfCharges: string }
  | { readonly notCovered: 'patient' | 'provider' };

/** One price for the day's visit, whatever is done. */
export interface PerVisitTerms {
  readonly kind: 'per-visit';
  readonly amount: string;
  /** The price of a visit with an evaluation; `codes` says which are, the evaluations of all disciplines where left out. */
  readonly evaluation?:
    { readonly amount: string; readonly codes?: readonly string[] | undefined } | undefined;
  /** One price a day, or one for each discipline (GP, GO, GN) of the day; `day` where it is left out. */
  readonly per?: 'day' | 'discipline' | undefined;
}

/** A percentage of what the clinic charges. */
export interface PercentOfChargesTerms {
  readonly kind: 'percent-of-charges';
  readonly percent: string;
}

/** Terms that any kind may have. */
export interface CommonTerms {
  /** The fee schedule that prices rest on: the date's own where left out, else a year's last or one release. */
  readonly schedule?: { readonly year: number } | { readonly release: string } | undefined;
  /** The locality whose indices are used wherever the service is furnished; the real one where left out. */
  readonly locality?: { readonly carrier: string; readonly locality: string } | undefined;
  /** What a percentage of Medicare is taken of: the unit's fee as published, or before it is rounded. */
  readonly percentOf?: 'rounded-unit' | 'exact-unit' | undefined;
  readonly overrides?: readonly Override[] | undefined;
  /** `medicare`: only what Medicare pays has a price. `price-where-valued`: every code with relative values has. */
  readonly statusPolicy?: 'medicare' | 'price-where-valued' | undefined;
  readonly mppr?: 'medicare' | 'none' | TieredReduction | undefined;
  readonly unitRule?: 'cms' | 'midpoint' | undefined;
  readonly unitCaps?: readonly UnitCap[] | undefined;
  /** The most that a visit is allowed, dollars. */
  readonly visitMaximum?: string | undefined;
  /** Where charges are compared with prices; `claim` for per-visit terms and `line` for others where left out. */
  readonly lesserOf?: 'line' | 'claim' | 'none' | undefined;
  /** What a therapy assistant's service (CQ, CO) loses: `percent` (15 where left out) of the allowed amount or of the payer's part. */
  readonly assistantReduction?:
    { readonly of: 'allowed' | 'payer-part'; readonly percent?: string | undefined } | undefined;
  /** Whether the payer withholds Medicare's sequestration of the date from its part. */
  readonly sequestration?: boolean | undefined;
  /** Days after the date of service within which a claim must be filed. */
  readonly timelyFilingDays?: number | undefined;
  readonly requiredModifiers?: readonly RequiredModifiers[] | undefined;
  /** Whose coding rules claims are checked by beside the contract's own; `own` where left out. */
  readonly codingRules?: 'medicare' | 'own' | undefined;
  readonly share?: ShareTerms | undefined;
}

/** A price of its own for some codes, before every other term. Exactly one of the prices is given. */
export interface Override {
  readonly codes: readonly string[];
  /** Only lines that carry it. */
  readonly modifier?: string | undefined;
  /** Dollars a unit. */
  readonly fee?: string | undefined;
  readonly percentOfMedicare?: string | undefined;
  readonly percentOfCharges?: string | undefined;
  /** Dollars a relative value unit, instead of the one of the terms. */
  readonly conversionFactor?: string | undefined;
  /** Not covered: who owes the charge. */
  readonly notCovered?: 'patient' | 'provider' | undefined;
  /** Outside the visit's maximum and the unit caps. Overrides of per-visit terms stand outside the visit's price always. */
  readonly outside?: boolean | undefined;
}

/** Shares by rank, the first ranked first; the last holds for every later one. */
export interface TieredReduction {
  /** Practice expense of each unit; the whole price of each unit; or the whole price of each line. */
  readonly of: 'practice-expense' | 'unit' | 'line';
  readonly tiers: readonly string[];
  /** The codes it is for; those Medicare reduces (multiple-procedure indicator 5) where left out. */
  readonly codes?: readonly string[] | undefined;
}

export interface UnitCap {
  readonly most: number;
  /** Counts timed codes alone. */
  readonly timed?: boolean | undefined;
  /** Counts these codes alone. */
  readonly codes?: readonly string[] | undefined;
}

export interface RequiredModifiers {
  readonly codes: readonly string[];
  /** A line of these codes needs one of them. */
  readonly anyOf: readonly string[];
}

/** In which order the patient's part is taken from a line; `nothing` and `everything` say who pays all of it. */
export const SHARE_ORDERS = [
  'copay',
  'deductible-coinsurance',
  'deductible-copay',
  'copay-coinsurance',
  'copay-deductible-coinsurance',
  'deductible-copay-coinsurance',
  'nothing',
  'everything',
] as const;
export type ShareOrder = (typeof SHARE_ORDERS)[number];

/** The usual benefits under the payer; what a request says of its patient comes before them. */
export interface ShareTerms {
  readonly order?: ShareOrder | undefined;
  readonly copay?: string | undefined;
  /** The copay of a visit with an evaluation, where it differs. */
  readonly evaluationCopay?: string | undefined;
  /** One copay a visit, or one for each discipline of the day; `visit` where left out. */
  readonly copayPer?: 'visit' | 'discipline' | undefined;
  readonly coinsurance?: string | undefined;
  /** Dollars a plan year. */
  readonly deductible?: string | undefined;
  readonly outOfPocketMaximum?: string | undefined;
  /** Visits a plan year. */
  readonly visitLimit?: number | undefined;
  /** First day of a plan year, mm-dd; "01-01" where left out. */
  readonly planYearStarts?: string | undefined;
}
