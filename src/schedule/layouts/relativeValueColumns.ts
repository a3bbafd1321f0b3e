import type { Column } from './layoutRow.ts';

/**
 * The columns of the Relative Value file (PPRRVU): CMS's heading, stacked lines joined, and the places of the fixed-width text.
 * Source: record layouts RVU25D and RVU26A. The layout does not name place 59; CMS's texts hold the "+" there. The pricing
 * indicator begins in 2026 and moves every later column of the comma-separated file by one.
 */
export const RELATIVE_VALUE_COLUMNS = {
  code: { heading: 'HCPCS', from: 1, to: 5 },
  modifier: { heading: 'MOD', from: 6, to: 7 },
  description: { heading: 'DESCRIPTION', matches: /DESCRIPTION$/, optional: true, from: 8, to: 57 },
  status: { heading: 'STATUS CODE', from: 58, to: 58 },
  notUsed: { heading: 'NOT USED FOR MEDICARE PAYMENT', from: 59, to: 59 },
  work: { heading: 'WORK RVU', from: 60, to: 65 },
  nonFacilityPe: { heading: 'NON-FAC PE RVU', from: 67, to: 72 },
  nonFacilityNa: { heading: 'NON-FAC NA INDICATOR', from: 73, to: 74 },
  facilityPe: { heading: 'FACILITY PE RVU', from: 76, to: 81 },
  facilityNa: { heading: 'FACILITY NA INDICATOR', from: 82, to: 83 },
  malpractice: { heading: 'MP RVU', from: 85, to: 89 },
  nonFacilityTotal: { heading: 'NON-FACILITY TOTAL', from: 91, to: 96 },
  facilityTotal: { heading: 'FACILITY TOTAL', from: 97, to: 102 },
  pcTc: { heading: 'PCTC IND', from: 103, to: 103 },
  globalDays: { heading: 'GLOB DAYS', from: 104, to: 106 },
  preoperative: { heading: 'PRE OP', from: 107, to: 109 },
  intraoperative: { heading: 'INTRA OP', from: 110, to: 112 },
  postoperative: { heading: 'POST OP', from: 113, to: 115 },
  multipleProcedure: { heading: 'MULT PROC', from: 116, to: 116 },
  bilateralSurgery: { heading: 'BILAT SURG', from: 117, to: 117 },
  assistantAtSurgery: { heading: 'ASST SURG', from: 118, to: 118 },
  coSurgeons: { heading: 'CO- SURG', from: 119, to: 119 },
  teamSurgery: { heading: 'TEAM SURG', from: 120, to: 120 },
  pricingIndicator: { heading: 'PRIC IND', optional: true, from: 121, to: 121 },
  endoscopicBase: { heading: 'ENDO BASE', from: 128, to: 132 },
  conversionFactor: { heading: 'CONV FACTOR', from: 133, to: 140 },
  supervision: { heading: 'PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES', from: 142, to: 143 },
  calculationFlag: { heading: 'CALCULATION FLAG', from: 144, to: 144 },
  imagingFamily: { heading: 'DIAGNOSTIC IMAGING FAMILY INDICATOR', from: 146, to: 147 },
  oppsNonFacilityPe: { heading: 'NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT', from: 152, to: 157 },
  oppsFacilityPe: { heading: 'FACILITY PE USED FOR OPPS PAYMENT AMOUNT', from: 159, to: 164 },
  oppsMalpractice: { heading: 'MP USED FOR OPPS PAYMENT AMOUNT', from: 166, to: 171 },
} as const satisfies Readonly<Record<string, Column>>;

export type RelativeValueField = keyof typeof RELATIVE_VALUE_COLUMNS;

/** The first year whose file must have the pricing indicator. */
export const PRICING_INDICATOR_SINCE = 2026;
