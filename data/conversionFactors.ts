import type { ConversionFactors } from '../src/schedule/conversionFactors.ts';
import type { Dated } from '../src/schedule/dated.ts';

const RELEASES = 'Physician Fee Schedule Relative Value files of the year, column CONV FACTOR';
const SPLIT = 'CY 2026 Relative Value files (RVU26A-C, nonQPP and QPP), column CONV FACTOR';

/** Dollars a relative value unit in whole ten-thousandths, by date of service. */
export const CONVERSION_FACTORS = [
  { from: '2019-01-01', through: '2019-12-31', value: { single: 360391 }, citation: RELEASES },
  { from: '2020-01-01', through: '2020-12-31', value: { single: 360896 }, citation: RELEASES },
  { from: '2021-01-01', through: '2021-12-31', value: { single: 348931 }, citation: RELEASES },
  { from: '2022-01-01', through: '2022-12-31', value: { single: 346062 }, citation: RELEASES },
  { from: '2023-01-01', through: '2023-12-31', value: { single: 338872 }, citation: RELEASES },
  { from: '2024-01-01', through: '2024-03-08', value: { single: 327442 }, citation: `${RELEASES} (RVU24A)` },
  {
    from: '2024-03-09',
    through: '2024-12-31',
    value: { single: 332875 },
    citation: 'Consolidated Appropriations Act, 2024; RVU24AR to RVU24D, column CONV FACTOR',
  },
  { from: '2025-01-01', through: '2025-12-31', value: { single: 323465 }, citation: RELEASES },
  { from: '2026-01-01', through: '2026-12-31', value: { nonQp: 334009, qp: 335675 }, citation: SPLIT },
] as const satisfies readonly Dated<ConversionFactors>[];
