import type { Payer } from '../../contracts/payer.ts';
import type { Place, Subject } from '../keeping/place.ts';

/** A practice's payers. */
export type Payers = Place<Payer>;

export const PAYER: Subject<Payer> = {
  noun: 'payer',
  unknown: 'unknown-payer',
  changed: 'payer-changed',
  header: ({ name }) => ({ name }),
  fields: ({ terms }) => (terms.kind === 'fee-list' ? { ...terms, fees: undefined } : terms),
  amounts: ({ terms }) => (terms.kind === 'fee-list' ? terms.fees : undefined),
};
