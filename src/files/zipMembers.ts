import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { UNPACK_LIMITS, wholeFileProblem, type Member, type UnpackLimits, type Unpacked } from './member.ts';
import { readZipMember } from './zipMember.ts';

/**
 * The members of a zip, in its own order. Every member is unpacked and its CRC-32 checked, also those nobody keeps, so
 * that a byte changed anywhere in the archive's data is found. Members that `keep` declines by their first bytes
 * are checked and dropped. Problems: not-a-zip, damaged-zip, damaged-member, unsupported-member (encrypted, or
 * a compression other than deflate), file-too-large, repeated-member.
 */
export async function zipMembers(
  archive: string,
  bytes: Uint8Array,
  keep: (head: Uint8Array) => boolean = () => true,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Unpacked> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!startsLikeAZip(buffer)) {
    return refused(wholeFileProblem('not-a-zip', archive, 'The file does not begin as a zip archive does.'));
  }
  let zip: ZipFile;
  let entries: readonly Entry[];
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    entries = await listEntries(zip);
  } catch (cause) {
    return refused(
      wholeFileProblem(
        'damaged-zip',
        archive,
        `The archive's directory cannot be read, as when a download was cut short (${messageOf(cause)}).`,
      ),
    );
  }
  const listing = listingProblems(archive, entries, limits);
  if (listing.length > 0) return { ok: false, problems: listing };
  return readAll(archive, zip, entries, keep);
}

async function readAll(
  archive: string,
  zip: ZipFile,
  entries: readonly Entry[],
  keep: (head: Uint8Array) => boolean,
): Promise<Unpacked> {
  const members: Member[] = [];
  const problems: FileProblem[] = [];
  for (const entry of entries) {
    const read = await readZipMember(zip, entry, memberName(archive, entry), keep);
    if (!read.ok) problems.push(read.problem);
    else if (read.member) members.push(read.member);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, members };
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
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

function tooLarge(member: string, limit: number): FileProblem {
  return wholeFileProblem(
    'file-too-large',
    member,
    `It would unpack to more than ${limit} bytes; no file of CMS's comes near that.`,
  );
}

function startsLikeAZip(buffer: Buffer): boolean {
  const signature = buffer.subarray(0, 4).toString('latin1');
  return signature === 'PK\x03\x04' || signature === 'PK\x05\x06';
}

function memberName(archive: string, entry: Entry): string {
  return `${archive}: ${entry.fileName}`;
}

function refused(problem: FileProblem): Unpacked {
  return { ok: false, problems: [problem] };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
