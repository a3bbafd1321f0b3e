import { CENTS } from '../../decimal/decimal.ts';
import { formatCents, parseScaled } from '../../decimal/text.ts';
import type { EstimateTotals } from './answer.ts';

const AMOUNTS = [
  'allowed',
  'patientOwes',
  'payerPays',
  'sequestration',
  'assistantReduction',
  'nonCovered',
  'charge',
  'writeOff',
  'expectedPayment',
  'patientDueNow',
] as const satisfies readonly (keyof EstimateTotals)[];

/** The totals of several visits together. What a visit lacks, the sum lacks: a partial sum is never shown as a total. */
export function sumOfTotals(visits: readonly EstimateTotals[]): EstimateTotals {
  const sum = (amount: keyof EstimateTotals) => totalOf(visits.map((totals) => totals[amount] ?? null));
  const sums = Object.fromEntries(
    AMOUNTS.map((amount) => [amount, sum(amount)]),
  ) as unknown as EstimateTotals;
  const unassigned = visits.some(({ patientNet }) => patientNet !== undefined);
  return unassigned ? { ...sums, patientNet: sum('patientNet') } : sums;
}

function totalOf(amounts: readonly (string | null)[]): string | null {
  let cents = 0;
  for (const amount of amounts) {
    const value = amount === null ? undefined : parseScaled(amount, CENTS);
    if (value === undefined) return null;
    cents += value;
  }
  return formatCents(cents);
}
