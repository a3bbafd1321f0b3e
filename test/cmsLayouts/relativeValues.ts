import { csvText, placed } from './csvText.ts';
import type { RvuRow } from './rvuRow.ts';

export interface RelativeValueFile {
  readonly rows: readonly RvuRow[];
  readonly year?: number;
  /** The release as the title says it: "July Release". */
  readonly release?: string;
  /** mm/dd/yyyy. */
  readonly released?: string;
  /** 31 to 2025, 32 from 2026. */
  readonly columns?: 31 | 32;
  readonly lineEnd?: string;
  /** Changes the lines before they are written: to lose a column, add a note, spoil a cell. */
  readonly change?: (lines: string[][]) => string[][];
}

/** Field, the five stacked lines of its heading, and its places in the fixed-width text. */
const COLUMNS: readonly (readonly [keyof RvuRow, string, number, number])[] = [
  ['code', '||||HCPCS', 1, 5],
  ['modifier', '||||MOD', 6, 7],
  ['description', '||||DESCRIPTION', 8, 57],
  ['status', '|||STATUS|CODE', 58, 58],
  ['notUsed', '|NOT USED|FOR|MEDICARE |PAYMENT', 59, 59],
  ['work', '|||WORK|RVU', 60, 65],
  ['nonFacilityPe', '|||NON-FAC|PE RVU', 67, 72],
  ['nonFacilityNa', '||NON-FAC|NA|INDICATOR', 73, 74],
  ['facilityPe', '|||FACILITY|PE RVU', 76, 81],
  ['facilityNa', '||FACILITY |NA|INDICATOR', 82, 83],
  ['malpractice', '|||MP|RVU', 85, 89],
  ['nonFacilityTotal', '|||NON-FACILITY|TOTAL', 91, 96],
  ['facilityTotal', '|||FACILITY|TOTAL', 97, 102],
  ['pcTc', '|||PCTC|IND', 103, 103],
  ['globalDays', '|||GLOB|DAYS', 104, 106],
  ['preoperative', '|||PRE|OP', 107, 109],
  ['intraoperative', '|||INTRA|OP', 110, 112],
  ['postoperative', '|||POST|OP', 113, 115],
  ['multipleProcedure', '|||MULT|PROC', 116, 116],
  ['bilateralSurgery', '|||BILAT|SURG', 117, 117],
  ['assistantAtSurgery', '|||ASST|SURG', 118, 118],
  ['coSurgeons', '|||CO-|SURG', 119, 119],
  ['teamSurgery', '|||TEAM|SURG', 120, 120],
  ['pricingIndicator', '|||PRIC|IND', 121, 121],
  ['endoscopicBase', '|||ENDO|BASE', 128, 132],
  ['conversionFactor', '|||CONV|FACTOR', 133, 140],
  ['supervision', '|PHYSICIAN|SUPERVISION OF|DIAGNOSTIC|PROCEDURES', 142, 143],
  ['calculationFlag', '|||CALCULATION|FLAG', 144, 144],
  ['imagingFamily', '|DIAGNOSTIC|IMAGING|FAMILY|INDICATOR', 146, 147],
  ['oppsNonFacilityPe', 'NON-FACILITY|PE USED|FOR OPPS|PAYMENT|AMOUNT', 152, 157],
  ['oppsFacilityPe', 'FACILITY|PE USED|FOR OPPS|PAYMENT|AMOUNT', 159, 164],
  ['oppsMalpractice', '|MP USED|FOR OPPS|PAYMENT|AMOUNT', 166, 171],
];

const RIGHT_ALIGNED = /Pe$|work|malpractice|Total$|Malpractice$|conversionFactor/;

/** A PPRRVU file as comma-separated text: ten heading lines, then the rows. */
export function relativeValuesCsv(file: RelativeValueFile): string {
  const { year = 2025, columns = year >= 2026 ? 32 : 31, lineEnd = '\r\n', change = (lines) => lines } = file;
  const used = COLUMNS.filter(([field]) => columns === 32 || field !== 'pricingIndicator');
  const titleLine = (text: string): string[] => used.map(([field]) => (field === 'description' ? text : ''));
  const stacked = [0, 1, 2, 3, 4].map((level) => used.map(([, stack]) => stack.split('|')[level] ?? ''));
  return csvText(
    change([
      titleLine(
        `${year} National Physician Fee Schedule Relative Value File ${file.release ?? 'July Release'}`,
      ),
      titleLine('A line about copyright.  '),
      titleLine('Another line about copyright.'),
      titleLine(' '),
      titleLine(`RELEASED ${file.released ?? '06/05/2025'}`),
      ...stacked,
      ...file.rows.map((row) => used.map(([field]) => row[field])),
    ]),
    lineEnd,
  );
}

/** The same file as fixed-width text of 171 characters; percentages are written ".69" there. */
export function relativeValuesText({ rows, year = 2025, columns }: RelativeValueFile): string {
  const withPricing = columns === 32 || (columns === undefined && year >= 2026);
  const lines = rows.map((row) =>
    placed(
      171,
      COLUMNS.filter(([field]) => withPricing || field !== 'pricingIndicator').map(([field, , from, to]) => ({
        from,
        to,
        text: /operative$/.test(field) ? row[field].replace(/^0/, '') : row[field],
        right: RIGHT_ALIGNED.test(field),
      })),
    ),
  );
  return [...['HDR A LINE ABOUT COPYRIGHT', 'HDR ANOTHER LINE'], ...lines]
    .map((line) => `${line}\r\n`)
    .join('');
}
