import type { LocalityKey } from '../locality.ts';
import { CONVERSION_FACTOR_SCALE } from '../release.ts';
import type { NumberKind } from './cells.ts';

/** One locality's anesthesia conversion factor, dollars a unit in whole hundredths. */
export interface LocalityAnesthesia extends LocalityKey {
  readonly conversionFactor: number;
}

export interface AnesthesiaTable {
  /** In whole ten-thousandths, or null where the file does not print it. */
  readonly nationalConversionFactor: number | null;
  readonly localities: readonly LocalityAnesthesia[];
}

export type AnesthesiaField = 'carrier' | 'locality' | 'name' | 'conversionFactor';

export const LOCAL_FACTOR: NumberKind = { whole: 3, scale: 2 };
export const NATIONAL_FACTOR: NumberKind = { whole: 3, scale: CONVERSION_FACTOR_SCALE };
