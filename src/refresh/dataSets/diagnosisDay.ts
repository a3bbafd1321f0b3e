import type { FileProblem } from '../../schedule/fileProblem.ts';
import { firstDayOfFiscalYear, fiscalYearOf } from '../../schedule/fiscalYear.ts';
import { isFirstDay } from '../../schedule/quarter.ts';
import { isDate } from '../../schedule/serviceDate.ts';

export type DayAnswer =
  | { readonly ok: true; readonly effectiveFrom: string }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * From which day a list of diagnosis codes is in force. Nothing in it says so: its name says the fiscal year
 * ("icd10cm_codes_2026.txt") or the day it was posted again for ("icd10cm-codes-April-1-2026.txt"), or the person does.
 * Where two of them say it they must agree.
 */
export function diagnosisDay(member: string, told: string | undefined): DayAnswer {
  const problem = { member, line: null, column: null };
  const refuse = (rest: Pick<FileProblem, 'code' | 'found' | 'message' | 'remedy'>) =>
    ({ ok: false, problem: { ...problem, ...rest } }) as const;
  if (told !== undefined && !(isDate(told) && isFirstDay(told))) {
    return refuse({
      code: 'unknown-effective-date',
      found: told,
      message: `"${told}" is not a day on which a list of diagnosis codes begins.`,
      remedy: 'Give --effective-from as 1 October, or as 1 April for a list that was posted again for April.',
    });
  }
  const named = dayOfName(member);
  const year = yearOfName(member);
  const day = told ?? named ?? (year === null ? null : firstDayOfFiscalYear(year));
  if (day === null) {
    return refuse({
      code: 'unknown-effective-date',
      found: null,
      message: 'Neither the file nor its name says of which fiscal year these diagnosis codes are.',
      remedy:
        'Say from which day they are in force: --effective-from yyyy-mm-dd, such as 2025-10-01 for 2026.',
    });
  }
  const wrong = (named ?? day) !== day || (year ?? fiscalYearOf(day)) !== fiscalYearOf(day);
  if (!wrong) return { ok: true, effectiveFrom: day };
  const said = [named, year === null ? null : `fiscal year ${year}`].filter((each) => each !== null);
  return refuse({
    code: 'year-mismatch',
    found: day,
    message: `Its name says ${said.join(' and ')}; ${day} lies in fiscal year ${fiscalYearOf(day)}, which begins on 1 October.`,
    remedy: 'Import the list of the year that is meant, under the name CMS gave it.',
  });
}

/** "April-1-2026", "April 2024", "october-1-2025": the day a list is posted for. */
const DAY = /(?<![a-z])(jan|apr|jul|oct)[a-z]*[-_ ]*(?:0?1(?!\d))?[-_, ]*(20\d\d)(?!\d)/i;

const MONTHS: Readonly<Record<string, string>> = { jan: '01', apr: '04', jul: '07', oct: '10' };

/** The day in its name or in the name of the archive around it. */
function dayOfName(member: string): string | null {
  const [, month = '', year] = DAY.exec(member) ?? [];
  return year === undefined ? null : `${year}-${MONTHS[month.toLowerCase()]}-01`;
}

/** The first year, other than such a day's, in the name of the file or, where that has none, of the archive around it. */
function yearOfName(member: string): number | null {
  for (const name of member.replace(DAY, '').split(': ').reverse()) {
    const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(name) ?? [];
    if (year !== undefined) return Number(year);
  }
  return null;
}
