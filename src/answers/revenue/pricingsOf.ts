import type { ContractFound } from '../facts/contractOf.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { Count } from './counts.ts';
import { payerPricing, type PayerPricing, type Sides } from './payerPricing.ts';
import { atPointer } from './payersOf.ts';

/** How each payer prices; what stands against it is told of each of its counts. */
export function pricingsOf(
  counts: readonly Count[],
  contracts: ReadonlyMap<string, ContractFound>,
  sides: Sides,
): Answer<ReadonlyMap<string, PayerPricing>> {
  const pricings = new Map([...contracts].map(([payer, found]) => [payer, payerPricing(found, sides)]));
  const refusals = counts.flatMap(({ payer, pointer }) => {
    const pricing = pricings.get(payer);
    return !pricing || pricing.ok ? [] : [atPointer(pricing, pointer('payer'))];
  });
  if (refusals.length > 0) return refusedTogether(refusals);
  return answered(
    new Map([...pricings].flatMap(([payer, pricing]) => (pricing.ok ? [[payer, pricing.value]] : []))),
  );
}
