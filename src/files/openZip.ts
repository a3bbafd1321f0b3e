import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { wholeFileProblem } from './member.ts';
import { tooLarge, type UnpackLimits } from './unpackLimits.ts';

export type OpenedZip =
  | { readonly ok: true; readonly zip: ZipFile; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * A zip's directory, in its own order. Problems: not-a-zip, damaged-zip, repeated-member (two of one name), and
 * file-too-large by the sizes that it states itself, before anything is unpacked.
 */
export async function openZip(archive: string, bytes: Uint8Array, limits: UnpackLimits): Promise<OpenedZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isZip(buffer)) {
    const message = 'The file does not begin as a zip archive does.';
    return refused(wholeFileProblem('not-a-zip', archive, message));
  }
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const problems = listingProblems(archive, entries, limits);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, zip, entries };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `The archive's directory cannot be read, as when a download was cut short (${why}).`;
    return refused(wholeFileProblem('damaged-zip', archive, message));
  }
}

/** True for bytes that begin as a zip archive does; so do office documents. */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return (
    first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
  );
}

/** How a problem addresses a member. */
export function memberName(archive: string, entry: Entry): string {
  return `${archive}: ${entry.fileName}`;
}

function listingProblems(archive: string, entries: readonly Entry[], limits: UnpackLimits): FileProblem[] {
  const problems: FileProblem[] = [];
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const member = memberName(archive, entry);
    if (names.has(entry.fileName)) {
      problems.push(
        wholeFileProblem('repeated-member', member, 'Two members of the archive have this name.'),
      );
    }
    names.add(entry.fileName);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.memberBytes) problems.push(tooLarge(member, limits.memberBytes));
  }
  if (total > limits.archiveBytes) problems.push(tooLarge(archive, limits.archiveBytes));
  return problems;
}

function refused(problem: FileProblem): OpenedZip {
  return { ok: false, problems: [problem] };
}
