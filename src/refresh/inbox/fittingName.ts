import { createHash } from 'node:crypto';
import type { Arrival } from './arrivals.ts';

/** The most bytes of a file's name on the file systems in use. */
const MOST_NAME_BYTES = 255;

export const REPORT_ENDING = '.report.txt';

/** Tells two files of one name apart, the same however often one of them is put away. */
export function markOf({ name, size, modified }: Arrival): string {
  return createHash('sha256').update(`${name}\n${size}\n${modified}`).digest('hex').slice(0, 8);
}

/** The name with a mark in it: "rvu26c-1a2b3c4d.zip". */
export function markedName(name: string, mark: string): string {
  const ending = /(?<=.)\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return `${cut(stem, MOST_NAME_BYTES - Buffer.byteLength(`-${mark}${ending}`))}-${mark}${ending}`;
}

/** "rvu26c.zip.report.txt"; a name too long for that is cut and keeps its mark. */
export function reportName(name: string, mark: string): string {
  if (Buffer.byteLength(name + REPORT_ENDING) <= MOST_NAME_BYTES) return name + REPORT_ENDING;
  const ending = `-${mark}${REPORT_ENDING}`;
  return cut(name, MOST_NAME_BYTES - ending.length) + ending;
}

/** As many characters as fit into so many bytes. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
