import type { FileProblem } from '../../schedule/fileProblem.ts';
import { firstDay, isFirstDay, lastDayOfQuarter, quarterName } from '../../schedule/quarter.ts';
import { isDate } from '../../schedule/serviceDate.ts';

export interface QuarterQuestion {
  readonly member: string;
  /** The first day of the quarter that the file's content says, or null. */
  readonly inside: string | null;
  /** What the person who imports says (--effective-from). */
  readonly told: string | undefined;
}

export type QuarterAnswer =
  | { readonly ok: true; readonly effectiveFrom: string }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * The first day of the quarter a file is of: what its content says, else its name, else the person. Where two of them
 * say it they must agree: a file under another quarter's name is as wrong as one with another quarter inside.
 */
export function setQuarter({ member, inside, told }: QuarterQuestion): QuarterAnswer {
  const problem = { member, line: null, column: null };
  if (told !== undefined && !(isDate(told) && isFirstDay(told))) {
    const message = `"${told}" is not the first day of a quarter, and this file is of a whole quarter.`;
    const remedy = 'Give --effective-from as 2026-04-01, or import this file without it.';
    return {
      ok: false,
      problem: { ...problem, code: 'unknown-effective-date', found: told, message, remedy },
    };
  }
  const said = [
    { what: 'the file itself', day: inside },
    { what: 'its name', day: quarterOfName(member) },
    { what: '--effective-from', day: told ?? null },
  ].flatMap(({ what, day }) => (day === null ? [] : [{ what, day }]));
  const [first] = said;
  if (!first) {
    const message = 'Neither the file nor its name says of which quarter it is.';
    const remedy = "Say from which day it is in force: --effective-from yyyy-mm-dd, the quarter's first day.";
    return {
      ok: false,
      problem: { ...problem, code: 'unknown-effective-date', found: null, message, remedy },
    };
  }
  const other = said.find(({ day }) => day !== first.day);
  if (!other) return { ok: true, effectiveFrom: first.day };
  const message = `${capital(first.what)} says ${quarterName(first.day)}, and ${other.what} says ${quarterName(other.day)}.`;
  const remedy = 'Import the file of the quarter that is meant, under the name CMS gave it.';
  return {
    ok: false,
    problem: { ...problem, code: 'quarter-mismatch', found: quarterName(other.day), message, remedy },
  };
}

/** The problem of a day inside a file that lies after the quarter it is said to be of, or null. */
export function laterDay(member: string, lastDay: string | null, effectiveFrom: string): FileProblem | null {
  if (lastDay === null || lastDay <= lastDayOfQuarter(effectiveFrom)) return null;
  return {
    code: 'quarter-mismatch',
    member,
    line: null,
    column: null,
    found: lastDay,
    message: `It is said to be of ${quarterName(effectiveFrom)}, and there is an edit that begins or ends on ${lastDay}.`,
    remedy: 'Import the file of the quarter that is meant, under the name CMS gave it.',
  };
}

/**
 * The quarter in a file's name or, where that says none, in the name of the archive around it: "..._Eff_04-01-2026.csv",
 * "ZIP5_OCT2025.txt", "...2024q3.csv", "ccipra-v302r0-f1.txt".
 */
export function quarterOfName(member: string): string | null {
  const names = member.split(': ').reverse();
  for (const name of names) {
    const day = effectiveDay(name) ?? quarterDay(name) ?? monthDay(name) ?? versionDay(name);
    if (day !== null) return day;
  }
  return null;
}

function effectiveDay(name: string): string | null {
  const [, month, day, year] = /eff(?:ective)?[-_ .]*(\d\d)[-_](\d\d)[-_](20\d\d)/i.exec(name) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDate(date) && isFirstDay(date) ? date : null;
}

function quarterDay(name: string): string | null {
  const match = /(20\d\d)[-_ ]?q([1-4])(?!\d)/i.exec(name);
  return match ? firstDay(Number(match[1]), Number(match[2])) : null;
}

const MONTHS = ['JAN', 'APR', 'JUL', 'OCT'];

function monthDay(name: string): string | null {
  const match = /(JAN|APR|JUL|OCT)[a-z]*[-_ ]?(20\d\d)(?!\d)/i.exec(name);
  if (!match) return null;
  return firstDay(Number(match[2]), MONTHS.indexOf((match[1] ?? '').toUpperCase()) + 1);
}

/** NCCI's versions count years from 1994 and quarters from 0: v320 is the first quarter of 2026. */
function versionDay(name: string): string | null {
  const match = /^cci[a-z]+-v(\d\d)([0-3])r\d/i.exec(name);
  return match ? firstDay(1994 + Number(match[1]), Number(match[2]) + 1) : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
