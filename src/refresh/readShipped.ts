import { extractFromText, isExtractText } from '../schedule/extractText.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { ReleaseContent } from '../schedule/release.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import { isZipTableText, zipTableFromText } from '../schedule/zipTableText.ts';
import type { InputFile } from './inputFile.ts';

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 200;

export type ReadShipped =
  | {
      readonly ok: true;
      readonly releases: readonly ReleaseContent[];
      readonly zipTables: readonly ZipTable[];
    }
  | Refused;

/** True for a file in one of the project's own text forms: the extract of a release, or a packed ZIP table. */
export function isShippedText({ bytes }: InputFile): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  return isExtractText(head) || isZipTableText(head);
}

/** What the project's own text files hold; all of them are well formed or none is answered. */
export function readShipped(files: readonly InputFile[]): ReadShipped {
  const releases: ReleaseContent[] = [];
  const zipTables: ZipTable[] = [];
  const refusals: Refused[] = [];
  for (const { name, bytes } of files) {
    const text = new TextDecoder().decode(bytes);
    if (isZipTableText(text)) {
      const table = zipTableFromText(text, name);
      if (table.ok) zipTables.push(table.facts);
      else refusals.push(table);
    } else {
      const extract = extractFromText(text, name);
      if (extract.ok) releases.push(extract.facts);
      else refusals.push(extract);
    }
  }
  return refusals.length > 0 ? joinRefusals(refusals) : { ok: true, releases, zipTables };
}
