/** Who furnished a unit, for the modifier it carries. */
export type FurnishedBy = 'therapist' | 'assistant';

/** The two ways Medicare offers of asking whether an assistant's minutes exceed a tenth; they differ at some totals. */
export interface TenPercent {
  readonly byPercent: FurnishedBy;
  readonly bySimple: FurnishedBy;
}

/**
 * By percent: the assistant's minutes over all minutes, rounded to a whole percent, reach 11. The simple way: they reach
 * a tenth of all minutes, rounded to a whole minute, and one minute more (of 10 minutes 2, 15 3, 20 3, 30 4, 45 6,
 * 60 7). Halves round up in both. Source: CY2020 physician fee schedule rule, 84 FR 62702 (unconfirmed: from memory).
 */
export function tenPercent(assistant: number, total: number): TenPercent {
  const roundedPercent = Math.floor((200 * assistant + total) / (2 * total));
  const roundedTenth = Math.floor((total + 5) / 10);
  return {
    byPercent: roundedPercent >= 11 ? 'assistant' : 'therapist',
    bySimple: assistant >= roundedTenth + 1 ? 'assistant' : 'therapist',
  };
}
