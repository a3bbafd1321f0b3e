import type { Dated } from '../src/schedule/dated.ts';

/** What a clinician who does not participate is paid, in percent of the fee schedule. */
export const NON_PARTICIPATING_PERCENT = [
  { from: '1987-01-01', through: null, value: 95, citation: '42 USC 1395w-4(a)(3); PPRRVU record layout' },
] as const satisfies readonly Dated<number>[];

/**
 * The most a non-participating clinician may charge on an unassigned claim, in percent of the non-participating
 * amount. Taken of the amount already rounded to cents, as contractors' tables do.
 */
export const LIMITING_CHARGE_PERCENT = [
  { from: '1993-01-01', through: null, value: 115, citation: '42 USC 1395w-4(g)(2); PPRRVU record layout' },
] as const satisfies readonly Dated<number>[];
