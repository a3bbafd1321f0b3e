import {
  anesthesiaCsv,
  anesthesiaText,
  countiesCsv,
  countiesText,
  gpciCsv,
  gpciText,
  type LocalityRow,
} from './localities.ts';
import { oppsCapsCsv, oppsCapsText, type OppsCapRow } from './oppsCaps.ts';
import { relativeValuesCsv, relativeValuesText, type RelativeValueFile } from './relativeValues.ts';
import type { RvuRow } from './rvuRow.ts';
import { smallLocalities, smallOppsCaps, smallRvuRows } from './smallRows.ts';
import { zipFile, type ZipMember } from './zipFile.ts';

export interface SmallRelease {
  readonly year?: number;
  readonly letter?: 'A' | 'B' | 'C' | 'D';
  /** "32.3465". */
  readonly conversionFactor?: string;
  /** Columns of the comma-separated Relative Value file: 31 to 2025, 32 from 2026. */
  readonly columns?: 31 | 32;
  readonly released?: string;
  /** Put in the Relative Value member's name: "_nonQPP". */
  readonly nameSuffix?: string;
  readonly rows?: readonly RvuRow[];
  readonly localities?: readonly LocalityRow[];
  readonly oppsCaps?: readonly OppsCapRow[];
  /** Changes the lines of the Relative Value csv before they are written. */
  readonly change?: NonNullable<RelativeValueFile['change']>;
  /** Which forms to write; comma-separated alone unless said. */
  readonly forms?: readonly ('csv' | 'text')[];
  /** Members that replace those of the same name, or are added. */
  readonly members?: readonly ZipMember[];
  /** Names of members to leave out, as patterns. */
  readonly without?: RegExp;
}

const MONTHS = {
  A: ['Jan', 'January'],
  B: ['Apr', 'April'],
  C: ['Jul', 'July'],
  D: ['Oct', 'October'],
} as const;

/** A coherent tiny release in CMS's layouts, as the zip CMS would post: 14 codes in 16 rows, three localities. */
export function smallRelease(options: SmallRelease = {}): Buffer {
  return zipFile(smallReleaseMembers(options));
}

/** The members of `smallRelease`, before they are zipped. */
export function smallReleaseMembers(options: SmallRelease = {}): ZipMember[] {
  const { forms = ['csv'], members = [], without } = options;
  const made = [
    ...(forms.includes('csv') ? csvMembers(options) : []),
    ...(forms.includes('text') ? textMembers(options) : []),
  ];
  const replaced = new Set(members.map(({ name }) => name));
  return [...made.filter(({ name }) => !replaced.has(name)), ...members].filter(
    ({ name }) => !without?.test(name),
  );
}

function csvMembers(options: SmallRelease): ZipMember[] {
  const { year, yy, short, month, rows, localities, oppsCaps } = filledIn(options);
  const { columns, released = `06/05/${year}`, nameSuffix = '', change } = options;
  const file: RelativeValueFile = {
    rows,
    year,
    release: `${month} Release`,
    released,
    ...(columns ? { columns } : {}),
    ...(change ? { change } : {}),
  };
  return [
    { name: `PPRRVU${year}_${short}${nameSuffix}.csv`, content: relativeValuesCsv(file) },
    { name: `GPCI${year}.csv`, content: gpciCsv(localities, year) },
    { name: `${yy}LOCCO.csv`, content: countiesCsv(localities, year) },
    { name: `ANES${year}.csv`, content: anesthesiaCsv(localities) },
    { name: `OPPSCAP_${short}.csv`, content: oppsCapsCsv(oppsCaps) },
  ];
}

function textMembers(options: SmallRelease): ZipMember[] {
  const { year, yy, short, rows, localities, oppsCaps } = filledIn(options);
  return [
    {
      name: `PPRRVU${year}_${short}${options.nameSuffix ?? ''}.txt`,
      content: relativeValuesText({ rows, year }),
    },
    { name: `GPCI${year}.txt`, content: gpciText(localities, year) },
    { name: `${yy}LOCCO.txt`, content: countiesText(localities, year) },
    { name: `ANES${year}.txt`, content: anesthesiaText(localities) },
    { name: `OPPSCAP_${short}.txt`, content: oppsCapsText(oppsCaps) },
  ];
}

function filledIn(options: SmallRelease) {
  const { year = 2025, letter = 'C' } = options;
  const conversionFactor = options.conversionFactor ?? (year >= 2026 ? '33.4009' : '32.3465');
  const [short, month] = MONTHS[letter];
  return {
    year,
    yy: String(year).slice(2),
    short,
    month,
    rows: options.rows ?? smallRvuRows(year, conversionFactor),
    localities: options.localities ?? smallLocalities(year),
    oppsCaps: options.oppsCaps ?? smallOppsCaps(),
  };
}
