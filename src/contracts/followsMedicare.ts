import type { Contract } from './contract.ts';

/** Whether Medicare's coding rules hold for a claim: Original Medicare's own (null), or by the contract's `codingRules`. */
export function followsMedicare(contract: Contract | null): boolean {
  return contract === null || contract.terms.codingRules === 'medicare';
}
