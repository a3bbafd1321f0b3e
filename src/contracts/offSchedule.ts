import type { RowInRelease } from '../pricing/rowFacts.ts';
import type { RelativeValueRow } from '../schedule/relativeValues.ts';

/**
 * What stands for the row of a code that is not on the fee schedule and that a contract prices by itself: no relative values, and
 * no rule of the schedule that applies to it.
 */
export function offSchedule(code: string, release: RowInRelease['release']): RowInRelease {
  const row: RelativeValueRow = {
    code,
    modifier: '',
    status: '',
    notUsedForMedicare: false,
    workRvu: 0,
    nonFacilityPeRvu: 0,
    nonFacilityNa: false,
    facilityPeRvu: 0,
    facilityNa: false,
    malpracticeRvu: 0,
    pcTc: '9',
    globalDays: 'XXX',
    preoperative: 0,
    intraoperative: 0,
    postoperative: 0,
    multipleProcedure: '9',
    bilateralSurgery: '9',
    assistantAtSurgery: '9',
    coSurgeons: '9',
    teamSurgery: '9',
    pricingIndicator: '',
    endoscopicBase: '',
    diagnosticSupervision: '',
    calculationFlag: '',
    imagingFamily: '99',
    oppsNonFacilityPeRvu: 0,
    oppsFacilityPeRvu: 0,
    oppsMalpracticeRvu: 0,
  };
  return { row, release, deleted: false };
}
