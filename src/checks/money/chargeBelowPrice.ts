import type { Contract } from '../../contracts/contract.ts';
import { lesserOf } from '../../contracts/lesserOf.ts';
import { formatCents } from '../../decimal/text.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { PricedForCheck } from '../checkFacts.ts';

/** Charges below the payer's price where the lesser of the two is paid: the difference is lost. */
export const checkChargeBelowPrice: Check = {
  id: 'charge-below-price',
  payers: 'every-payer',
  run: ({ lines }, { prices, contract }) => {
    const compared = contract === null ? 'line' : lesserOf(contract.terms);
    if (compared === 'none') return [];
    if (!prices) return lines.some(({ charge }) => charge !== null) ? { missing: 'prices' } : [];
    const losing = prices.filter(({ lostToCharge }) => lostToCharge > 0);
    const found = { code: 'charge-below-price', severity: 'warning', cite: citation(contract) } as const;
    if (compared === 'claim') {
      // Losses of a claim are shared out over its lines, whatever each was charged: told once, on the first line.
      return losing.length === 0 ? [] : [{ ...found, line: 0, message: words('the claim', losing) }];
    }
    return lines.flatMap(({ line, code }): Finding[] => {
      const parts = losing.filter((part) => part.line === line);
      return parts.length === 0 ? [] : [{ ...found, line, message: words(code, parts) }];
    });
  },
};

function citation(contract: Contract | null): string {
  return contract
    ? `the terms of ${contract.payer} from ${contract.version}, lesserOf`
    : '42 USC 1395l(a)(1): the lesser of the charge and the fee schedule amount';
}

function words(of: string, parts: readonly PricedForCheck[]): string {
  const sum = (amount: (part: PricedForCheck) => number) =>
    parts.reduce((total, part) => total + amount(part), 0);
  const paid = sum(({ allowed }) => allowed ?? 0);
  const lost = sum(({ lostToCharge }) => lostToCharge);
  const where = parts.some(({ chargeIsListed }) => chargeIsListed)
    ? "Raise it in the clinic's charge list."
    : 'Charge at least what the payer allows.';
  return `The charge of ${formatCents(paid)} for ${of} is below ${formatCents(paid + lost)}, the price of this payer: ${formatCents(lost)} is lost. ${where}`;
}
