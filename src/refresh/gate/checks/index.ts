import type { Check } from '../check.ts';
import { absurdValues } from './absurdValues.ts';
import { codesAdded } from './codesAdded.ts';
import { codesLost } from './codesLost.ts';
import { comparison } from './comparison.ts';
import { conversionFactor } from './conversionFactor.ts';
import { dates } from './dates.ts';
import { gpciFloor } from './gpciFloor.ts';
import { gpciMidYear } from './gpciMidYear.ts';
import { gpciMoved } from './gpciMoved.ts';
import { gpciRange } from './gpciRange.ts';
import { localities } from './localities.ts';
import { localityCount } from './localityCount.ts';
import { modifierRows } from './modifierRows.ts';
import { movedValues } from './movedValues.ts';
import { publishedAmounts } from './publishedAmounts.ts';
import { publishedRows } from './publishedRows.ts';
import { rowCount } from './rowCount.ts';
import { statusLetters } from './statusLetters.ts';
import { statusShares } from './statusShares.ts';
import { tablesLeftOut } from './tablesLeftOut.ts';
import { therapyCodesLost } from './therapyCodesLost.ts';
import { therapyIndicator } from './therapyIndicator.ts';
import { therapyValues } from './therapyValues.ts';
import { valueSums } from './valueSums.ts';

/** What the release says of itself, and whether there is anything to compare it with. */
export const HEADER_CHECKS: readonly Check[] = [comparison, dates, conversionFactor];

/** Whether all of it is there. */
export const COUNT_CHECKS: readonly Check[] = [
  rowCount,
  codesLost,
  codesAdded,
  modifierRows,
  therapyCodesLost,
  tablesLeftOut,
];

export const PLACE_CHECKS: readonly Check[] = [
  localityCount,
  localities,
  gpciRange,
  gpciFloor,
  gpciMoved,
  gpciMidYear,
];

export const ROW_CHECKS: readonly Check[] = [
  statusLetters,
  statusShares,
  absurdValues,
  movedValues,
  therapyValues,
  valueSums,
  therapyIndicator,
];

/** Against the amounts that CMS published itself. */
export const PUBLISHED_CHECKS: readonly Check[] = [publishedRows, publishedAmounts];

/** Every check a release passes before it is published, in the order they are told. */
export const CHECKS: readonly Check[] = [
  ...HEADER_CHECKS,
  ...COUNT_CHECKS,
  ...PLACE_CHECKS,
  ...ROW_CHECKS,
  ...PUBLISHED_CHECKS,
];
