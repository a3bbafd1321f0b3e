import type { CsvRow } from '../../schedule/layouts/rows.ts';
import type { Answer } from '../refusal.ts';
import { columnsFound, type Column, type ColumnsFound } from './columns.ts';

/** The columns of a list as they are written by us. */
export const COLUMNS = { code: 'Procedure Code', modifier: 'Modifier', amount: 'Amount' } as const;

export const CODE_COLUMN: Column = {
  heading: COLUMNS.code,
  names: ['procedure code', 'procedure', 'code', 'cpt', 'cpt code', 'hcpcs', 'hcpcs code', 'cpt/hcpcs'],
  needed: true,
};
/** A list without modifiers needs no column for them. */
export const MODIFIER_COLUMN: Column = {
  heading: COLUMNS.modifier,
  names: ['modifier', 'mod'],
  needed: false,
};

const AMOUNTS = {
  code: CODE_COLUMN,
  modifier: MODIFIER_COLUMN,
  amount: { heading: COLUMNS.amount, names: ['amount', 'fee', 'charge', 'price', 'rate'], needed: true },
};

export type ListColumns = ColumnsFound<keyof typeof AMOUNTS>;

export function listColumns(heading: CsvRow): Answer<ListColumns> {
  return columnsFound(heading, AMOUNTS);
}
