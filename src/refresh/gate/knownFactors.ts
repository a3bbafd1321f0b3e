import { CONVERSION_FACTORS } from '../../../data/conversionFactors.ts';
import type { ConversionFactors } from '../../schedule/conversionFactors.ts';
import { inForce, type Dated } from '../../schedule/dated.ts';
import type { ConversionFactorTrack } from '../../schedule/release.ts';

export type FactorsByTrack = Readonly<Partial<Record<ConversionFactorTrack, number>>>;

const TABLE: readonly Dated<ConversionFactors>[] = CONVERSION_FACTORS;

/** The known factors of a date by track, in ten-thousandths, or undefined where none is known. */
export function factorsOn(date: string): FactorsByTrack | undefined {
  const known = inForce(TABLE, date);
  return known && byTrack(known.value);
}

/** The known factor nearest in time to a date that has none: the last one before it, else the first of all. */
export function nearestFactor(date: string): number {
  const nearest = TABLE.findLast(({ from }) => from <= date) ?? TABLE[0];
  if (!nearest) throw new Error('no conversion factor is known at all');
  return 'single' in nearest.value ? nearest.value.single : nearest.value.nonQp;
}

function byTrack(value: ConversionFactors): FactorsByTrack {
  return 'single' in value ? { single: value.single } : { 'non-qp': value.nonQp, qp: value.qp };
}
