import type { Dated } from './dated.ts';
import type { ConversionFactorTrack } from './release.ts';

/** The conversion factors of a period, in whole ten-thousandths: one for everybody, or from 2026 one a track. */
export type ConversionFactors =
  | { readonly single: number }
  | {
      readonly nonQp: number;
      /** For qualifying APM participants. */
      readonly qp: number;
    };

/** The two factors of one year, by which a release file is told to be of the one track or the other. */
export interface SplitFactors {
  readonly year: number;
  readonly nonQp: number;
  readonly qp: number;
}

/** The first year with a factor of its own for qualifying APM participants (42 USC 1395w-4(d)(1)(A)). */
export const FIRST_SPLIT_YEAR = 2026;

/** The years of a dated table that have two factors. */
export function splitFactors(table: readonly Dated<ConversionFactors>[]): SplitFactors[] {
  return table.flatMap(({ from, value }) =>
    'qp' in value ? [{ year: Number(from.slice(0, 4)), nonQp: value.nonQp, qp: value.qp }] : [],
  );
}

/** The track whose known factor this is: `single` before the split, undefined where no known factor is the same. */
export function trackOfFactor(
  year: number,
  conversionFactor: number,
  known: readonly SplitFactors[],
): ConversionFactorTrack | undefined {
  if (year < FIRST_SPLIT_YEAR) return 'single';
  for (const factors of known) {
    if (factors.year !== year) continue;
    if (conversionFactor === factors.nonQp) return 'non-qp';
    if (conversionFactor === factors.qp) return 'qp';
  }
  return undefined;
}
