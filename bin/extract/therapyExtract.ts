import { THERAPY_CODES } from '../../data/therapyCodes.ts';
import type { ReleaseContent } from '../../src/schedule/release.ts';
import { localityToText, rowToText } from '../../src/schedule/rowText.ts';

/**
 * What is shipped of a release: every row of the therapy codes and every locality, in the order of their texts. No OPPS
 * caps: they are of imaging alone.
 */
export function therapyExtract(content: ReleaseContent): ReleaseContent {
  const { header, rows, localities } = content;
  return {
    header: { ...header, complete: false, sources: { ...header.sources, oppsCap: null } },
    rows: inOrder(
      rows.filter(({ code }) => code in THERAPY_CODES),
      rowToText,
    ),
    localities: inOrder(localities, localityToText),
    oppsCaps: [],
  };
}

/** The therapy codes that a release does not have, in order. */
export function missingCodes({ rows }: Pick<ReleaseContent, 'rows'>): string[] {
  const had = new Set(rows.map(({ code }) => code));
  return Object.keys(THERAPY_CODES)
    .filter((code) => !had.has(code))
    .sort();
}

function inOrder<T>(values: readonly T[], textOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, text: textOf(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value }) => value);
}
