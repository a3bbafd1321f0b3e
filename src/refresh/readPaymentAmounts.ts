import { visitCsvRows } from '../files/csvRows.ts';
import { PaymentAmountReader, type PaymentAmounts } from '../schedule/layouts/paymentAmounts.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { Reading } from '../schedule/layouts/rows.ts';
import type { InputFile, SetAside } from './inputFile.ts';
import { oneMember } from './oneMember.ts';

/** The amounts of a file, the member they were read from, and what was dropped on the way. */
export interface ReadPaymentAmounts extends PaymentAmounts {
  readonly member: string;
  readonly setAside: readonly SetAside[];
}

/** The amounts CMS published in a PFALL, PFREV or PFxx file: the text itself, or the zip with its layout document. */
export async function readPaymentAmounts(file: InputFile): Promise<Reading<ReadPaymentAmounts>> {
  const found = await oneMember(file, 'payment-amounts', 'payment amount file (PFALL, PFREV or PFxx)');
  if (!found.ok) return found;
  const { member, setAside } = found.facts;
  const reader = new PaymentAmountReader(member.name);
  const broken = visitCsvRows(member.name, member.text(), (row) => reader.take(row));
  const reading = reader.finish();
  if (broken) {
    const quoting = { ok: false, problems: [broken], total: 1 } as const;
    return reading.ok ? quoting : joinRefusals([quoting, reading]);
  }
  if (!reading.ok) return reading;
  const { repeated } = reading.facts;
  const dropped = { member: member.name, reason: 'records printed twice in the same words', count: repeated };
  return {
    ok: true,
    facts: {
      ...reading.facts,
      member: member.name,
      setAside: repeated > 0 ? [...setAside, dropped] : setAside,
    },
  };
}
