import type { ChargeList } from '../../src/contracts/chargeList.ts';
import type { DiagnosisPairings } from '../../src/contracts/diagnosisPairings.ts';
import type { Payer } from '../../src/contracts/payer.ts';

/** A payer with one version. */
export function payer(id: string, percent = '120', effectiveFrom = '2025-01-01'): Payer {
  return {
    id,
    name: `Payer ${id}`,
    versions: [{ effectiveFrom, terms: { kind: 'percent-of-medicare', percent } }],
  };
}

/** A charge list with one version of one charge. */
export function chargeList(amount = '60.00', effectiveFrom = '2025-01-01'): ChargeList {
  return { versions: [{ effectiveFrom, charges: [{ code: '97110', amount }] }] };
}

/** A table of pairings with one version of one pairing. */
export function diagnosisPairings(procedure = '97110', effectiveFrom = '2025-01-01'): DiagnosisPairings {
  return { versions: [{ effectiveFrom, pairings: [{ diagnosis: 'M25.56', procedure }] }] };
}
