import { formatCents, parseScaled } from '../../../src/decimal/text.ts';
import type { ExpectedAmounts, GoldenCase } from './goldenCase.ts';
import { requestLine } from './requestLine.ts';

const NOTHING = '0.00';

/** The amounts that a case means by what it writes: those left out are nothing, and the payer pays what is allowed. */
export function allAmounts(written: ExpectedAmounts) {
  const { allowed, patientOwes = NOTHING, payerPays = allowed } = written;
  if (allowed === null) return { allowed, patientOwes: null, payerPays: null, expectedPayment: null };
  if (patientOwes === null || payerPays === null) return { ...written, expectedPayment: null };
  return {
    sequestration: NOTHING,
    assistantReduction: NOTHING,
    nonCovered: NOTHING,
    ...written,
    patientOwes,
    payerPays,
    expectedPayment: formatCents(cents(patientOwes) + cents(payerPays)),
  };
}

const SHARES = { deductible: NOTHING, coinsurance: NOTHING, copay: NOTHING };

/** The lines that the answer to a case has. */
export function expectedLines({ lines, expected }: GoldenCase) {
  return lines.map((text, index) => {
    const { code, modifiers, charge = null } = requestLine(text);
    const { outcome = 'priced', ...written } = expected.lines[index] ?? { allowed: null };
    const known = typeof written.allowed === 'string' && written.patientOwes !== null;
    const writeOff = charge === null ? { writeOff: null } : {};
    return {
      requestLine: index,
      code,
      modifiers,
      outcome,
      charge,
      ...writeOff,
      ...(known ? SHARES : {}),
      ...written,
      ...allAmounts(written),
    };
  });
}

export function expectedTotals({ expected }: GoldenCase) {
  const amounts = allAmounts(expected.totals);
  return { patientDueNow: amounts.patientOwes, ...amounts };
}

export function cents(amount: string): number {
  const value = amount.startsWith('-') ? parseScaled(amount.slice(1), 2) : parseScaled(amount, 2);
  if (value === undefined) throw new Error(`"${amount}" is no amount`);
  return amount.startsWith('-') ? -value : value;
}
