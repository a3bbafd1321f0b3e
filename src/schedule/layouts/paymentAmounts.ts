import type { PackedGroup } from '../dataSet.ts';
import type { LocalityKey } from '../locality.ts';
import { PackedAmounts } from '../packedAmounts.ts';
import { numberCell, valueCell } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import { localityKey } from './localityKeys.ts';
import { AMOUNT } from './oppsCaps.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

/**
 * One amount CMS published for a code, modifier and locality (PFALL, PFREV and PFxx files), in cents. The main
 * amounts are not capped at the OPPS amounts, though the layout says so. Source: record layout PF26PB.
 */
export interface PaymentAmountRow extends LocalityKey {
  readonly year: number;
  readonly code: string;
  readonly modifier: string;
  readonly nonFacilityCents: number;
  readonly facilityCents: number;
  readonly pcTc: string;
  readonly status: string;
  readonly multipleProcedure: string;
  /** Therapy's only where `multipleProcedure` is 5; elsewhere another program's fee may stand here. */
  readonly therapyReducedNonInstitutionalCents: number;
  readonly therapyReducedInstitutionalCents: number;
  /** 1 where the OPPS cap applies. */
  readonly oppsIndicator: string;
  readonly oppsNonFacilityCents: number;
  readonly oppsFacilityCents: number;
}

export interface PaymentAmounts {
  /** The one year that every record carries. */
  readonly year: number;
  /** The records packed by code (`paymentAmountText.ts`): a national file has more than a million. */
  readonly groups: readonly PackedGroup[];
  /** Records printed again in the same words, which were dropped. */
  readonly repeated: number;
}

/** The file has no heading; these are the layout's names, in its order. */
const FIELDS = [
  ['year', 'Year'],
  ['carrier', 'Carrier Number'],
  ['locality', 'Locality'],
  ['code', 'HCPCS Code'],
  ['modifier', 'Modifier'],
  ['nonFacility', 'Non-Facility Fee Schedule Amount'],
  ['facility', 'Facility Fee Schedule Amount'],
  ['filler', 'Filler'],
  ['pcTc', 'PCTC Indicator'],
  ['status', 'Status Code'],
  ['multipleProcedure', 'Multiple Surgery Indicator'],
  ['therapyNonInstitutional', '50% Therapy Reduction Amount (non-institutional)'],
  ['therapyInstitutional', '50% Therapy Reduction Amount (institutional)'],
  ['oppsIndicator', 'OPPS Indicator'],
  ['oppsNonFacility', 'OPPS Non-Facility Fee Amount'],
  ['oppsFacility', 'OPPS Facility Fee Amount'],
] as const;

type Field = (typeof FIELDS)[number][0];

const INDEX = Object.fromEntries(FIELDS.map(([field], index) => [field, index])) as Record<Field, number>;

/** A payment amount file, taken row by row and packed at once because a national one has more than a million. */
export class PaymentAmountReader {
  readonly #log: ProblemLog;
  readonly #packed = new PackedAmounts();
  #year: number | undefined;

  constructor(member: string) {
    this.#log = new ProblemLog(member);
  }

  /** Takes a row; trailer lines ("TRL- ...") and blank ones hold nothing. */
  take({ line, cells }: CsvRow): void {
    const first = cells[0] ?? '';
    if (cells.length === 1 && (first.trim() === '' || first.startsWith('TRL'))) return;
    if (cells.length !== FIELDS.length) {
      const message = `The record has ${cells.length} fields where the layout has ${FIELDS.length}.`;
      const code = cells.length < FIELDS.length ? 'short-row' : 'long-row';
      this.#log.add({ code, line, found: `${cells.length} fields`, message });
      return;
    }
    const row: LayoutRow<Field> = {
      line,
      cell: (field) => cells[INDEX[field]]?.trim() ?? '',
      heading: (field) => FIELDS[INDEX[field]]?.[1] ?? field,
    };
    const amount = paymentAmountRow(row, this.#log);
    this.#year ??= amount.year;
    if (amount.year !== this.#year) this.#otherYear(row, this.#year);
    this.#packed.add(amount, line);
  }

  finish(): Reading<PaymentAmounts> {
    if (this.#year === undefined && this.#log.total === 0) {
      this.#log.add({ code: 'no-rows', message: 'There is no record of an amount in the file.' });
    }
    const { groups, repeated, contradictions } = this.#packed.groups();
    for (const { key, line, earlier } of contradictions) {
      const message = `Line ${earlier} has other amounts for ${key}; nobody can tell which is right.`;
      this.#log.add({
        code: 'duplicate-key',
        line,
        column: FIELDS[INDEX.code]?.[1] ?? null,
        found: key,
        message,
      });
    }
    return this.#log.reading({ year: this.#year ?? 0, groups, repeated });
  }

  #otherYear(row: LayoutRow<Field>, year: number): void {
    const message = `The records before are of ${year}; a file is of one year.`;
    const found = row.cell('year');
    this.#log.add({ code: 'year-mismatch', line: row.line, column: row.heading('year'), found, message });
  }
}

function paymentAmountRow(row: LayoutRow<Field>, log: ProblemLog): PaymentAmountRow {
  const cents = (field: Field): number => numberCell(row, field, AMOUNT, log);
  const indicator = (field: Field): string =>
    valueCell(row, field, /^[A-Z0-9]{0,2}$/, 'an indicator of one or two letters or digits', log);
  return {
    year: Number(valueCell(row, 'year', /^(19|20)\d\d$/, 'a year of four digits', log)),
    ...localityKey(row, log),
    code: valueCell(row, 'code', /^[A-Z0-9]{5}$/, 'a code of five capital letters or digits', log),
    modifier: valueCell(row, 'modifier', /^(|26|TC|53)$/, 'empty or one of 26, TC, 53', log),
    nonFacilityCents: cents('nonFacility'),
    facilityCents: cents('facility'),
    pcTc: indicator('pcTc'),
    status: valueCell(row, 'status', /^[A-Z]$/, 'one capital letter', log),
    multipleProcedure: indicator('multipleProcedure'),
    therapyReducedNonInstitutionalCents: cents('therapyNonInstitutional'),
    therapyReducedInstitutionalCents: cents('therapyInstitutional'),
    oppsIndicator: indicator('oppsIndicator'),
    oppsNonFacilityCents: cents('oppsNonFacility'),
    oppsFacilityCents: cents('oppsFacility'),
  };
}
