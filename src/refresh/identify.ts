import { createHash } from 'node:crypto';
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
