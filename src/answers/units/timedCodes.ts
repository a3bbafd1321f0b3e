import { z } from '@hono/zod-openapi';
import { THERAPY_CODES, type TherapyCode } from '../../../data/therapyCodes.ts';
import type { UnitsFromMinutes } from '../../pricing/units/unitsFromMinutes.ts';
import { assumption, type Assumption } from '../assumption.ts';

const MOST_MINUTES = 1440;

const NOT_TIMED: readonly string[] = ['untimed', 'days-of-data', 'once-an-episode'];

const wholeMinutes = z
  .int('Give whole minutes.')
  .min(0, 'Give 0 minutes or more.')
  .max(MOST_MINUTES, `A day has ${MOST_MINUTES} minutes.`);

/** Minutes of a line: one number, or the therapist's and those the assistant worked apart. */
export const minutesField = z.union(
  [wholeMinutes, z.strictObject({ therapist: wholeMinutes, assistant: wholeMinutes })],
  { error: 'Give whole minutes, or {"therapist": 30, "assistant": 15}.' },
);

/** The clock a code's units are counted by, or undefined where the product does not know the code's. */
export function clockOf(code: string): TherapyCode['clock'] | undefined {
  const codes: Readonly<Record<string, TherapyCode>> = THERAPY_CODES;
  return Object.hasOwn(codes, code) ? codes[code]?.clock : undefined;
}

/** Codes whose units are counted in minutes of the visit. */
export const TIMED_CODES: ReadonlySet<string> = new Set(
  Object.keys(THERAPY_CODES).filter((code) => !NOT_TIMED.includes(clockOf(code)?.kind ?? '')),
);

/** Equal remainders of minutes are the biller's to decide; the line sent first was taken. `code` names a line. */
export function tieAssumptions({ ties }: UnitsFromMinutes, code: (line: number) => string): Assumption[] {
  return ties.map(({ lines, chosen, minutes }) =>
    assumption(
      'minutes-tie',
      `${lines.map(code).join(' and ')} have the same ${minutes} minutes left over, and there are not units for all: ${chosen.map(code).join(' and ')}, sent first, has the unit.`,
    ),
  );
}
