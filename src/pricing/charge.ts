import { CENTS } from '../decimal/decimal.ts';
import { fact, type Derivation } from './derivation.ts';
import type { VisitLine } from './visit.ts';

/** The whole line's billed charge, with who said it; undefined where nobody did. */
export function chargeOf({ charge, chargeSource, pointer }: VisitLine): Derivation | undefined {
  if (charge === null) return undefined;
  return fact(
    "The clinic's charge",
    charge,
    CENTS,
    chargeSource ?? { kind: 'request', pointer: `${pointer}/charge` },
  );
}
