import { csvLine } from '../csvLines.ts';
import { amountCells } from '../diff/diffCsv.ts';
import type { RevenueAnswer } from './answer.ts';

const HEADING = [
  ...['Payer', 'Procedure Code', 'Modifier', 'Units', 'Outcome'],
  ...['Amount From', 'Amount To', 'Difference', 'Percent', 'Reason'],
];

/** The lines as comma-separated values. */
export function revenueCsv({ lines }: Pick<RevenueAnswer, 'lines'>): string {
  const rows = lines.map(({ payer, code, modifier, units, outcome, amount, reason }) =>
    csvLine([payer, code, modifier, String(units), outcome, ...amountCells(amount), reason]),
  );
  return [csvLine(HEADING), ...rows].join('');
}
