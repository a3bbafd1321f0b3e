import { CENTS } from '../decimal/decimal.ts';
import { GPCI_SCALE } from '../schedule/locality.ts';
import { RVU_SCALE } from '../schedule/relativeValues.ts';
import { CONVERSION_FACTOR_SCALE } from '../schedule/release.ts';
import type { Arithmetic } from './arithmetic.ts';

/** The three parts a service's value has: work, practice expense, malpractice. */
export interface Components<N> {
  readonly work: N;
  readonly pe: N;
  readonly malpractice: N;
}

const EXACT_SCALE = RVU_SCALE + GPCI_SCALE + CONVERSION_FACTOR_SCALE;

/**
 * The fee of one unit: each relative value times its index of the place, summed, times the conversion factor, and
 * rounded half up to the cent once, at the end. Reproduces every amount CMS has published; rounding earlier, or
 * cutting instead of rounding, misses a third to nearly all of them. Source: RVU record layout, formula of the
 * non-facility and facility pricing amount.
 *
 * `peScale` is the digits the relative values carry behind the point: 2 as CMS prints them, 4 where a percentage of
 * the practice expense was taken exactly.
 */
export function unitFee<N>(
  arithmetic: Arithmetic<N>,
  relativeValues: Components<N>,
  gpci: Components<N>,
  conversionFactor: N,
  finerBy = 0,
): N {
  const adjusted = relativeValuesAtPlace(arithmetic, relativeValues, gpci);
  const exact = arithmetic.product('Relative values in dollars', adjusted, conversionFactor);
  return arithmetic.roundHalfUp('Fee for one unit', exact, EXACT_SCALE + finerBy, CENTS);
}

/** Each relative value times its index of the place, summed. */
export function relativeValuesAtPlace<N>(
  arithmetic: Arithmetic<N>,
  relativeValues: Components<N>,
  gpci: Components<N>,
): N {
  const work = arithmetic.product('Work', relativeValues.work, gpci.work);
  const pe = arithmetic.product('Practice expense', relativeValues.pe, gpci.pe);
  const malpractice = arithmetic.product('Malpractice', relativeValues.malpractice, gpci.malpractice);
  return arithmetic.sum('Relative values at this place', work, pe, malpractice);
}
