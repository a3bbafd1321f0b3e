import type { PackedGroup } from './dataSet.ts';
import type { PaymentAmountRow } from './layouts/paymentAmounts.ts';
import { paymentAmountKey, paymentAmountToText } from './paymentAmountText.ts';

/** Two records of one code, modifier and locality that do not say the same. */
export interface Contradiction {
  /** "97110 TC 10112-00". */
  readonly key: string;
  readonly line: number;
  readonly earlier: number;
}

interface Records {
  readonly texts: string[];
  /** The line each of `texts` stands on. */
  readonly lines: number[];
}

/** Records of amounts as texts, a code's together: a hundred bytes each where the record itself has three times that. */
export class PackedAmounts {
  readonly #codes = new Map<string, Records>();

  add(row: PaymentAmountRow, line: number): void {
    const records = this.#codes.get(row.code) ?? { texts: [], lines: [] };
    this.#codes.set(row.code, records);
    records.texts.push(paymentAmountToText(row));
    records.lines.push(line);
  }

  /** A group a code, in the order of the codes. A record in the same words as another is counted and kept once. */
  groups(): { groups: PackedGroup[]; repeated: number; contradictions: Contradiction[] } {
    const contradictions: Contradiction[] = [];
    let repeated = 0;
    const groups = [...this.#codes].map(([name, records]) => {
      const lines = distinctTexts(name, records, contradictions);
      repeated += records.texts.length - lines.length;
      return { name, rows: lines.length, lines };
    });
    return { groups: groups.sort((a, b) => (a.name < b.name ? -1 : 1)), repeated, contradictions };
  }
}

/** The texts in their order, each once; those of one key follow each other there. */
function distinctTexts(code: string, { texts, lines }: Records, contradictions: Contradiction[]): string[] {
  const places = texts.map((_, place) => place);
  places.sort((a, b) => compared(texts[a], texts[b]) || a - b);
  const found: string[] = [];
  let before = -1;
  for (const place of places) {
    const text = texts[place] ?? '';
    const last = found.at(-1);
    if (text === last) continue;
    if (last !== undefined && paymentAmountKey(last) === paymentAmountKey(text)) {
      const [earlier = 0, line = 0] = [lines[before] ?? 0, lines[place] ?? 0].sort((a, b) => a - b);
      contradictions.push({ key: keyInWords(code, text), line, earlier });
    }
    found.push(text);
    before = place;
  }
  return found;
}

function keyInWords(code: string, text: string): string {
  const [modifier, carrier, locality] = text.split('|');
  return `${code} ${modifier} ${carrier}-${locality}`;
}

function compared(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
