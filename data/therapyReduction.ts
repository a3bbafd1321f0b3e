import type { Dated } from '../src/schedule/dated.ts';

/** Percent of practice expense kept by each therapy unit of a day after the first. */
export interface TherapyReduction {
  readonly nonInstitutional: number;
  readonly institutional: number;
}

/** Multiple-procedure payment reduction for therapy (indicator 5), by date of service. */
export const THERAPY_REDUCTION = [
  {
    from: '2011-01-01',
    through: '2013-03-31',
    value: { nonInstitutional: 80, institutional: 75 },
    citation: 'Medicare Claims Processing Manual ch.5 s.10.7; CR 7050',
  },
  {
    from: '2013-04-01',
    through: null,
    value: { nonInstitutional: 50, institutional: 50 },
    citation: 'Medicare Claims Processing Manual ch.5 s.10.7; CR 8206',
  },
] as const satisfies readonly Dated<TherapyReduction>[];
