import type { FileProblem } from '../schedule/fileProblem.ts';
import { bytesOf, drain, peek, slices } from './chunks.ts';
import { gunzipped } from './gunzipped.ts';
import { BadMember, wholeFileProblem, type OpenMember } from './member.ts';
import { isZip, memberName, openZip } from './openZip.ts';
import { UNPACK_LIMITS, UnpackBudget, type UnpackLimits } from './unpackLimits.ts';
import { zipMemberChunks } from './zipMember.ts';

/** Archives within archives: CMS's go two deep. */
const MOST_DEEP = 3;

export type Visit = (member: OpenMember) => Promise<void>;

/** Something to unpack, by what it is: how many bytes it was packed into, and how many archives it lies in. */
interface Source {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly packedBytes: number;
  readonly depth: number;
}

/**
 * Hands over every file inside a file as it was downloaded, one after the other: through zips and gzips and those within
 * them, told by what they are and not by their names. Office documents are zips inside, but stay whole. Every byte is
 * unpacked and compared with its checksum, also of a member that `visit` does not read; one it reads, it reads to the end.
 * Nothing is ever written under a name of the archive's. What was handed over counts for nothing where problems are
 * answered: not-a-zip, damaged-zip, damaged-member, unsupported-member, file-too-large, repeated-member.
 */
export async function visitMembers(
  name: string,
  bytes: Uint8Array,
  visit: Visit,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<readonly FileProblem[]> {
  const source = { name, chunks: slices(bytes), packedBytes: bytes.length, depth: 0 };
  return visitSource(source, visit, new UnpackBudget(limits));
}

async function visitSource(
  source: Source,
  visit: Visit,
  budget: UnpackBudget,
): Promise<readonly FileProblem[]> {
  try {
    const { head, chunks } = await peek(source.chunks);
    const opened = { ...source, chunks };
    if (isGzip(head) && source.depth < MOST_DEEP) return await visitGzip(opened, visit, budget);
    if (isZip(head) && !isOfficeDocument(source.name, head)) {
      if (source.depth >= MOST_DEEP) throw new BadMember(tooDeep(source.name));
      return await visitZip(opened, visit, budget);
    }
    if (/\.zip$/i.test(source.name)) {
      const message = 'The file is named a zip but does not begin as one does.';
      throw new BadMember(wholeFileProblem('not-a-zip', source.name, message));
    }
    await visit({ name: source.name, head, chunks });
    // What was not read is unpacked all the same, for its checksum; what was read is at its end.
    await drain(chunks);
    return [];
  } catch (cause) {
    if (cause instanceof BadMember) return [cause.problem];
    throw cause;
  }
}

async function visitGzip(
  { name, chunks, packedBytes, depth }: Source,
  visit: Visit,
  budget: UnpackBudget,
): Promise<readonly FileProblem[]> {
  const unpacked = budget.counted(name, packedBytes, gunzipped(name, chunks));
  const inside = name.replace(/\.gz$/i, '');
  return visitSource({ name: inside, chunks: unpacked, packedBytes, depth: depth + 1 }, visit, budget);
}

async function visitZip(
  { name, chunks, depth }: Source,
  visit: Visit,
  budget: UnpackBudget,
): Promise<readonly FileProblem[]> {
  const opened = await openZip(name, await bytesOf(chunks), budget.limits);
  if (!opened.ok) return opened.problems;
  const problems: FileProblem[] = [];
  for (const entry of opened.entries) {
    const member = memberName(name, entry);
    const packedBytes = entry.compressedSize;
    const bytes = budget.counted(member, packedBytes, zipMemberChunks(opened.zip, entry, member));
    const source = { name: member, chunks: bytes, packedBytes, depth: depth + 1 };
    const isFolder = entry.fileName.endsWith('/');
    problems.push(...(await visitSource(source, isFolder ? async () => {} : visit, budget)));
  }
  return problems;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** By its name, or by what its first member is called. */
function isOfficeDocument(name: string, head: Uint8Array): boolean {
  const first = Buffer.from(head.subarray(30, 49)).toString('latin1');
  return /\.(xlsx|docx|pptx)$/i.test(name) || first === '[Content_Types].xml';
}

function tooDeep(name: string): FileProblem {
  const message = `It is an archive within more than ${MOST_DEEP - 1} others, which is deeper than this program looks.`;
  return wholeFileProblem(
    'unsupported-member',
    name,
    message,
    'Unpack the outer archive and import what is in it.',
  );
}
