import { isDeepStrictEqual } from 'node:util';
import { readReleases } from '../../src/refresh/readReleases.ts';
import { readZipTable } from '../../src/refresh/readZipTable.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import { extractFromText, extractToText } from '../../src/schedule/extractText.ts';
import { joinRefusals } from '../../src/schedule/layouts/problemLog.ts';
import type { Reading, Refused } from '../../src/schedule/layouts/rows.ts';
import { releaseTitle } from '../../src/schedule/release.ts';
import { zipTableFromText, zipTableToText } from '../../src/schedule/zipTableText.ts';
import { missingCodes, therapyExtract } from './therapyExtract.ts';

/** One file to ship. */
export interface ShippedText {
  /** `fee-schedule-2025A.txt`, `zip-localities-2025Q4.txt`. */
  readonly name: string;
  readonly text: string;
  /** What is in it, for the person who builds it. */
  readonly summary: string;
  /** True where this text reads as the very facts the file was made of. */
  readonly says: (text: string) => boolean;
}

/** The files to ship, made of CMS's release files and ZIP5 files; all of them, or what was wrong. */
export async function shippedTexts(
  releaseFiles: readonly InputFile[],
  zipFiles: readonly InputFile[],
): Promise<Reading<readonly ShippedText[]>> {
  const made: Reading<readonly ShippedText[]>[] = [];
  for (const file of releaseFiles) made.push(await feeScheduleTexts(file));
  for (const file of zipFiles) made.push(await zipLocalitiesText(file));
  const refusals = made.filter((reading): reading is Refused => !reading.ok);
  if (refusals.length > 0) return joinRefusals(refusals);
  return { ok: true, facts: made.flatMap((reading) => (reading.ok ? reading.facts : [])) };
}

async function feeScheduleTexts(file: InputFile): Promise<Reading<readonly ShippedText[]>> {
  const read = await readReleases([file]);
  if (!read.ok) return read;
  const facts = read.releases.map((release) => {
    const content = therapyExtract(release);
    const title = releaseTitle(content.header);
    const name = `fee-schedule-${title.replace(' ', '-')}.txt`;
    const codes = new Set(content.rows.map(({ code }) => code)).size;
    const missing = missingCodes(content);
    return {
      name,
      text: extractToText(content),
      summary:
        `${title}: ${codes} codes, ${content.rows.length} rows, ${content.localities.length} localities; ` +
        `it does not have: ${missing.join(', ') || 'none'}`,
      says: (text: string) => isDeepStrictEqual(extractFromText(text, name), { ok: true, facts: content }),
    };
  });
  return { ok: true, facts };
}

async function zipLocalitiesText(file: InputFile): Promise<Reading<readonly ShippedText[]>> {
  const read = await readZipTable(file);
  if (!read.ok) return read;
  const text = zipTableToText(read.facts);
  const { quarter, rows } = read.facts;
  const title = `${quarter.slice(0, 4)}Q${quarter.slice(4)}`;
  const name = `zip-localities-${title}.txt`;
  const crossing = rows.filter(({ crossesLocalities }) => crossesLocalities).length;
  const byZip = new Map(rows.map((row) => [row.zip, row]));
  const says = (said: string): boolean => {
    const again = zipTableFromText(said, name);
    if (!again.ok) return false;
    const found = { ...again.facts, rows: new Map(again.facts.rows.map((row) => [row.zip, row])) };
    return isDeepStrictEqual(found, { ...read.facts, rows: byZip });
  };
  return {
    ok: true,
    facts: [{ name, text, summary: `${title}: ${rows.length} ZIPs, ${crossing} cross localities`, says }],
  };
}
