import type { PackedGroup } from './dataSet.ts';
import { Numbered } from './numbered.ts';
import { commonPart, reasonsLine, UNKNOWN_DAY } from './procedurePairText.ts';

/** One edit as a file has it. Days are whole numbers yyyymmdd; 0 where there is none. */
export interface PairRow {
  readonly column1: string;
  readonly column2: string;
  readonly from: number;
  readonly through: number;
  readonly indicator: number;
  readonly reason: string;
}

const FIRST_ROOM = 1 << 16;
/** CMS gives a dozen; with more than these, what stands in the column are no reasons. */
export const MOST_REASONS = 1_000;

/**
 * Two and a half million edits in nineteen bytes each: codes and reasons are few and stand as numbers. Rows may come in any
 * order, and parts of a set one after the other; `groups` puts them under their column-1 codes.
 */
export class PairTable {
  readonly #codes = new Numbered();
  readonly #reasons = new Numbered();
  #column1 = new Uint32Array(FIRST_ROOM);
  #column2 = new Uint32Array(FIRST_ROOM);
  #from = new Uint32Array(FIRST_ROOM);
  #through = new Uint32Array(FIRST_ROOM);
  #indicator = new Uint8Array(FIRST_ROOM);
  #reason = new Uint16Array(FIRST_ROOM);
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  /** How many different reasons the rows give. */
  get reasons(): number {
    return this.#reasons.size;
  }

  add({ column1, column2, from, through, indicator, reason }: PairRow): void {
    const row = this.#rows;
    if (row === this.#column1.length) this.#grow();
    this.#column1[row] = this.#codes.of(column1);
    this.#column2[row] = this.#codes.of(column2);
    this.#from[row] = from;
    this.#through[row] = through;
    this.#indicator[row] = indicator;
    this.#reason[row] = this.#reasons.of(reason);
    this.#rows += 1;
  }

  /** A group a column-1 code, in the order of the codes; the very same row twice is in it once. */
  groups(): PackedGroup[] {
    const { order, starts } = this.#byColumn1();
    const groups: PackedGroup[] = [];
    starts.forEach((start, code) => {
      const rows = order.subarray(start, starts[code + 1]);
      if (rows.length > 0) groups.push(this.#group(this.#codes.text(code), rows));
    });
    return groups.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #group(name: string, rows: Uint32Array): PackedGroup {
    const reasonsHere = [
      ...new Set(Array.from(rows, (row) => this.#reasons.text(this.#reason[row] ?? 0))),
    ].sort();
    const codes = new Map<string, Set<string>>();
    for (const row of rows) {
      const reason = reasonsHere.indexOf(this.#reasons.text(this.#reason[row] ?? 0));
      const days = [dayText(this.#from[row]), dayText(this.#through[row])] as const;
      const common = commonPart(...days, String(this.#indicator[row]), reason);
      const list = codes.get(common) ?? new Set();
      codes.set(common, list);
      list.add(this.#codes.text(this.#column2[row] ?? 0));
    }
    const lines = [...codes].map(([common, list]) => `${common} ${[...list].sort().join(' ')}`).sort();
    const distinct = codes.values().reduce((sum, list) => sum + list.size, 0);
    return { name, rows: distinct, lines: [reasonsLine(reasonsHere), ...lines] };
  }

  /** The rows of each code together, by counting: where a code's begin, and their order. */
  #byColumn1(): { order: Uint32Array; starts: Uint32Array } {
    const starts = new Uint32Array(this.#codes.size + 1);
    for (let row = 0; row < this.#rows; row += 1) {
      const after = (this.#column1[row] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let code = 1; code < starts.length; code += 1) {
      starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
    }
    const next = starts.slice();
    const order = new Uint32Array(this.#rows);
    for (let row = 0; row < this.#rows; row += 1) {
      const code = this.#column1[row] ?? 0;
      const at = next[code] ?? 0;
      order[at] = row;
      next[code] = at + 1;
    }
    return { order, starts };
  }

  #grow(): void {
    const room = this.#column1.length * 2;
    this.#column1 = larger(new Uint32Array(room), this.#column1);
    this.#column2 = larger(new Uint32Array(room), this.#column2);
    this.#from = larger(new Uint32Array(room), this.#from);
    this.#through = larger(new Uint32Array(room), this.#through);
    this.#indicator = larger(new Uint8Array(room), this.#indicator);
    this.#reason = larger(new Uint16Array(room), this.#reason);
  }
}

function larger<Rows extends Uint8Array | Uint16Array | Uint32Array>(room: Rows, rows: Rows): Rows {
  room.set(rows);
  return room;
}

function dayText(day: number | undefined): string {
  return day ? String(day) : UNKNOWN_DAY;
}
