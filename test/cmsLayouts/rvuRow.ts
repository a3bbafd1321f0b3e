/** One row of a made Relative Value file, in the words of its columns. Totals are worked out unless given. */
export interface RvuRow {
  readonly code: string;
  readonly modifier: string;
  readonly description: string;
  readonly status: string;
  readonly notUsed: string;
  readonly work: string;
  readonly nonFacilityPe: string;
  readonly nonFacilityNa: string;
  readonly facilityPe: string;
  readonly facilityNa: string;
  readonly malpractice: string;
  readonly nonFacilityTotal: string;
  readonly facilityTotal: string;
  readonly pcTc: string;
  readonly globalDays: string;
  readonly preoperative: string;
  readonly intraoperative: string;
  readonly postoperative: string;
  readonly multipleProcedure: string;
  readonly bilateralSurgery: string;
  readonly assistantAtSurgery: string;
  readonly coSurgeons: string;
  readonly teamSurgery: string;
  readonly pricingIndicator: string;
  readonly endoscopicBase: string;
  readonly conversionFactor: string;
  readonly supervision: string;
  readonly calculationFlag: string;
  readonly imagingFamily: string;
  readonly oppsNonFacilityPe: string;
  readonly oppsFacilityPe: string;
  readonly oppsMalpractice: string;
}

const PLAIN: Omit<RvuRow, 'code' | 'nonFacilityTotal' | 'facilityTotal'> = {
  modifier: '',
  description: 'Plain row',
  status: 'A',
  notUsed: '',
  work: '0.00',
  nonFacilityPe: '0.00',
  nonFacilityNa: '',
  facilityPe: '0.00',
  facilityNa: '',
  malpractice: '0.00',
  pcTc: '9',
  globalDays: 'XXX',
  preoperative: '0.00',
  intraoperative: '0.00',
  postoperative: '0.00',
  multipleProcedure: '0',
  bilateralSurgery: '0',
  assistantAtSurgery: '0',
  coSurgeons: '0',
  teamSurgery: '0',
  pricingIndicator: '9',
  endoscopicBase: '',
  conversionFactor: '32.3465',
  supervision: '09',
  calculationFlag: '0',
  imagingFamily: '99',
  oppsNonFacilityPe: '0.00',
  oppsFacilityPe: '0.00',
  oppsMalpractice: '0.00',
};

/** A row with what is given and plain values elsewhere: `rvuRow({ code: '97110', work: '0.45' })`. */
export function rvuRow(given: Partial<RvuRow> & Pick<RvuRow, 'code'>): RvuRow {
  const row = { ...PLAIN, ...given };
  return {
    nonFacilityTotal: sum(row.work, row.nonFacilityPe, row.malpractice),
    facilityTotal: sum(row.work, row.facilityPe, row.malpractice),
    ...row,
  };
}

function sum(...texts: string[]): string {
  const hundredths = texts.map((text) => Math.round(Number(text) * 100)).reduce((a, b) => a + b, 0);
  return (hundredths / 100).toFixed(2);
}
