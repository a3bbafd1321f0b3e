import type { Dated } from '../src/schedule/dated.ts';

/**
 * Dates of service on which Medicare pays therapists for telehealth. It lapsed on 1 October 2025 and was restored for the days it
 * had lapsed, so that they are covered; the next end is written in the law.
 */
export const THERAPIST_TELEHEALTH = [
  {
    from: '2020-03-01',
    through: '2025-09-30',
    value: 'covered',
    citation: '42 USC 1395m(m)(4)(E), waived from 1 March 2020 and extended',
    unconfirmed: true,
  },
  {
    from: '2025-10-01',
    through: '2026-01-30',
    value: 'covered',
    citation: '42 USC 1395m(m)(4)(E), restored in November 2025 for the days it had lapsed (APTA)',
  },
  {
    from: '2026-01-31',
    through: '2027-12-31',
    value: 'covered',
    citation: '42 USC 1395m(m)(4)(E), Consolidated Appropriations Act, 2026 (AHCA, Chamber Hill)',
  },
] as const satisfies readonly Dated<'covered'>[];
