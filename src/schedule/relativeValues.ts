/**
 * One row of the Physician Fee Schedule Relative Value file (PPRRVU): a code and modifier with its relative
 * values and payment indicators. Relative values and percentages are whole hundredths (0.45 is 45), so that prices
 * are exact; indicators keep CMS's letters and digits. Source: record layout RVU25D, Attachment A.
 */
export interface RelativeValueRow {
  /** CPT or HCPCS code, five characters. */
  readonly code: string;
  readonly modifier: RowModifier;
  /** A, R and T are priced from relative values; `statusMeaning` tells the rest. */
  readonly status: string;
  readonly notUsedForMedicare: boolean;
  readonly workRvu: number;
  readonly nonFacilityPeRvu: number;
  /** "NA": rarely or never done in a non-facility setting; the value beside it copies the other setting's. */
  readonly nonFacilityNa: boolean;
  readonly facilityPeRvu: number;
  readonly facilityNa: boolean;
  readonly malpracticeRvu: number;
  readonly pcTc: string;
  /** 000, 010, 090, MMM, XXX, YYY, ZZZ. */
  readonly globalDays: string;
  readonly preoperative: number;
  readonly intraoperative: number;
  readonly postoperative: number;
  readonly multipleProcedure: string;
  readonly bilateralSurgery: string;
  readonly assistantAtSurgery: string;
  readonly coSurgeons: string;
  readonly teamSurgery: string;
  /** From 2026: 1 where the qualifying-APM factor applies, 9 where the idea does not; empty before. */
  readonly pricingIndicator: string;
  /** Base code of the endoscopic family, or empty. */
  readonly endoscopicBase: string;
  readonly diagnosticSupervision: string;
  readonly calculationFlag: string;
  readonly imagingFamily: string;
  /** The three values the OPPS imaging cap is computed from; all zero where the code is not subject to it. */
  readonly oppsNonFacilityPeRvu: number;
  readonly oppsFacilityPeRvu: number;
  readonly oppsMalpracticeRvu: number;
}

/** The modifiers that make a row of their own: none (global), professional, technical, discontinued. */
export const ROW_MODIFIERS = ['', '26', 'TC', '53'] as const;
export type RowModifier = (typeof ROW_MODIFIERS)[number];

export function isRowModifier(text: string): text is RowModifier {
  return (ROW_MODIFIERS as readonly string[]).includes(text);
}

/** Decimals of a relative value in every file of CMS's since 1998. */
export const RVU_SCALE = 2;
