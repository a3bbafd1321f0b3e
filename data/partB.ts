import type { Dated } from '../src/schedule/dated.ts';

const YEARLY = 'Part B deductible of the year, CMS notice as carried by medicareresources.org';

/** What a patient with Part B owes before Medicare pays, in cents a calendar year. */
export const PART_B_DEDUCTIBLE = [
  { from: '2019-01-01', through: '2019-12-31', value: 18500, citation: YEARLY },
  { from: '2020-01-01', through: '2020-12-31', value: 19800, citation: YEARLY },
  { from: '2021-01-01', through: '2021-12-31', value: 20300, citation: YEARLY },
  { from: '2022-01-01', through: '2022-12-31', value: 23300, citation: YEARLY },
  { from: '2023-01-01', through: '2023-12-31', value: 22600, citation: YEARLY },
  { from: '2024-01-01', through: '2024-12-31', value: 24000, citation: YEARLY },
  { from: '2025-01-01', through: '2025-12-31', value: 25700, citation: YEARLY },
  { from: '2026-01-01', through: '2026-12-31', value: 28300, citation: YEARLY },
] as const satisfies readonly Dated<number>[];

/** The patient's share of what is left after the deductible, in whole percent. */
export const PART_B_COINSURANCE = [
  { from: '1966-07-01', through: null, value: 20, citation: '42 USC 1395l(a)(1)' },
] as const satisfies readonly Dated<number>[];
