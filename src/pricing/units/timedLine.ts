import type { Clock } from './clock.ts';

/** A line as sent: a code, its modifiers, how long it lasted and the clock its code runs by. Minutes are whole. */
export interface TimedLine {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly minutes: Minutes;
  readonly clock: Clock;
}

/**
 * Skilled one-on-one minutes. The assistant's are those worked apart from the therapist: while the assistant helps the
 * therapist, the minutes are the therapist's.
 */
export type Minutes = number | { readonly therapist: number; readonly assistant: number };

/** The plan of care a line belongs to; null for a line that names none. */
export type Discipline = 'GP' | 'GO' | 'GN' | null;

/** A line with its place among the lines, whose plan it is under, and who worked how long. */
export interface SentLine {
  readonly index: number;
  readonly code: string;
  readonly clock: Clock;
  readonly discipline: Discipline;
  readonly therapist: number;
  readonly assistant: number;
}

const DISCIPLINES = ['GP', 'GO', 'GN'] as const;

/** Modifiers that say the whole line is an assistant's: CQ in physical, CO in occupational therapy. */
const ASSISTANT_MODIFIERS: readonly string[] = ['CQ', 'CO'];

export function sentLine(line: TimedLine, index: number): SentLine {
  const { code, clock, modifiers } = line;
  const discipline = DISCIPLINES.find((each) => modifiers.includes(each)) ?? null;
  return { index, code, clock, discipline, ...whoWorked(line) };
}

export function lineMinutes({ therapist, assistant }: SentLine): number {
  return therapist + assistant;
}

/** What the therapist and the assistant worked on several lines together. */
export function workedOn(lines: readonly SentLine[]): { therapist: number; assistant: number } {
  return lines.reduce(
    (sum, line) => ({
      therapist: sum.therapist + line.therapist,
      assistant: sum.assistant + line.assistant,
    }),
    { therapist: 0, assistant: 0 },
  );
}

function whoWorked({ minutes, modifiers }: TimedLine): { therapist: number; assistant: number } {
  if (typeof minutes !== 'number') return { therapist: minutes.therapist, assistant: minutes.assistant };
  return modifiers.some((each) => ASSISTANT_MODIFIERS.includes(each))
    ? { therapist: 0, assistant: minutes }
    : { therapist: minutes, assistant: 0 };
}
