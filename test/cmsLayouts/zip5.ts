import { placed } from './csvText.ts';

export interface ZipRow {
  readonly state: string;
  readonly zip: string;
  readonly carrier: string;
  readonly locality: string;
  readonly plusFourFlag?: string;
  readonly plusFour?: string;
  readonly quarter?: string;
}

/** A ZIP5 file: fixed width 80. */
export function zip5(rows: readonly ZipRow[]): string {
  return rows
    .map((row) =>
      placed(80, [
        { from: 1, to: 2, text: row.state },
        { from: 3, to: 7, text: row.zip },
        { from: 8, to: 12, text: row.carrier },
        { from: 13, to: 14, text: row.locality },
        { from: 15, to: 18, text: 'RZ9 ' },
        { from: 21, to: 21, text: row.plusFourFlag ?? '0' },
        { from: 22, to: 25, text: row.plusFour ?? ' A' },
        { from: 76, to: 80, text: row.quarter ?? '20254' },
      ]),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}
