import { CENTS } from '../decimal/decimal.ts';
import { chargeOf } from './charge.ts';
import { difference, fact, lesser, named, product, sum, type Derivation } from './derivation.ts';
import type { LinePricing } from './linePricing.ts';
import type { LineShare } from './medicareShare.ts';
import { limitingCharge } from './rowFees.ts';

/** What an unassigned claim adds: Medicare pays the patient, who pays the clinic up to the limiting charge. */
export interface UnassignedShare extends LineShare {
  /** What the visit costs the patient after Medicare's payment to them. */
  readonly patientNet: Derivation;
}

/**
 * On an unassigned claim the patient owes the charge up to the limiting charge (that, where no charge is given), and
 * what Medicare pays goes to the patient. Source: 42 USC 1395w-4(g); ASHA's worked example of a non-participating fee.
 */
export function unassignedShare(
  line: LinePricing,
  assigned: LineShare,
  limitShare: Derivation,
): UnassignedShare {
  const patientOwes = named('patientOwes', owed(line, limitOf(line, limitShare)));
  return {
    ...assigned,
    patientOwes,
    patientNet: named('patientNet', difference('Cost to the patient', patientOwes, assigned.payerPays)),
  };
}

function limitOf(line: LinePricing, share: Derivation): Derivation {
  const groups = line.units.flatMap(({ count, price }) => {
    if (price === null) return [];
    const units = fact('Units', count, 0, { kind: 'request', pointer: `${line.line.pointer}/units` });
    return [product('Limiting charge of these units', limitingCharge(price, share), units)];
  });
  return groups.length === 0 ? noUnits(line) : sum('Limiting charge of the line', groups);
}

function owed({ line }: LinePricing, limit: Derivation): Derivation {
  const charge = chargeOf(line);
  if (!charge) return limit;
  return lesser('The charge, up to the limiting charge', charge, limit);
}

function noUnits({ line }: LinePricing): Derivation {
  return fact('No units', 0, CENTS, { kind: 'request', pointer: `${line.pointer}/units` });
}
