import type { Dated } from '../src/schedule/dated.ts';

const LAYOUT = 'PPRRVU record layout, multiple procedure (modifier 51)';

/** Percent of the fee by rank, the highest-priced procedure first, by indicator; later ranks are paid by report. */
export const RANKED_PERCENTS = [
  {
    from: '1995-01-01',
    through: null,
    value: { 1: [100, 50, 25, 25, 25], 2: [100, 50, 50, 50, 50], 3: [100, 50, 50, 50, 50] },
    citation: LAYOUT,
  },
] as const satisfies readonly Dated<Readonly<Record<string, readonly number[]>>>[];

/** Percent that the technical part of each imaging service after the highest keeps (indicator 4). */
export const IMAGING_TECHNICAL_KEPT = [
  {
    from: '2006-01-01',
    through: '2010-06-30',
    value: 75,
    citation: 'CMS fact sheet on imaging under the Deficit Reduction Act; Transmittal 694',
  },
  { from: '2010-07-01', through: null, value: 50, citation: LAYOUT },
] as const satisfies readonly Dated<number>[];

/** Percent that the professional part of each imaging service after the highest keeps (indicator 4). */
export const IMAGING_PROFESSIONAL_KEPT = [
  { from: '2012-01-01', through: '2016-12-31', value: 75, citation: LAYOUT },
  { from: '2017-01-01', through: null, value: 95, citation: LAYOUT },
] as const satisfies readonly Dated<number>[];

/** Percent that the technical part of each cardiovascular test after the highest keeps (indicator 6). */
export const CARDIOVASCULAR_TECHNICAL_KEPT = [
  { from: '2013-01-01', through: null, value: 75, citation: LAYOUT },
] as const satisfies readonly Dated<number>[];

/** Percent that the technical part of each ophthalmology test after the highest keeps (indicator 7). */
export const OPHTHALMOLOGY_TECHNICAL_KEPT = [
  { from: '2013-01-01', through: null, value: 80, citation: LAYOUT },
] as const satisfies readonly Dated<number>[];
