import { formatCents, parseScaled } from '../../decimal/text.ts';
import { CENTS } from '../../decimal/decimal.ts';
import { expectedPayment } from './expectedPayment.ts';
import type { Amounts, EstimateLine, EstimateTotals } from './answer.ts';
import type { EstimateRequest } from './request.ts';

type LineAmount = keyof Amounts | 'deductible' | 'coinsurance' | 'copay';

/** The visit's amounts. A total of which a part is missing is null: a partial sum is never shown as a total. */
export function totalsOf(lines: readonly EstimateLine[], request: EstimateRequest): EstimateTotals {
  const unassigned = lines.some(({ patientNet }) => patientNet !== undefined);
  const amounts = {
    allowed: total(lines, 'allowed'),
    patientOwes: total(lines, 'patientOwes'),
    payerPays: total(lines, 'payerPays'),
    sequestration: total(lines, 'sequestration'),
    assistantReduction: total(lines, 'assistantReduction'),
    nonCovered: total(lines, 'nonCovered'),
    charge: total(lines, 'charge'),
    writeOff: total(lines, 'writeOff'),
    ...(unassigned ? { patientNet: total(lines, 'patientNet') } : {}),
  };
  const totals: Amounts = { ...amounts, expectedPayment: expectedPayment(amounts) };
  return { ...totals, patientDueNow: dueNow(totals, lines, request) };
}

/**
 * What to collect at the desk: what the patient owes, less what secondary cover takes over. A qualified Medicare
 * beneficiary (QMB) may not be billed for Medicare's cost-sharing at all. Source: 42 USC 1396a(n)(3).
 */
function dueNow(
  totals: Amounts,
  lines: readonly EstimateLine[],
  { benefits, payer }: EstimateRequest,
): string | null {
  const secondary = benefits?.secondary;
  if (!secondary || totals.patientOwes === null) return totals.patientOwes;
  const owed = cents(totals.patientOwes);
  const deductible = cents(total(lines, 'deductible'));
  const coinsurance = cents(total(lines, 'coinsurance'));
  const copay = cents(total(lines, 'copay'));
  if (secondary.qmb && payer === 'medicare') return formatCents(owed - deductible - coinsurance);
  return formatCents(
    owed -
      (secondary.coversDeductible ? deductible : 0) -
      (secondary.coversCoinsurance ? coinsurance : 0) -
      (secondary.coversCopay ? copay : 0),
  );
}

function total(lines: readonly EstimateLine[], amount: LineAmount): string | null {
  let sum = 0;
  for (const line of lines) {
    const value = line[amount];
    if (value === null || value === undefined) return null;
    sum += cents(value);
  }
  return formatCents(sum);
}

function cents(amount: string | null): number {
  return amount === null ? 0 : (parseScaled(amount, CENTS) ?? 0);
}
