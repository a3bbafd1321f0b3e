import { describe, expect, it } from 'vitest';
import { fact } from '../../src/pricing/derivation.ts';
import { deductibleFact, medicareShare } from '../../src/pricing/medicareShare.ts';
import { table } from '../golden/table.ts';
import { percent, scaled } from './made.ts';
import { POLICY_2026, text } from './madeVisit.ts';

/**
 * Allowed amounts taken as given, sequestration 2%, each worked out: D deductible, C = 20% of A - D, M = A - D - C,
 * with an assistant M x 0.85, S = 2% of that, paid the rest.
 */
const SHARES = table(`
  id             | allowed | left  | assistant | deductible | coinsurance | patient | reduction | sequestration | paid
  seq-100-50     | 100.00  | 50.00 | no        | 50.00      | 10.00       | 60.00   | -         | 0.80          | 39.20
  seq-100        | 100.00  | 0.00  | no        | 0.00       | 20.00       | 20.00   | -         | 1.60          | 78.40
  cq-100         | 100.00  | 0.00  | yes       | 0.00       | 20.00       | 20.00   | 12.00     | 1.36          | 66.64
  cq-oh2020style | 38.43   | 0.00  | no        | 0.00       | 7.69        | 7.69    | -         | 0.61          | 30.13
  cq-oh2020style | 23.60   | 0.00  | yes       | 0.00       | 4.72        | 4.72    | 2.83      | 0.32          | 15.73
  par-100        | 100.00  | 0.00  | no        | 0.00       | 20.00       | 20.00   | -         | 1.60          | 78.40
  nothing-left   | 20.00   | 50.00 | no        | 20.00      | 0.00        | 20.00   | -         | 0.00          | 0.00
`);

describe("Medicare's share of an allowed amount", () => {
  it.each(SHARES)('$id: of $allowed with $left of deductible left, Medicare pays $paid', (each) => {
    const allowed = fact('allowed', scaled(each['allowed'] ?? '', 2), 2, { kind: 'request', pointer: '' });
    const left = deductibleFact(scaled(each['left'] ?? '', 2));
    const share = medicareShare(allowed, left, POLICY_2026, each['assistant'] === 'yes' ? percent(85) : null);
    expect({
      ...each,
      deductible: text(share.deductible),
      coinsurance: text(share.coinsurance),
      patient: text(share.patientOwes),
      reduction: text(share.assistantReduction),
      sequestration: text(share.sequestration),
      paid: text(share.payerPays),
    }).toEqual(each);
  });
});
