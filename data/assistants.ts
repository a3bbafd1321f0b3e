import type { Dated } from '../src/schedule/dated.ts';

/** Percent of its own part that Medicare pays for services of therapy assistants (CQ, CO). The patient's share is not reduced. */
export const ASSISTANT_PERCENT = [
  { from: '2022-01-01', through: null, value: 85, citation: '42 USC 1395m(v)' },
] as const satisfies readonly Dated<number>[];
