import type { Fields, FieldCheck } from './firstLine.ts';
import type { ReleaseContent, ReleaseHeader, ReleaseSources } from './release.ts';
import { isDate } from './serviceDate.ts';

/** How many lines of each kind follow: a file cut short is told by them. */
export interface ExtractCounts {
  readonly rows: number;
  readonly localities: number;
  readonly oppsCaps: number;
}

/** What the first line of an extract must say. An extract is never complete, so that it never outranks a whole release. */
export const EXTRACT_FIELDS = {
  year: { expected: 'a year', holds: isCount },
  letter: { expected: 'A, B, C or D', holds: isOneOf('A', 'B', 'C', 'D') },
  track: { expected: 'single, non-qp or qp', holds: isOneOf('single', 'non-qp', 'qp') },
  effectiveFrom: { expected: 'a day written yyyy-mm-dd', holds: isDay },
  releasedOn: {
    expected: 'a day written yyyy-mm-dd, or null',
    holds: (value) => value === null || isDay(value),
  },
  conversionFactor: { expected: 'a whole number of ten-thousandths', holds: isCount },
  nationalAnesthesiaConversionFactor: {
    expected: 'a whole number of ten-thousandths, or null',
    holds: (value) => value === null || isCount(value),
  },
  complete: { expected: 'false', holds: isOneOf(false) },
  sources: { expected: 'the names of the files it was read from', holds: isSources },
  counts: { expected: 'the numbers of lines that follow', holds: isCounts },
} as const satisfies Readonly<Record<keyof ReleaseHeader | 'counts', FieldCheck>>;

export function extractFields({ header, rows, localities, oppsCaps }: ReleaseContent): Fields {
  const counts = { rows: rows.length, localities: localities.length, oppsCaps: oppsCaps.length };
  return { ...exactHeader({ ...header, complete: false }), counts };
}

/** Header and counts of fields that were checked. */
export function extractHeader(fields: Fields): { header: ReleaseHeader; counts: ExtractCounts } {
  const { counts, ...header } = fields as unknown as ReleaseHeader & { counts: ExtractCounts };
  return { header: exactHeader(header), counts };
}

/** The fields of a header, in one order, and no others. */
function exactHeader(header: ReleaseHeader): ReleaseHeader {
  const { year, letter, track, effectiveFrom, releasedOn, conversionFactor } = header;
  const { nationalAnesthesiaConversionFactor, complete, sources } = header;
  const { relativeValues, gpci, counties, anesthesia, oppsCap } = sources;
  return {
    year,
    letter,
    track,
    effectiveFrom,
    releasedOn,
    conversionFactor,
    nationalAnesthesiaConversionFactor,
    complete,
    sources: { relativeValues, gpci, counties, anesthesia, oppsCap },
  };
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && isDate(value);
}

function isOneOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isSources(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { relativeValues, gpci, ...others } = value as Readonly<Record<keyof ReleaseSources, unknown>>;
  const names = [others.counties, others.anesthesia, others.oppsCap];
  return [relativeValues, gpci].every(isText) && names.every((name) => name === null || isText(name));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { rows, localities, oppsCaps } = value as Readonly<Record<keyof ExtractCounts, unknown>>;
  return [rows, localities, oppsCaps].every(isCount);
}
