import type { MemberKind } from '../schedule/layouts/recogniseMember.ts';
import type { Reading } from '../schedule/layouts/rows.ts';
import { repeatedMember } from './chooseMembers.ts';
import type { InputFile, SetAside } from './inputFile.ts';
import { readMembers, type RecognisedMember } from './readMembers.ts';

export interface OneMember {
  readonly member: RecognisedMember;
  readonly setAside: readonly SetAside[];
}

/** The only member of a kind in a file. None (not-recognised) and two (repeated-member) are problems. */
export async function oneMember(
  file: InputFile,
  kind: MemberKind,
  title: string,
): Promise<Reading<OneMember>> {
  const read = await readMembers([file]);
  if (!read.ok) return read;
  const [member, second] = read.members.filter((candidate) => candidate.kind === kind);
  if (member && second) {
    return { ok: false, problems: [repeatedMember(second.name, member.name)], total: 1 };
  }
  if (member) {
    const others = read.members.filter((candidate) => candidate !== member);
    const reason = `not the ${title}`;
    const left = others.map(({ name }) => ({ member: name, reason, count: 0 }));
    return { ok: true, facts: { member, setAside: [...read.setAside, ...left] } };
  }
  const problem = {
    code: 'not-recognised',
    member: file.name,
    line: null,
    column: null,
    found: null,
    message: `Nothing in it looks like a ${title}.`,
    remedy: `Give CMS's ${title} as it was downloaded.`,
  } as const;
  return { ok: false, problems: [problem], total: 1 };
}
