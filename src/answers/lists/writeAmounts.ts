import { CENTS } from '../../decimal/decimal.ts';
import { formatCents, parseScaled } from '../../decimal/text.ts';
import type { ListedAmount } from './amountsField.ts';
import { byCode } from './byCode.ts';
import { COLUMNS } from './listColumns.ts';

/**
 * A list as comma-separated values, by code and modifier, as `readAmounts` takes it back. Codes, modifiers and amounts
 * are letters, digits and points, so no cell needs quotes and none can be a spreadsheet's formula.
 */
export function writeAmounts(amounts: readonly ListedAmount[]): string {
  const rows = amounts
    .toSorted(byCode)
    .map(({ code, modifier = '', amount }) => [code, modifier, dollars(amount)].join(','));
  return [Object.values(COLUMNS).join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

function dollars(amount: string): string {
  const cents = parseScaled(amount, CENTS);
  if (cents === undefined) throw new Error(`a list was stored with the amount "${amount}"`);
  return formatCents(cents);
}
