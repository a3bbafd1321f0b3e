import { parseDecimal } from '../../decimal/text.ts';
import { quotientHalfUp } from '../diff/bigCents.ts';
import type { UnitPrice } from '../unitPrices/unitPrice.ts';

/** Cents of so many units of which a share is paid the reduced price; null where a unit has no price. */
export type Mixture = (price: UnitPrice, units: number) => bigint | null;

/** Units at both prices, exactly, rounded half up once for all of them. `share` is percent text, "60" or "33.3333". */
export function mixtureOf(share: string): Mixture {
  const read = parseDecimal(share);
  if (!read) throw new Error(`"${share}" was let in as a percentage`);
  const whole = 100n * 10n ** BigInt(read.scale);
  const reduced = BigInt(read.coefficient);
  return (price, units) => {
    if (!price.priced) return null;
    const exact = price.full * (whole - reduced) + (price.reduced ?? price.full) * reduced;
    return quotientHalfUp(BigInt(units) * exact, whole);
  };
}
