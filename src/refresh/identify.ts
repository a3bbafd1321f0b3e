import { createHash } from 'node:crypto';
import type { DataSet, DataSetContent, DataSetHeader, PackedGroup } from '../schedule/dataSet.ts';
import { firstDayOfFiscalYear, fiscalYearOf } from '../schedule/fiscalYear.ts';
import { quarterName } from '../schedule/quarter.ts';
import { releaseTitle, type Release, type ReleaseContent, type ReleaseCounts } from '../schedule/release.ts';
import { contentLines } from '../schedule/rowText.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';

/**
 * A release's id ends in a hash of what it says, so that a file CMS posts again under the same letter is told apart and
 * the same content is the same release: in whatever order its rows stood and whether it came as csv or text, zipped or
 * loose. The names of the files it came from are no part of it.
 */
export function identified(content: ReleaseContent): Release {
  const { sources, ...said } = content.header;
  const hash = hashOf([JSON.stringify(Object.entries(said).sort(byName)), ...contentLines(content)]);
  const extract = said.complete ? '' : 'extract-';
  const title = releaseTitle(said).replace(' ', '-');
  return { ...said, sources, id: `${title}-${extract}${hash}`, counts: countsOf(content) };
}

/** The id of a quarter's ZIP table, made of its content likewise. */
export function zipTableId(table: ZipTable): string {
  const lines = table.rows
    .map(({ zip, state, carrier, locality, crossesLocalities }) =>
      [zip, state, carrier, locality, crossesLocalities].join('|'),
    )
    .sort();
  return `zip-${table.quarter}-${hashOf([table.effectiveFrom, ...lines])}`;
}

/**
 * A data set with its id, made of what it says: its header but for the names of its files, and every group. Groups are
 * hashed one by one, so that a set is named as well by reading it back in whatever order the store gives them.
 */
export class DataSetIdentity {
  readonly #groups: string[] = [];
  #rows = 0;

  add({ name, rows, lines }: PackedGroup): void {
    this.#groups.push(`${name} ${rows} ${hashOf(lines)}`);
    this.#rows += rows;
  }

  of({ sources, ...said }: DataSetHeader): DataSet {
    const hash = hashOf([JSON.stringify(Object.entries(said).sort(byName)), ...this.#groups.toSorted()]);
    const partial = said.complete ? '' : 'partial-';
    const counts = { groups: this.#groups.length, rows: this.#rows };
    return { ...said, sources, id: `${nameOf(said)}-${partial}${hash}`, counts };
  }
}

export function identifiedDataSet({ header, groups }: DataSetContent): DataSet {
  const identity = new DataSetIdentity();
  for (const group of groups) identity.add(group);
  return identity.of(header);
}

const SHORT_NAMES = {
  'zip-plus-four': 'zip9',
  'mue-practitioner': 'mue',
  'ptp-practitioner': 'ptp',
  'payment-amounts': 'payments',
  'icd-10-cm': 'icd10cm',
} as const satisfies Record<DataSetHeader['dataset'], string>;

/** "mue-2026Q2"; amounts are of a year, diagnosis codes of a fiscal year or, posted again, of the rest of one. */
function nameOf({ dataset, effectiveFrom }: Pick<DataSetHeader, 'dataset' | 'effectiveFrom'>): string {
  return `${SHORT_NAMES[dataset]}-${periodOf(dataset, effectiveFrom)}`;
}

function periodOf(dataset: DataSetHeader['dataset'], effectiveFrom: string): string {
  if (dataset === 'payment-amounts') return effectiveFrom.slice(0, 4);
  if (dataset !== 'icd-10-cm') return quarterName(effectiveFrom);
  const year = fiscalYearOf(effectiveFrom);
  const isWholeYear = effectiveFrom === firstDayOfFiscalYear(year);
  return isWholeYear ? `FY${year}` : `FY${year}-from-${effectiveFrom.slice(5)}`;
}

function countsOf({ rows, localities, oppsCaps }: ReleaseContent): ReleaseCounts {
  return {
    codes: new Set(rows.map(({ code }) => code)).size,
    rows: rows.length,
    localities: localities.length,
    oppsCaps: oppsCaps.length,
  };
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function hashOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex').slice(0, 12);
}
