import { formatScaled } from '../../decimal/text.ts';
import { RVU_SCALE, type RelativeValueRow } from '../../schedule/relativeValues.ts';
import { statusMeaning } from '../../schedule/statuses.ts';

/** The four relative values of a row, in words. */
export const VALUES = [
  ['workRvu', 'work'],
  ['nonFacilityPeRvu', 'non-facility practice expense'],
  ['facilityPeRvu', 'facility practice expense'],
  ['malpracticeRvu', 'malpractice'],
] as const;

/** The two totals that prices are made of, in hundredths: outside a facility and in one. */
export function totalsOf(row: RelativeValueRow): readonly [number, number] {
  const both = row.workRvu + row.malpracticeRvu;
  return [both + row.nonFacilityPeRvu, both + row.facilityPeRvu];
}

/** True where the status is one that is paid from relative values. */
export function isPriced({ status }: RelativeValueRow): boolean {
  return statusMeaning(status)?.answer === 'priced';
}

/** "0.89". */
export function valueText(hundredths: number): string {
  return formatScaled(hundredths, RVU_SCALE);
}

/** "0.89 and 0.62 (facility)", or one of them where they are the same. */
export function totalsText(row: RelativeValueRow): string {
  const [nonFacility, facility] = totalsOf(row);
  const outside = valueText(nonFacility);
  return nonFacility === facility ? outside : `${outside} (${valueText(facility)} in a facility)`;
}
