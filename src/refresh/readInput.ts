import { visitMembers } from '../files/visitMembers.ts';
import type { DataSetContent } from '../schedule/dataSet.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { ReleaseContent } from '../schedule/release.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import type { ReadOptions } from './assembleReleases.ts';
import { InputFindings, notRecognised, type ReleasePart } from './inputFindings.ts';
import type { InputFile, ReadProgress, SetAside } from './inputFile.ts';
import type { RecognisedMember } from './readMembers.ts';
import { readReleaseSet } from './readReleases.ts';

export type ReadInput =
  | {
      readonly ok: true;
      readonly releases: readonly ReleaseContent[];
      readonly zipTables: readonly ZipTable[];
      readonly dataSets: readonly DataSetContent[];
      readonly setAside: readonly SetAside[];
    }
  | Refused;

/**
 * Everything that files of CMS's hold, each known by its content whatever it is called and packed into. All of it is well
 * formed or none is answered: a file that is damaged, contradicts its own quarter or is nothing known refuses the others
 * with it. Documents for people are no reason to refuse, unless there is nothing else.
 */
export async function readInput(
  files: readonly InputFile[],
  options: ReadOptions,
  progress: ReadProgress,
): Promise<ReadInput> {
  const findings = new InputFindings({ told: options.effectiveFrom, progress });
  for (const { name, bytes } of files) {
    const problems = await visitMembers(name, bytes, (member) => findings.take(member));
    findings.endOfFile(name, problems);
  }
  const taken = [...findings.takers.values()].map((taker) => taker.finish(findings.damaged.size > 0));
  const sets = releaseSets(findings.releaseParts, findings.damaged).map((members) =>
    readReleaseSet(members, namesOf(members), options, progress),
  );
  const refusals = [...taken.flatMap(({ refusals: each }) => each), ...sets.filter((set) => !set.ok)];
  const read = sets.filter((set) => set.ok);
  const input = {
    releases: read.flatMap(({ releases }) => releases),
    zipTables: taken.flatMap(({ zipTables }) => zipTables),
    dataSets: taken.flatMap(({ dataSets }) => dataSets),
    setAside: [...findings.setAside, ...[...taken, ...read].flatMap(({ setAside }) => setAside)],
  };
  const problems = [...findings.problems];
  const found = input.releases.length + input.zipTables.length + input.dataSets.length;
  if (found + refusals.length + problems.length === 0) problems.push(notRecognised(allNames(files)));
  const refused = { ok: false, problems, total: problems.length } as const;
  if (refusals.length + problems.length > 0) return joinRefusals([refused, ...refusals]);
  return { ok: true, ...input };
}

/**
 * Each archive's parts are a release of its own; loose ones are one too, together with the archive where there is one.
 * Where a file is damaged, only the whole archives beside it are looked at: what others lack may be in it.
 */
function releaseSets(parts: readonly ReleasePart[], damaged: ReadonlySet<string>): RecognisedMember[][] {
  const archives = Map.groupBy(parts, ({ archive }) => archive);
  const zipped = archives.size - (archives.has(null) ? 1 : 0);
  const sets = zipped <= 1 ? [parts] : [...archives.values()];
  const whole = ({ archive }: ReleasePart) => archive !== null && !damaged.has(fileOf(archive));
  return sets
    .filter((set) => set.length > 0 && (damaged.size === 0 || set.every(whole)))
    .map((set) => set.map(({ member }) => member));
}

/** The file that a person named, of a member within it. */
function fileOf(member: string): string {
  return member.split(': ')[0] ?? member;
}

/** "rvu25d.zip", or the names of loose files. */
function namesOf(members: readonly RecognisedMember[]): string {
  return [...new Set(members.map(({ name }) => fileOf(name)))].join(', ');
}

function allNames(files: readonly InputFile[]): string {
  return files.map(({ name }) => name).join(', ') || 'no file';
}
