import type { FileProblem } from '../schedule/fileProblem.ts';
import type { MemberKind, ReleaseMemberKind } from '../schedule/layouts/recogniseMember.ts';
import type { SetAside } from './inputFile.ts';
import type { RecognisedMember } from './readMembers.ts';

/** What a release is made of, each posted as comma-separated and as fixed-width text. */
export const TABLES = ['relative-values', 'gpci', 'counties', 'anesthesia', 'opps-cap'] as const;
export type Table = (typeof TABLES)[number];

export type NamedTrack = 'qp' | 'non-qp';

/** The members to read for one table. `track` is what the member's name says, or null where it says nothing. */
export interface ChosenMember {
  readonly member: RecognisedMember;
  readonly track: NamedTrack | null;
}

export interface Choice {
  readonly chosen: Readonly<Record<Table, readonly ChosenMember[]>>;
  readonly setAside: readonly SetAside[];
  readonly problems: readonly FileProblem[];
}

/**
 * Which members to read: comma-separated before fixed-width text, which cuts names off and has no title. The choice is
 * by what is there and not by what can be read, so that a damaged csv is refused and never silently replaced. From 2026
 * CMS posts a table once a track; two members of one table and track are a problem (repeated-member).
 */
export function chooseMembers(members: readonly RecognisedMember[]): Choice {
  const chosen = {} as Record<Table, readonly ChosenMember[]>;
  const setAside: SetAside[] = [];
  const problems: FileProblem[] = [];
  for (const table of TABLES) {
    const csv = candidates(members, `${table}-csv`);
    const text = candidates(members, `${table}-text`);
    const spared = text.filter(({ track }) => csv.some((other) => other.track === track || track === null));
    chosen[table] = [...csv, ...text.filter((candidate) => !spared.includes(candidate))];
    for (const { member } of spared) {
      const reason = 'the same table was read from its comma-separated form';
      setAside.push({ member: member.name, reason, count: 0 });
    }
    problems.push(...repeated(chosen[table]));
  }
  for (const { name, kind } of members) {
    if (!isPartOfRelease(kind)) setAside.push({ member: name, reason: 'no part of a release', count: 0 });
  }
  return { chosen, setAside, problems };
}

/** True for the kinds of members that a release is made of. */
export function isPartOfRelease(kind: MemberKind): kind is ReleaseMemberKind {
  return TABLES.some((table) => kind === `${table}-csv` || kind === `${table}-text`);
}

/** What a member's name says of its track: "PPRRVU2026_Jul_nonQPP.csv" is non-qp. */
export function trackOfName(name: string): NamedTrack | null {
  const base = name.slice(name.lastIndexOf(':') + 1);
  if (/non[-_ ]?qpp?(?![a-z])/i.test(base)) return 'non-qp';
  return /(?<![a-z])qpp?(?![a-z])/i.test(base) ? 'qp' : null;
}

function candidates(members: readonly RecognisedMember[], kind: MemberKind): ChosenMember[] {
  return members
    .filter((member) => member.kind === kind)
    .map((member) => ({ member, track: trackOfName(member.name) }));
}

function repeated(chosen: readonly ChosenMember[]): FileProblem[] {
  return chosen.flatMap(({ member, track }, index) => {
    const earlier = chosen.slice(0, index).find((other) => other.track === track);
    return earlier ? [repeatedMember(member.name, earlier.member.name)] : [];
  });
}

export function repeatedMember(member: string, earlier: string): FileProblem {
  return {
    code: 'repeated-member',
    member,
    line: null,
    column: null,
    found: earlier,
    message: `It holds the same table as ${earlier}, and nobody can tell which of the two is meant.`,
    remedy: 'Import one of the two, each release by itself.',
  };
}
