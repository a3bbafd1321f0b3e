import { rowName } from '../../pricing/rowFacts.ts';
import { localityId, type Locality } from '../../schedule/locality.ts';
import { releaseTitle, type Release, type ReleaseContent } from '../../schedule/release.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';

/** A release and all that it holds. */
export interface WholeRelease {
  readonly release: Release;
  readonly content: ReleaseContent;
}

/** A release with its lists by key. */
export interface KeyedRelease extends WholeRelease {
  readonly title: string;
  readonly codes: ReadonlySet<string>;
  /** By `rowName`. */
  readonly rows: ReadonlyMap<string, RelativeValueRow>;
  /** By `localityId`. */
  readonly localities: ReadonlyMap<string, Locality>;
}

export function keyedRelease({ release, content }: WholeRelease): KeyedRelease {
  return {
    release,
    content,
    title: releaseTitle(release),
    codes: new Set(content.rows.map(({ code }) => code)),
    rows: new Map(content.rows.map((row) => [rowName(row), row])),
    localities: new Map(content.localities.map((locality) => [localityId(locality), locality])),
  };
}
