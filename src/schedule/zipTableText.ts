import { isCount, isDay } from './extractHeader.ts';
import { beginsAs, firstLineText, linesOf, readFirstLine, RESTORE, shortened } from './firstLine.ts';
import { ProblemLog } from './layouts/problemLog.ts';
import type { Reading } from './layouts/rows.ts';
import { quarterStart, type ZipLocality, type ZipTable } from './zipLocalities.ts';

const FIELDS = {
  quarter: {
    expected: 'a year and quarter such as 20254',
    holds: (value: unknown) => typeof value === 'string' && quarterStart(value) !== undefined,
  },
  effectiveFrom: { expected: 'a day written yyyy-mm-dd', holds: isDay },
  source: {
    expected: 'the name of the file it was read from',
    holds: (value: unknown) => typeof value === 'string',
  },
  zips: { expected: 'the number of ZIPs that follow', holds: isCount },
} as const;

/**
 * The text of a ZIP table: a first line of JSON, then one line a state, carrier and locality with its ZIPs, all sorted;
 * `+` follows a ZIP that crosses localities: `TX|04412|99|78602 78603+`.
 */
export function zipTableToText({ quarter, effectiveFrom, source, rows }: ZipTable): string {
  const areas = new Map<string, string[]>();
  for (const { zip, state, carrier, locality, crossesLocalities } of rows) {
    const area = `${state}|${carrier}|${locality}`;
    const zips = areas.get(area) ?? [];
    areas.set(area, zips);
    zips.push(crossesLocalities ? `${zip}+` : zip);
  }
  const lines = [...areas].map(([area, zips]) => `${area}|${zips.sort().join(' ')}`).sort();
  const first = firstLineText('zip-table', { quarter, effectiveFrom, source, zips: rows.length });
  return [first, ...lines, ''].join('\n');
}

export function isZipTableText(text: string): boolean {
  return beginsAs('zip-table', text);
}

/** The table a text holds, its rows in the text's order; `member` names the file in problems. */
export function zipTableFromText(text: string, member: string): Reading<ZipTable> {
  const log = new ProblemLog(member);
  const [first = '', ...lines] = linesOf(text);
  const fields = readFirstLine('zip-table', first, FIELDS, log);
  if (!fields) return log.refusal();
  const { quarter, effectiveFrom, source, zips } = fields as unknown as ZipTable & { zips: number };
  const rows = readAreas(lines, log);
  if (log.total === 0 && rows.length !== zips) {
    const message = `There are ${rows.length} ZIPs, and the first line says ${zips}: a part is missing or was added.`;
    log.add({
      code: 'totals-disagree',
      column: 'zips',
      found: String(rows.length),
      message,
      remedy: RESTORE,
    });
  }
  return log.reading({ quarter, effectiveFrom, source, rows });
}

function readAreas(lines: readonly string[], log: ProblemLog): ZipLocality[] {
  const rows: ZipLocality[] = [];
  const found = new Map<string, number>();
  lines.forEach((text, index) => {
    const line = index + 2;
    const area = readArea(text);
    if (!area) {
      const message = 'It is not a line as this product writes them, so it was changed or is damaged.';
      log.add({ code: 'unreadable-row', line, found: shortened(text), message, remedy: RESTORE });
      return;
    }
    for (const row of area) {
      const earlier = found.get(row.zip);
      if (earlier === undefined) found.set(row.zip, line);
      else {
        const message = `Line ${earlier} already has ZIP ${row.zip}; it may stand once.`;
        log.add({ code: 'duplicate-key', line, found: row.zip, message, remedy: RESTORE });
      }
      rows.push(row);
    }
  });
  return rows;
}

function readArea(text: string): ZipLocality[] | undefined {
  const match = /^([A-Z]{2})\|(\d{5})\|(\d\d)\|([\d+ ]+)$/.exec(text);
  if (!match) return undefined;
  const [, state = '', carrier = '', locality = '', list = ''] = match;
  const zips = list.split(' ');
  if (!zips.every((zip) => /^\d{5}\+?$/.test(zip))) return undefined;
  return zips.map((zip) => ({
    zip: zip.slice(0, 5),
    state,
    carrier,
    locality,
    crossesLocalities: zip.endsWith('+'),
  }));
}
