import type { LocalityKey } from './locality.ts';

/** One row of CMS's ZIP5 file: the locality that prices services furnished in a ZIP. */
export interface ZipLocality extends LocalityKey {
  /** Five digits. */
  readonly zip: string;
  /** Two letters as CMS writes them: Missouri is EM or WM, Kansas EK or WK. */
  readonly state: string;
  /** True where the ZIP crosses localities and only its plus-four tells which. */
  readonly crossesLocalities: boolean;
}

/** A quarter's table: `quarter` is yyyyQ as CMS writes it ("20254" begins on 1 October 2025). */
export interface ZipTable {
  readonly quarter: string;
  readonly effectiveFrom: string;
  /** The file the rows were read from. */
  readonly source: string;
  readonly rows: readonly ZipLocality[];
}

/** The first day of a quarter written yyyyQ, or undefined. */
export function quarterStart(quarter: string): string | undefined {
  const match = /^(20\d\d)([1-4])$/.exec(quarter);
  return match ? `${match[1]}-${['01', '04', '07', '10'][Number(match[2]) - 1]}-01` : undefined;
}
