import { placed } from './csvText.ts';

export interface PlusFourRow {
  readonly state: string;
  readonly zip: string;
  readonly carrier: string;
  readonly locality: string;
  readonly plusFour: string;
  readonly plusFourFlag?: string;
  readonly quarter?: string;
}

/** A ZIP9 file: fixed width 80, as CMS's record layout has it. */
export function zip9(rows: readonly PlusFourRow[]): string {
  return rows
    .map((row) =>
      placed(80, [
        { from: 1, to: 2, text: row.state },
        { from: 3, to: 7, text: row.zip },
        { from: 8, to: 12, text: row.carrier },
        { from: 13, to: 14, text: row.locality },
        { from: 15, to: 15, text: 'R' },
        { from: 21, to: 21, text: row.plusFourFlag ?? '1' },
        { from: 22, to: 25, text: row.plusFour },
        { from: 32, to: 32, text: 'A' },
        { from: 76, to: 80, text: row.quarter ?? '20254' },
      ]),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}
