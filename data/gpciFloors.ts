import type { Dated } from '../src/schedule/dated.ts';

/** The least an index may be by law, in whole thousandths. */
export interface GpciFloor {
  readonly index: 'work' | 'pe';
  /** Two letters as CMS prints them, or null where it holds everywhere. */
  readonly states: readonly string[] | null;
  readonly least: number;
}

/** Floors under the geographic indices, by date of service; several hold at once. Unconfirmed are first days alone. */
export const GPCI_FLOORS = [
  {
    from: '2004-01-01',
    through: '2026-12-31',
    value: { index: 'work', states: null, least: 1000 },
    citation: '42 USC 1395w-4(e)(1)(E); Consolidated Appropriations Act, 2026',
  },
  {
    from: '2009-01-01',
    through: null,
    value: { index: 'work', states: ['AK'], least: 1500 },
    citation: '42 USC 1395w-4(e)(1)(G)',
    unconfirmed: true,
  },
  {
    from: '2011-01-01',
    through: null,
    value: { index: 'pe', states: ['MT', 'ND', 'NV', 'SD', 'WY'], least: 1000 },
    citation: '42 USC 1395w-4(e)(1)(I)',
    unconfirmed: true,
  },
] as const satisfies readonly Dated<GpciFloor>[];
