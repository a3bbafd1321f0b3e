import { CENTS } from '../../decimal/decimal.ts';
import { formatCents, parseScaled } from '../../decimal/text.ts';
import type { Amounts } from './answer.ts';

/**
 * What the clinic receives: from the payer and from the patient. On an unassigned claim Medicare pays the patient, so the
 * clinic receives what the patient owes.
 */
export function expectedPayment({
  payerPays,
  patientOwes,
  patientNet,
}: Pick<Amounts, 'payerPays' | 'patientOwes' | 'patientNet'>): string | null {
  if (payerPays === null || patientOwes === null) return null;
  if (patientNet !== undefined) return patientOwes;
  return formatCents(cents(payerPays) + cents(patientOwes));
}

function cents(amount: string): number {
  const value = parseScaled(amount, CENTS);
  if (value === undefined) throw new Error(`"${amount}" is no amount`);
  return value;
}
