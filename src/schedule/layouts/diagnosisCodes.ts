import { withPoint, type DiagnosisCode } from '../diagnosisCode.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading } from './rows.ts';

/** `codes`: what can be billed; `order`: those, the headings above them, and short and long words for each. */
export type DiagnosisForm = 'codes' | 'order';

export interface DiagnosisList {
  readonly form: DiagnosisForm;
  readonly codes: readonly DiagnosisCode[];
}

/** Code in columns 1 to 7, words from column 9. */
const CODES_LINE = /^([A-Z]\d[0-9A-Z]{1,5})[ \t]+(\S.*)$/;

/** Number in columns 1 to 5, code in 7 to 13, in 15 whether it can be billed, short words in 17 to 76, long ones from 78. */
const ORDER_LINE = /^\d{5} ([A-Z]\d[0-9A-Z]{1,5}) +([01]) \S/;
const FLAG_AT = 14;
const SHORT_FROM = 16;
const LONG_FROM = 77;

const ORDER_START = /^\d{5} /;

/**
 * ICD-10-CM's list as CMS posts it, fixed-width text without a heading in one of two forms (icd10cm_codes, icd10cm_order),
 * taken line by line because there are a hundred thousand. Source of the places: CMS's descriptions of the two files.
 */
export class DiagnosisCodeReader {
  readonly #log: ProblemLog;
  readonly #codes = new Map<string, DiagnosisCode>();
  readonly #lines = new Map<string, number>();
  #form: DiagnosisForm | undefined;

  constructor(member: string) {
    this.#log = new ProblemLog(member);
  }

  take(text: string, line: number): void {
    if (text.trim() === '') return;
    this.#form ??= ORDER_START.test(text) ? 'order' : 'codes';
    const found = this.#form === 'order' ? orderRow(text) : codesRow(text);
    if (!found) return this.#unreadable(text, line);
    const earlier = this.#lines.get(found.code);
    if (earlier !== undefined) return this.#repeated(found.code, line, earlier);
    this.#lines.set(found.code, line);
    this.#codes.set(found.code, found);
  }

  finish(): Reading<DiagnosisList> {
    const codes = [...this.#codes.values()];
    if (!codes.some(({ billable }) => billable) && this.#log.total === 0) {
      this.#log.add({ code: 'no-rows', message: 'There is no code in the file that can be billed.' });
    }
    return this.#log.reading({ form: this.#form ?? 'codes', codes });
  }

  #unreadable(text: string, line: number): void {
    const message =
      this.#form === 'order'
        ? 'The line is not a number of five digits, a code, 0 or 1, and words, each in its columns.'
        : 'The line is not a code of three to seven characters and words for it.';
    this.#log.add({ code: 'unreadable-row', line, found: text.slice(0, 40), message });
  }

  #repeated(code: string, line: number, earlier: number): void {
    const message = `Line ${earlier} already has ${withPoint(code)}; it may stand once.`;
    this.#log.add({ code: 'duplicate-key', line, column: 'Code', found: code, message });
  }
}

function codesRow(text: string): DiagnosisCode | undefined {
  const [, code, words] = CODES_LINE.exec(text) ?? [];
  return code && words ? { code, billable: true, description: words.trim() } : undefined;
}

function orderRow(text: string): DiagnosisCode | undefined {
  const [, code, flag] = ORDER_LINE.exec(text) ?? [];
  const words = text.slice(LONG_FROM).trim() || text.slice(SHORT_FROM, LONG_FROM).trim();
  if (!code || text[FLAG_AT] !== flag) return undefined;
  return { code, billable: flag === '1', description: words };
}
