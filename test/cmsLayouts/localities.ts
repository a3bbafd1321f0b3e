import { csvText, placed } from './csvText.ts';

/** One made locality with what the GPCI, county and anesthesia files print of it. */
export interface LocalityRow {
  readonly carrier: string;
  readonly state: string;
  readonly locality: string;
  /** With the stars of footnotes, as CMS prints it. */
  readonly name: string;
  readonly work: string;
  readonly workWithoutFloor?: string;
  readonly pe: string;
  readonly malpractice: string;
  readonly stateName: string;
  readonly counties: string;
  /** Dollars a unit, "19.31". */
  readonly anesthesia: string;
}

type Change = (lines: string[][]) => string[][];
const unchanged: Change = (lines) => lines;

/** The GPCI file: title, blank line, heading, a row a locality, notes. Rows without `workWithoutFloor` make one work column. */
export function gpciCsv(rows: readonly LocalityRow[], year = 2025, change = unchanged): string {
  const both = rows.some(({ workWithoutFloor }) => workWithoutFloor !== undefined);
  const width = both ? 8 : 7;
  const alone = (text: string): string[] => [text, ...Array.from({ length: width - 1 }, () => '')];
  const heading = [
    'Medicare Administrative Contractor (MAC)',
    'State',
    'Locality Number',
    'Locality Name',
    ...(both ? [`${year} PW GPCI (without 1.0 Floor)`] : []),
    `${year} PW GPCI (with 1.0 Floor)`,
    `${year} PE GPCI`,
    `${year} MP GPCI`,
  ];
  const data = rows.map((row) => [
    row.carrier,
    row.state,
    row.locality,
    row.name,
    ...(both ? [row.workWithoutFloor ?? row.work] : []),
    row.work,
    row.pe,
    row.malpractice,
  ]);
  const title = `ADDENDUM E. FINAL CY ${year} GEOGRAPHIC PRACTICE COST INDICES`;
  const notes = [alone('A note, with a comma'), alone(''), alone('*A floor'), alone('**Another floor')];
  return csvText(change([alone(title), alone(''), heading, ...data, ...notes]));
}

export function gpciText(rows: readonly LocalityRow[], year = 2025): string {
  const lines = rows.map((row) =>
    placed(150, [
      { from: 1, to: 5, text: row.carrier },
      { from: 17, to: 18, text: row.state },
      { from: 25, to: 26, text: row.locality },
      { from: 30, to: 115, text: row.name },
      { from: 120, to: 126, text: Number(row.work).toFixed(3), right: true },
      { from: 132, to: 138, text: Number(row.pe).toFixed(3), right: true },
      { from: 144, to: 150, text: Number(row.malpractice).toFixed(3), right: true },
    ]),
  );
  const title = `ADDENDUM E. FINAL CY ${year} GEOGRAPHIC PRACTICE COST INDICES`;
  return [title, '', 'Medicare Admi State  Locality', ...lines, 'A note', '', '*A floor', ''].join('\r\n');
}

/** The county file, its leading zeros lost and the state only on a state's first row, as CMS posts it. */
export function countiesCsv(rows: readonly LocalityRow[], year = 2025, change = unchanged): string {
  const blank = ['', '', '', '', ''];
  const states = new Set<string>();
  const data = rows.flatMap((row) => {
    const first = !states.has(row.stateName);
    states.add(row.stateName);
    const area = `${row.name} `;
    const cells = [
      String(Number(row.carrier)),
      String(Number(row.locality)),
      first ? `${row.stateName} ` : '',
    ];
    return [...(first ? [blank] : []), [...cells, area, `${row.counties} `]];
  });
  return csvText(
    change([
      [`COUNTIES INCLUDED IN ${year} LOCALITIES. (A TITLE)`, '', '', '', ''],
      blank,
      ['Medicare Adminstrative Contractor', 'Locality Number', 'State ', 'Fee Schedule Area ', 'Counties'],
      ...data,
      blank,
      ['*  A note.', '', '', '', ''],
    ]),
  );
}

export function countiesText(rows: readonly LocalityRow[], year = 2025): string {
  const lines = rows.flatMap((row) => [
    '',
    placed(201, [
      { from: 5, to: 9, text: row.carrier },
      { from: 17, to: 18, text: row.locality },
      { from: 23, to: 45, text: row.stateName },
      { from: 46, to: 143, text: row.name },
      { from: 144, to: 201, text: row.counties },
    ]).trimEnd(),
  ]);
  const title = `COUNTIES INCLUDED IN ${year} LOCALITIES. (A TITLE)`;
  return [title, '', 'Medicare AdmiLocality         State', ...lines, '', '*  A note.', ''].join('\r\n');
}

/** The anesthesia file; `national` null leaves the national factor out of the heading. */
export function anesthesiaCsv(
  rows: readonly LocalityRow[],
  national: string | null = '20.3178',
  change = unchanged,
): string {
  const heading = national === null ? 'Anes CF' : `National Anes CF of ${national}`;
  const data = rows.map((row) => [`${row.carrier} `, `${row.locality} `, row.name, `${row.anesthesia} `]);
  return csvText(change([['Contractor', 'Locality', 'Locality Name', heading], ...data, ['', '', '', '']]));
}

export function anesthesiaText(rows: readonly LocalityRow[]): string {
  const lines = rows.map((row) =>
    placed(77, [
      { from: 1, to: 5, text: row.carrier },
      { from: 13, to: 14, text: row.locality },
      { from: 19, to: 58, text: row.name },
      { from: 74, to: 77, text: row.anesthesia.replace('.', ''), right: true },
    ]),
  );
  return `${lines.join('\r\n')}\r\n\x1a`;
}
