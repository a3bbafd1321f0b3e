import type { Dated } from '../src/schedule/dated.ts';

/** Minutes of one anesthesia time unit; a part of it counts exactly. */
export const ANESTHESIA_MINUTES_PER_UNIT = [
  {
    from: '1994-01-01',
    through: null,
    value: 15,
    citation: 'Medicare Claims Processing Manual ch.12 s.50',
    unconfirmed: true,
  },
] as const satisfies readonly Dated<number>[];
