import { formatScaled } from '../../decimal/text.ts';
import { RVU_SCALE, type RelativeValueRow } from '../../schedule/relativeValues.ts';

/** A relative value or an indicator that differs, as text. */
export interface ChangedValue {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

type Compared = Exclude<keyof RelativeValueRow, 'code' | 'modifier' | 'status'>;

/** Every column of a row but its name and status, as an answer about the row's fee calls it. */
const NAMES: Readonly<Record<Compared, string>> = {
  notUsedForMedicare: 'notUsedForMedicare',
  workRvu: 'work',
  nonFacilityPeRvu: 'nonFacilityPe',
  nonFacilityNa: 'nonFacilityNotApplicable',
  facilityPeRvu: 'facilityPe',
  facilityNa: 'facilityNotApplicable',
  malpracticeRvu: 'malpractice',
  pcTc: 'pcTc',
  globalDays: 'globalDays',
  preoperative: 'preoperative',
  intraoperative: 'intraoperative',
  postoperative: 'postoperative',
  multipleProcedure: 'multipleProcedure',
  bilateralSurgery: 'bilateralSurgery',
  assistantAtSurgery: 'assistantAtSurgery',
  coSurgeons: 'coSurgeons',
  teamSurgery: 'teamSurgery',
  pricingIndicator: 'pricingIndicator',
  endoscopicBase: 'endoscopicBase',
  diagnosticSupervision: 'diagnosticSupervision',
  calculationFlag: 'calculationFlag',
  imagingFamily: 'imagingFamily',
  oppsNonFacilityPeRvu: 'oppsNonFacilityPe',
  oppsFacilityPeRvu: 'oppsFacilityPe',
  oppsMalpracticeRvu: 'oppsMalpractice',
};
const COMPARED = Object.keys(NAMES) as Compared[];

/**
 * The relative values and indicators that differ. The pricing indicator is one of them only where both releases have it:
 * CMS's files have the column since 2026, and every code of 2025 would have changed.
 */
export function changedValues(from: RelativeValueRow, to: RelativeValueRow): ChangedValue[] {
  return COMPARED.filter((column) => from[column] !== to[column] && isInBoth(column, from, to)).map(
    (column) => ({ field: NAMES[column], from: text(from[column]), to: text(to[column]) }),
  );
}

function isInBoth(column: Compared, from: RelativeValueRow, to: RelativeValueRow): boolean {
  return column !== 'pricingIndicator' || (from.pricingIndicator !== '' && to.pricingIndicator !== '');
}

/** Numbers of a row are hundredths. */
function text(value: RelativeValueRow[Compared]): string {
  return typeof value === 'number' ? formatScaled(value, RVU_SCALE) : String(value);
}
