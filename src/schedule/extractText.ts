import { EXTRACT_FIELDS, extractFields, extractHeader, type ExtractCounts } from './extractHeader.ts';
import { beginsAs, firstLineText, linesOf, readFirstLine, RESTORE, shortened } from './firstLine.ts';
import { ProblemLog } from './layouts/problemLog.ts';
import type { Reading } from './layouts/rows.ts';
import { localityId, type Locality, type LocalityKey } from './locality.ts';
import type { OppsCap, ReleaseContent } from './release.ts';
import type { RelativeValueRow } from './relativeValues.ts';
import {
  contentLines,
  localityFromText,
  localityToText,
  oppsCapFromText,
  oppsCapToText,
  rowFromText,
  rowToText,
} from './rowText.ts';

/**
 * The text of an extract: a first line of JSON with the release's header, then a line a row, locality and OPPS cap, each
 * after a word that says which, sorted. The same content is always the same text, in whatever order its lists stand
 * (test/schedule/extractText.test.ts).
 */
export function extractToText(content: ReleaseContent): string {
  return [firstLineText('fee-schedule-extract', extractFields(content)), ...contentLines(content), ''].join(
    '\n',
  );
}

export function isExtractText(text: string): boolean {
  return beginsAs('fee-schedule-extract', text);
}

/** The release a text holds, its lists in the text's order; `member` names the file in problems. */
export function extractFromText(text: string, member: string): Reading<ReleaseContent> {
  const log = new ProblemLog(member);
  const [first = '', ...lines] = linesOf(text);
  const fields = readFirstLine('fee-schedule-extract', first, EXTRACT_FIELDS, log);
  if (!fields) return log.refusal();
  const { header, counts } = extractHeader(fields);
  const lists = readLines(lines, log);
  if (log.total === 0) checkCounts(counts, lists, log);
  return log.reading({ header, ...lists });
}

interface Lists {
  readonly rows: RelativeValueRow[];
  readonly localities: Locality[];
  readonly oppsCaps: OppsCap[];
}

function readLines(lines: readonly string[], log: ProblemLog): Lists {
  const lists: Lists = { rows: [], localities: [], oppsCaps: [] };
  const found = new Map<string, number>();
  lines.forEach((text, index) => {
    const line = index + 2;
    const key = readLine(text, lists);
    const earlier = key === undefined ? undefined : found.get(key);
    if (key === undefined) {
      const message = 'It is not a line as this product writes them, so it was changed or is damaged.';
      log.add({ code: 'unreadable-row', line, found: shortened(text), message, remedy: RESTORE });
    } else if (earlier !== undefined) {
      const message = `Line ${earlier} already has ${key}; it may stand once.`;
      log.add({ code: 'duplicate-key', line, found: key, message, remedy: RESTORE });
    } else found.set(key, line);
  });
  return lists;
}

/** Adds what a line says to its list and answers the line's key, or undefined where it is no line of ours. */
function readLine(text: string, lists: Lists): string | undefined {
  const word = text.slice(0, text.indexOf(' '));
  const body = text.slice(word.length + 1);
  if (word === 'ROW') {
    const row = exactly(body, rowFromText, rowToText);
    return row && isCode(row.code) ? kept(lists.rows, row, `${row.code} ${row.modifier}`.trim()) : undefined;
  }
  if (word === 'LOCALITY') {
    const locality = exactly(body, localityFromText, localityToText);
    return locality && isKey(locality) ? kept(lists.localities, locality, localityId(locality)) : undefined;
  }
  if (word !== 'OPPSCAP') return undefined;
  const cap = exactly(body, oppsCapFromText, oppsCapToText);
  if (!cap || !isCode(cap.code) || !isKey(cap)) return undefined;
  return kept(lists.oppsCaps, cap, `the cap of ${cap.code} ${cap.modifier} in ${localityId(cap)}`);
}

function kept<T>(list: T[], value: T, key: string): string {
  list.push(value);
  return key;
}

/** What a text says, where saying it again gives the same text. */
function exactly<T>(text: string, read: (text: string) => T, write: (value: T) => string): T | undefined {
  try {
    const value = read(text);
    return write(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCode(code: string): boolean {
  return /^[A-Z0-9]{5}$/.test(code);
}

function isKey({ carrier, locality }: LocalityKey): boolean {
  return /^\d{5}$/.test(carrier) && /^\d\d$/.test(locality);
}

function checkCounts(counts: ExtractCounts, lists: Lists, log: ProblemLog): void {
  for (const list of ['rows', 'localities', 'oppsCaps'] as const) {
    if (lists[list].length === counts[list]) continue;
    const found = String(lists[list].length);
    const message = `There are ${found} ${list}, and the first line says ${counts[list]}: a part is missing or was added.`;
    log.add({ code: 'totals-disagree', column: list, found, message, remedy: RESTORE });
  }
}
