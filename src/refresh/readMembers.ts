import { slices } from '../files/chunks.ts';
import { decodeHead, decodeText } from '../files/decodeText.ts';
import type { Member } from '../files/member.ts';
import { isZip } from '../files/openZip.ts';
import { unpack } from '../files/unpack.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { recogniseMember, type MemberKind } from '../schedule/layouts/recogniseMember.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { InputFile, SetAside } from './inputFile.ts';

/** A member whose layout is known. Its text is decoded when it is read, so that one text at a time is in memory. */
export interface RecognisedMember {
  readonly name: string;
  readonly kind: MemberKind;
  readonly text: () => string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export type RecognisedMembers =
  | {
      readonly ok: true;
      readonly members: readonly RecognisedMember[];
      readonly setAside: readonly SetAside[];
    }
  | Refused;

/** Why a member beside others that were read was left. */
export const NOT_READ = 'not a layout this program reads';

/**
 * The files that belong together: each zip is a set of its own, and loose files are one set, with the zip where there
 * is one zip.
 */
export function inputSets(files: readonly InputFile[]): InputFile[][] {
  const zips = files.filter(({ bytes }) => isZip(bytes));
  const loose = files.filter(({ bytes }) => !isZip(bytes));
  if (zips.length <= 1) return [[...files]];
  return [...zips.map((zip) => [zip]), ...(loose.length > 0 ? [loose] : [])];
}

/** Every member of a set, unpacked and recognised by its content. Documents for people are left out without a word. */
export async function readMembers(files: readonly InputFile[]): Promise<RecognisedMembers> {
  const members: RecognisedMember[] = [];
  const setAside: SetAside[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const unpacked = await unpack(file.name, file.bytes, (head) => kindOf(head) !== 'document');
    if (!unpacked.ok) {
      problems.push(...unpacked.problems);
      continue;
    }
    for (const member of unpacked.members) {
      const kind = kindOf(member.bytes);
      if (kind) members.push(recognised(member, kind));
      else setAside.push({ member: member.name, reason: NOT_READ, count: 0 });
    }
  }
  if (problems.length > 0) return { ok: false, problems, total: problems.length };
  return { ok: true, members, setAside };
}

export function recognised({ name, bytes }: Member, kind: MemberKind): RecognisedMember {
  return { name, kind, text: () => decodeText(bytes), chunks: () => slices(bytes) };
}

/** What a member is, by its first bytes. */
export function kindOf(bytes: Uint8Array): MemberKind | null {
  return recogniseMember(decodeHead(bytes));
}
