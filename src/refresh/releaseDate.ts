import type { FileProblem } from '../schedule/fileProblem.ts';
import type { ReleaseTitle } from '../schedule/layouts/relativeValues.ts';
import type { ReleaseHeader } from '../schedule/release.ts';
import { isDate } from '../schedule/serviceDate.ts';

export type ReleaseDate = Pick<ReleaseHeader, 'year' | 'letter' | 'effectiveFrom'>;

export interface DateQuestion {
  readonly member: string;
  readonly title: ReleaseTitle | null;
  /** The year the GPCI member prints, or null. */
  readonly gpciYear: number | null;
  /** What the person who imports says (--effective-from). */
  readonly told: string | undefined;
}

export type DateAnswer =
  { readonly ok: true; readonly date: ReleaseDate } | { readonly ok: false; readonly problem: FileProblem };

const FIRST_MONTHS = { A: '01', B: '04', C: '07', D: '10' } as const;
const LETTERS_OF_NAMES = { JAN: 'A', APR: 'B', JUL: 'C', OCT: 'D' } as const;

/**
 * From when a release answers: as told, else the first day of the quarter its title names, else that of the
 * member's own name ("PPRRVU25_JAN.txt") where the GPCI member prints the same year.
 */
export function releaseDate(question: DateQuestion): DateAnswer {
  const { title, told } = question;
  if (told !== undefined) return toldDate(question, told);
  const known = title ?? titleOfName(question);
  if (!known) return { ok: false, problem: unknownDate(question) };
  return { ok: true, date: { ...known, effectiveFrom: `${known.year}-${FIRST_MONTHS[known.letter]}-01` } };
}

function toldDate({ member, title }: DateQuestion, told: string): DateAnswer {
  const year = Number(told.slice(0, 4));
  const problem = { member, line: null, column: null, found: told };
  if (!isDate(told)) {
    const message = `"${told}" is not a day written yyyy-mm-dd.`;
    const remedy = 'Give --effective-from as 2025-01-01.';
    return { ok: false, problem: { ...problem, code: 'unknown-effective-date', message, remedy } };
  }
  if (title && title.year !== year) {
    const message = `The title says ${title.year}, and --effective-from ${told} lies in another year.`;
    const remedy = `Give --effective-from a day of ${title.year}, or import the file of ${year}.`;
    return { ok: false, problem: { ...problem, code: 'year-mismatch', message, remedy } };
  }
  return { ok: true, date: { year, letter: title?.letter ?? letterOf(told), effectiveFrom: told } };
}

function letterOf(date: string): ReleaseDate['letter'] {
  const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3);
  return (['A', 'B', 'C', 'D'] as const)[quarter] ?? 'A';
}

function titleOfName({ member, gpciYear }: DateQuestion): ReleaseTitle | null {
  const match = /PPRRVU(?:20)?(\d\d)[-_ ]?(JAN|APR|JUL|OCT)/i.exec(member);
  const year = 2000 + Number(match?.[1]);
  const month = match?.[2]?.toUpperCase() as keyof typeof LETTERS_OF_NAMES | undefined;
  return month && year === gpciYear ? { year, letter: LETTERS_OF_NAMES[month] } : null;
}

function unknownDate({ member, gpciYear }: DateQuestion): FileProblem {
  return {
    code: 'unknown-effective-date',
    member,
    line: null,
    column: null,
    found: null,
    message:
      'No title line says which release this is, ' +
      `and its name does not say it with the year of the GPCI member (${gpciYear ?? 'which prints none'}).`,
    remedy: 'Say from which day the release is in force: --effective-from yyyy-mm-dd.',
  };
}
