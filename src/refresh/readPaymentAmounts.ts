import type { PaymentAmountRow } from '../schedule/layouts/paymentAmounts.ts';
import type { Reading } from '../schedule/layouts/rows.ts';
import { paymentAmountsOf } from '../schedule/paymentAmountText.ts';
import { PRINTED_TWICE, readAmounts } from './dataSets/takePaymentAmounts.ts';
import type { InputFile, SetAside } from './inputFile.ts';
import { oneMember } from './oneMember.ts';

/** The amounts of a file, the member they were read from, and what was dropped on the way. */
export interface ReadPaymentAmounts {
  readonly year: number;
  /** In the order of their codes. */
  readonly rows: readonly PaymentAmountRow[];
  /** Records printed again in the same words, which were dropped. */
  readonly repeated: number;
  readonly member: string;
  readonly setAside: readonly SetAside[];
}

/** The amounts CMS published in a PFALL, PFREV or PFxx file: the text itself, or the zip with its layout document. */
export async function readPaymentAmounts(file: InputFile): Promise<Reading<ReadPaymentAmounts>> {
  const found = await oneMember(file, 'payment-amounts', 'payment amount file (PFALL, PFREV or PFxx)');
  if (!found.ok) return found;
  const { member, setAside } = found.facts;
  const { name } = member;
  const reading = await readAmounts({ name, chunks: member.chunks() });
  if (!reading.ok) return reading;
  const { year, groups, repeated } = reading.facts;
  const dropped = { member: name, reason: PRINTED_TWICE, count: repeated };
  return {
    ok: true,
    facts: {
      year,
      rows: groups.flatMap((group) => paymentAmountsOf(year, group.name, group.lines)),
      repeated,
      member: name,
      setAside: repeated > 0 ? [...setAside, dropped] : setAside,
    },
  };
}
