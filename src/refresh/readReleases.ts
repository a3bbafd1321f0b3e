import { CONVERSION_FACTORS } from '../../data/conversionFactors.ts';
import { splitFactors } from '../schedule/conversionFactors.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { ReleaseContent } from '../schedule/release.ts';
import { assembleReleases, type ReadOptions } from './assembleReleases.ts';
import { chooseMembers, TABLES, type Choice } from './chooseMembers.ts';
import type { InputFile, ReadProgress, SetAside } from './inputFile.ts';
import { inputSets, readMembers, type RecognisedMember } from './readMembers.ts';
import { readTables } from './readTables.ts';

export type ReadReleases =
  { readonly ok: true; readonly releases: ReleaseContent[]; readonly setAside: SetAside[] } | Refused;

/**
 * The releases in CMS's files as downloaded: a zip of a release, or its members loose. All of them are well formed or none
 * is answered. `problems` lists the first hundred, `total` counts them all. What was not used is told in `setAside`.
 */
export async function readReleases(
  files: readonly InputFile[],
  options: ReadOptions = {},
  progress: ReadProgress = () => {},
): Promise<ReadReleases> {
  const releases: ReleaseContent[] = [];
  const setAside: SetAside[] = [];
  const refusals: Refused[] = [];
  for (const set of inputSets(files)) {
    const read = await readSet(set, options, progress);
    if (!read.ok) {
      refusals.push(read);
      continue;
    }
    releases.push(...read.releases);
    setAside.push(...read.setAside);
  }
  return refusals.length > 0 ? joinRefusals(refusals) : { ok: true, releases, setAside };
}

async function readSet(
  files: readonly InputFile[],
  options: ReadOptions,
  progress: ReadProgress,
): Promise<ReadReleases> {
  const read = await readMembers(files);
  if (!read.ok) return read;
  const names = files.map(({ name }) => name).join(', ') || 'no file';
  const set = readReleaseSet(read.members, names, options, progress);
  return set.ok ? { ...set, setAside: [...read.setAside, ...set.setAside] } : set;
}

/** The releases in members that belong together; `names` is how a problem addresses all of them. */
export function readReleaseSet(
  members: readonly RecognisedMember[],
  names: string,
  options: ReadOptions,
  progress: ReadProgress,
): ReadReleases {
  const choice = chooseMembers(members);
  const problems = [...choice.problems, ...missingMembers(names, choice)];
  if (problems.length > 0) return { ok: false, problems, total: problems.length };
  const tables = readTables(choice.chosen, progress);
  if (!tables.ok) return tables;
  const assembled = assembleReleases(tables.tables, options, splitFactors(CONVERSION_FACTORS));
  if (!assembled.ok) return assembled;
  return { ...assembled, setAside: [...choice.setAside, ...assembled.setAside] };
}

const NEEDED = [
  ['relative-values', 'Relative Value file (PPRRVU)'],
  ['gpci', 'GPCI file'],
] as const;

function missingMembers(names: string, { chosen }: Choice): FileProblem[] {
  if (TABLES.every((table) => chosen[table].length === 0)) return [notRecognised(names)];
  return NEEDED.filter(([table]) => chosen[table].length === 0).map(([, title]) => ({
    code: 'missing-member',
    member: names,
    line: null,
    column: null,
    found: null,
    message: `There is no ${title} among the members, and a release cannot be without one.`,
    remedy: `Import CMS's whole release zip, or give the ${title} of the same release as well.`,
  }));
}

function notRecognised(names: string): FileProblem {
  return {
    code: 'not-recognised',
    member: names,
    line: null,
    column: null,
    found: null,
    message: 'Nothing in it looks like a part of a fee schedule release.',
    remedy: "Give CMS's release zip (RVU25D.zip and the like) as it was downloaded.",
  };
}
