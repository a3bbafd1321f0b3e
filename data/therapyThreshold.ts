import type { Dated } from '../src/schedule/dated.ts';

const NORIDIAN = 'Noridian, therapy threshold of the year';
const WEBPT = 'WebPT, therapy threshold of the year';

/**
 * What may be allowed for one person's therapy in a calendar year before KX must say that more is necessary, in cents:
 * physical therapy and speech-language pathology together, occupational therapy alone.
 */
export const THERAPY_THRESHOLD = [
  { from: '2019-01-01', through: '2019-12-31', value: 204000, citation: WEBPT },
  { from: '2020-01-01', through: '2020-12-31', value: 208000, citation: WEBPT },
  { from: '2021-01-01', through: '2021-12-31', value: 211000, citation: 'Therapy Comply, therapy threshold of the year' },
  { from: '2022-01-01', through: '2022-12-31', value: 215000, citation: NORIDIAN },
  { from: '2023-01-01', through: '2023-12-31', value: 223000, citation: NORIDIAN },
  { from: '2024-01-01', through: '2024-12-31', value: 233000, citation: NORIDIAN },
  { from: '2025-01-01', through: '2025-12-31', value: 241000, citation: 'prombs.com, therapy threshold of the year' },
  { from: '2026-01-01', through: '2026-12-31', value: 248000, citation: 'postacutetools.com, therapy threshold of the year' },
] as const satisfies readonly Dated<number>[];

/** From here on a contractor may ask for the record of the therapy, in cents a calendar year. */
export const MEDICAL_REVIEW = [
  { from: '2018-01-01', through: '2028-12-31', value: 300000, citation: '42 USC 1395l(g)(5)(E)' },
] as const satisfies readonly Dated<number>[];
