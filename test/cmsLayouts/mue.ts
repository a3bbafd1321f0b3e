import { csvText } from './csvText.ts';

/** One made row of a file of medically unlikely edits. */
export interface MueRow {
  readonly code: string;
  readonly units: string;
  readonly adjudication: string;
  readonly rationale: string;
}

export function mueRow(code: string, units: string, given: Partial<MueRow> = {}): MueRow {
  return {
    code,
    units,
    adjudication: '3 Date of Service Edit: Clinical',
    rationale: 'Clinical: Data',
    ...given,
  };
}

/** A file of medically unlikely edits: a notice of many lines in one cell, headings with a line break, rows. */
export function mueCsv(
  rows: readonly MueRow[],
  { setting = 'Practitioner Services', notice = '' }: { setting?: string; notice?: string } = {},
): string {
  const copyright = `A notice of "copyright",\nof several lines. \n\n${notice}All rights reserved.`;
  return csvText(
    [
      [copyright, '', '', ''],
      ['HCPCS/\nCPT Code', `${setting} MUE Values`, 'MUE Adjudication Indicator', 'MUE Rationale'],
      ...rows.map(({ code, units, adjudication, rationale }) => [code, units, adjudication, rationale]),
    ],
    '\n',
  );
}
