import type { Policy } from '../../pricing/policy.ts';
import { outcomeOf } from '../../pricing/outcome.ts';
import { conversionFactorOfRelease, gpciFacts } from '../../pricing/rowFacts.ts';
import type { Rates } from '../../pricing/rowFees.ts';
import { settingFees } from '../../pricing/settingFees.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { Release } from '../../schedule/release.ts';
import type { Setting } from '../../schedule/setting.ts';
import { policyOf } from '../facts/policyOf.ts';

/** What one unit of a row is paid, in cents; null where it has no price. */
export interface UnitCents {
  readonly payable: bigint | null;
  /** A therapy unit that is not the day's first; null too where the row is not reduced therapy. */
  readonly therapyReduced: bigint | null;
}

const NO_PRICE: UnitCents = { payable: null, therapyReduced: null };

/** How a release prices its rows at a place, by its own conversion factor and the law of its first day. */
export function unitCentsIn(
  release: Release,
  locality: Locality,
  setting: Setting,
): (row: RelativeValueRow | undefined) => UnitCents {
  const rates: Rates = {
    gpci: gpciFacts(locality, release),
    conversionFactor: conversionFactorOfRelease(release),
  };
  const policy: Policy = policyOf(release.effectiveFrom, 'physician');
  return (row) => {
    const from = row && { row, release, deleted: false };
    if (!from || outcomeOf(from, {}).outcome !== 'priced') return NO_PRICE;
    const { payable, therapyReduced } = settingFees(from, setting, rates, policy);
    return {
      payable: BigInt(payable.coefficient),
      therapyReduced: therapyReduced && BigInt(therapyReduced.coefficient),
    };
  };
}
