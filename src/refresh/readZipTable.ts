import { textLines } from '../files/textLines.ts';
import type { Reading } from '../schedule/layouts/rows.ts';
import { readZip5 } from '../schedule/layouts/zip5.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import type { InputFile } from './inputFile.ts';
import { oneMember } from './oneMember.ts';

/** The ZIP-to-locality table of a ZIP5 file: the text itself, or a zip that holds one. */
export async function readZipTable(file: InputFile): Promise<Reading<ZipTable>> {
  const found = await oneMember(file, 'zip5', 'ZIP5 file (fixed width 80)');
  if (!found.ok) return found;
  const { name, text } = found.facts.member;
  return readZip5(name, textLines(text()));
}
