import type { Contract } from '../../contracts/contract.ts';
import { lineTerm } from '../../contracts/lineTerm.ts';
import { conversionFactorOfRelease, gpciFacts } from '../../pricing/rowFacts.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { Setting } from '../../schedule/setting.ts';
import type { PricedAt } from '../diff/pricedAt.ts';
import type { ReleaseSide } from '../diff/releaseSide.ts';
import type { ContractFound } from '../facts/contractOf.ts';
import { pricingPlace } from '../facts/pricingPlace.ts';
import { answered, type Answer } from '../refusal.ts';
import { pricerOf, type Pricer } from '../unitPrices/pricer.ts';
import { ownSchedule } from './payersOf.ts';

/** How a payer prices units under either release. */
export interface PayerPricing {
  readonly payerVersion: string;
  readonly contract: Contract | null;
  readonly from: Pricer;
  readonly to: Pricer;
  /** Why the payer pays the same for a code under both releases; null where it depends on them. */
  readonly unaffected: (code: string, modifiers: readonly string[]) => string | null;
}

export interface Sides {
  readonly from: ReleaseSide;
  readonly to: ReleaseSide;
  readonly place: PricedAt;
  readonly setting: Setting;
}

export function payerPricing(
  { contract, payerVersion }: ContractFound,
  { from, to, place, setting }: Sides,
): Answer<PayerPricing> {
  const before = localityFor(contract, place.from, from);
  const after = localityFor(contract, place.to, to);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const own = ownSchedule(contract, { from: from.release, to: to.release });
  return answered({
    payerVersion,
    contract,
    from: pricerIn(from, before.value, setting, contract),
    to: pricerIn(to, after.value, setting, contract),
    unaffected: (code, modifiers) => own ?? otherwisePaid(contract, code, modifiers, to, after.value),
  });
}

function localityFor(
  contract: Contract | null,
  locality: Locality,
  { localities }: ReleaseSide,
): Answer<Locality> {
  const place = pricingPlace(contract, answered({ locality, assumptions: [] }), localities);
  return place.ok ? answered(place.value.locality) : place;
}

function pricerIn(
  { release, rows }: ReleaseSide,
  locality: Locality,
  setting: Setting,
  contract: Contract | null,
): Pricer {
  const conversionFactor = conversionFactorOfRelease(release);
  const basis = { release, locality, conversionFactor, date: release.effectiveFrom };
  return pricerOf(basis, rows, setting, contract);
}

/** Visits and charges are paid whatever the fee schedule says. */
function otherwisePaid(
  contract: Contract | null,
  code: string,
  modifiers: readonly string[],
  { release }: ReleaseSide,
  locality: Locality,
): string | null {
  if (!contract) return null;
  const rates = { gpci: gpciFacts(locality, release), conversionFactor: conversionFactorOfRelease(release) };
  const { kind } = lineTerm(contract, { code, modifiers }, rates);
  if (kind === 'visit') return 'The payer pays the visit, whichever release is in force.';
  return kind === 'charges'
    ? 'The payer pays a percentage of the charge, whichever release is in force.'
    : null;
}
