import type { Contract } from './contract.ts';

/** What pricing under a contract needs beside the visit's facts. */
export interface ContractFacts {
  readonly contract: Contract;
  /** Evaluations, for prices and copays of a visit that has one. */
  readonly evaluationCodes: readonly string[];
  /** Codes counted in time. */
  readonly timedCodes: ReadonlySet<string>;
  /** Modifiers that change what is paid, so that a fee without one of them is not the line's. */
  readonly payingModifiers: ReadonlySet<string>;
}
