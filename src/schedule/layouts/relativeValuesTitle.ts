import { isDate } from '../serviceDate.ts';
import type { ReleaseTitle } from './relativeValues.ts';
import type { CsvRow } from './rows.ts';

/** CMS's four releases by the month they begin in. A re-issued January file (AR) still says January. */
const RELEASE_MONTHS = { JANUARY: 'A', APRIL: 'B', JULY: 'C', OCTOBER: 'D' } as const;

/** Year and release of the title line ("2025 ... Relative Value File October Release"), or null where there is none. */
export function releaseTitleOf(preamble: readonly CsvRow[]): ReleaseTitle | null {
  const title = texts(preamble).find((text) => /relative value file/i.test(text));
  const year = /\b(?:19|20)\d\d\b/.exec(title ?? '')?.[0];
  const months = Object.entries(RELEASE_MONTHS).filter(([month]) => title?.toUpperCase().includes(month));
  const [month] = months;
  return year && month && months.length === 1 ? { year: Number(year), letter: month[1] } : null;
}

/** The day of the line "RELEASED mm/dd/yyyy" as yyyy-mm-dd, or null. */
export function releasedOn(preamble: readonly CsvRow[]): string | null {
  for (const text of texts(preamble)) {
    const match = /\bRELEASED\s+(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i.exec(text);
    if (!match) continue;
    const [, month = '', day = '', year = ''] = match;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(date) ? date : null;
  }
  return null;
}

function texts(rows: readonly CsvRow[]): string[] {
  return rows.flatMap(({ cells }) => cells);
}
