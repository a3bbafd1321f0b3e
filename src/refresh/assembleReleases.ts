import type { SplitFactors } from '../schedule/conversionFactors.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import type { RelativeValues } from '../schedule/layouts/relativeValues.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { ConversionFactorTrack, ReleaseContent } from '../schedule/release.ts';
import { repeatedMember, type NamedTrack } from './chooseMembers.ts';
import type { SetAside } from './inputFile.ts';
import { joinLocalities, type Read } from './joinLocalities.ts';
import type { ReadTables, TrackedRead } from './readTables.ts';
import { releaseDate, type ReleaseDate } from './releaseDate.ts';
import { releaseTrack } from './releaseTrack.ts';

/** What the person who imports says, where the files do not say it themselves. */
export interface ReadOptions {
  /** The first day the release answers, yyyy-mm-dd. */
  readonly effectiveFrom?: string;
  readonly track?: NamedTrack;
}

export type AssembledReleases =
  { readonly ok: true; readonly releases: ReleaseContent[]; readonly setAside: SetAside[] } | Refused;

/** The releases of one set of tables: one a Relative Value member, each with the tables of its track or those without one. */
export function assembleReleases(
  tables: ReadTables,
  options: ReadOptions,
  known: readonly SplitFactors[],
): AssembledReleases {
  const releases: ReleaseContent[] = [];
  const setAside: SetAside[] = [];
  const problems: FileProblem[] = [];
  const taken = new Map<ConversionFactorTrack, string>();
  for (const values of tables.relativeValues) {
    const release = assembleRelease(values, tables, options, known);
    problems.push(...release.problems);
    if (!release.content) continue;
    const { track } = release.content.header;
    const earlier = taken.get(track);
    if (earlier !== undefined) problems.push(repeatedMember(values.member, earlier));
    taken.set(track, values.member);
    releases.push(release.content);
    setAside.push(...release.setAside);
  }
  if (problems.length > 0) return { ok: false, problems, total: problems.length };
  return { ok: true, releases, setAside };
}

interface AssembledRelease {
  readonly content: ReleaseContent | null;
  readonly setAside: readonly SetAside[];
  readonly problems: readonly FileProblem[];
}

function assembleRelease(
  values: TrackedRead<RelativeValues>,
  tables: ReadTables,
  options: ReadOptions,
  known: readonly SplitFactors[],
): AssembledRelease {
  const refused = (...problems: FileProblem[]): AssembledRelease => ({
    content: null,
    setAside: [],
    problems,
  });
  const { member, facts } = values;
  const gpciYear = tables.gpci[0]?.facts.year ?? null;
  const dated = releaseDate({ member, title: facts.title, gpciYear, told: options.effectiveFrom });
  if (!dated.ok) return refused(dated.problem);
  const { year } = dated.date;
  const { conversionFactor } = facts;
  const tracked = releaseTrack(
    { member, year, conversionFactor, named: values.track, told: options.track },
    known,
  );
  if (!tracked.ok) return refused(tracked.problem);
  const gpci = ofTrack(tables.gpci, tracked.track);
  if (!gpci) return refused(missingGpci(member));
  const counties = ofTrack(tables.counties, tracked.track);
  const problems = yearMismatches(year, member, [gpci, counties]);
  const content = { values, date: dated.date, track: tracked.track, gpci, counties };
  return { ...joinContent(content, tables), problems };
}

interface Parts {
  readonly values: Read<RelativeValues>;
  readonly date: ReleaseDate;
  readonly track: ConversionFactorTrack;
  readonly gpci: ReadTables['gpci'][number];
  readonly counties: ReadTables['counties'][number] | null;
}

function joinContent(
  { values, date, track, gpci, counties }: Parts,
  tables: ReadTables,
): Pick<AssembledRelease, 'content' | 'setAside'> {
  const anesthesia = ofTrack(tables.anesthesia, track);
  const oppsCap = ofTrack(tables.oppsCaps, track);
  const { localities, oppsCaps, setAside } = joinLocalities(gpci, counties, anesthesia, oppsCap);
  const header = {
    ...date,
    track,
    releasedOn: values.facts.releasedOn,
    conversionFactor: values.facts.conversionFactor,
    nationalAnesthesiaConversionFactor: anesthesia?.facts.nationalConversionFactor ?? null,
    complete: true,
    sources: {
      relativeValues: values.member,
      gpci: gpci.member,
      counties: counties?.member ?? null,
      anesthesia: anesthesia?.member ?? null,
      oppsCap: oppsCap?.member ?? null,
    },
  };
  return {
    content: { header, rows: values.facts.rows, localities, oppsCaps },
    setAside: [...unknownHeadings(values), ...setAside],
  };
}

/** The table of the track, else the one that names none. */
function ofTrack<T>(reads: readonly TrackedRead<T>[], track: ConversionFactorTrack): TrackedRead<T> | null {
  return reads.find((read) => read.track === track) ?? reads.find((read) => read.track === null) ?? null;
}

function unknownHeadings({ member, facts }: Read<RelativeValues>): SetAside[] {
  return facts.unknownHeadings.map((heading) => ({
    member,
    reason: `column "${heading}", which this program does not know`,
    count: facts.rows.length,
  }));
}

function yearMismatches(
  year: number,
  relativeValues: string,
  reads: readonly (Read<{ readonly year: number | null }> | null)[],
): FileProblem[] {
  return reads.flatMap((read) => {
    const printed = read?.facts.year ?? null;
    if (!read || printed === null || printed === year) return [];
    return {
      code: 'year-mismatch' as const,
      member: read.member,
      line: null,
      column: null,
      found: String(printed),
      message: `It is of ${printed}, while ${relativeValues} is of ${year}.`,
      remedy: `Import it together with the files of ${printed}, or give the one of ${year}.`,
    };
  });
}

function missingGpci(member: string): FileProblem {
  return {
    code: 'missing-member',
    member,
    line: null,
    column: null,
    found: null,
    message: 'There is no GPCI file of its track beside it.',
    remedy: 'Give the GPCI file of the same release, named for the track or for none.',
  };
}
