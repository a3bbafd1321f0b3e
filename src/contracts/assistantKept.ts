import type { Derivation } from '../pricing/derivation.ts';
import { percentLeft, type Contract } from './contract.ts';

/** What payers that reduce assistants' services take off where their terms do not say: Medicare's 15%. Source: 42 USC 1395m(v). */
const USUAL_PERCENT = '15';

/** The share that is left of an assistant's service. */
export function assistantKept(contract: Contract, percent = USUAL_PERCENT): Derivation {
  return percentLeft(
    contract,
    "Share left for an assistant's service",
    'assistantReduction/percent',
    percent,
  );
}
