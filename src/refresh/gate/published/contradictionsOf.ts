import { isSubjectToOppsCap, rowName } from '../../../pricing/rowFacts.ts';
import type { PaymentAmountRow } from '../../../schedule/layouts/paymentAmounts.ts';
import type { RelativeValueRow } from '../../../schedule/relativeValues.ts';
import type { Contradiction } from './publishedComparison.ts';

const INDICATORS = [
  ['status', 'status'],
  ['multipleProcedure', 'multiple-procedure indicator'],
  ['pcTc', 'PC/TC indicator'],
] as const;

/** What a payment record says otherwise than the row it is the amount of. */
export function contradictionsOf(record: PaymentAmountRow, row: RelativeValueRow): Contradiction[] {
  const name = rowName(row);
  const found: Contradiction[] = INDICATORS.filter(([field]) => row[field] !== record[field]).map(
    ([field, indicator]) => ({ row: name, indicator, ours: row[field], cms: record[field] }),
  );
  if (record.oppsIndicator === '1' && !isSubjectToOppsCap(row)) {
    found.push({ row: name, indicator: 'OPPS imaging cap', ours: 'not there', cms: 'there' });
  }
  return found;
}
