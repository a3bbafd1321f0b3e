import type { PayerVersion } from '../../contracts/payer.ts';
import { refused, type Answer } from '../refusal.ts';

/** Terms that have no list of fees cannot give or take one. */
export function notAFeeList({ effectiveFrom, terms }: PayerVersion): Answer<never> {
  return refused(409, 'not-a-fee-list', 'These terms have no list of fees.', [
    {
      pointer: '/effectiveFrom',
      code: 'not-a-fee-list',
      found: terms.kind,
      message: `The terms from ${effectiveFrom} are of the kind ${terms.kind}.`,
      remedy: 'Name a version of the kind fee-list, or store the payer with terms of that kind first.',
    },
  ]);
}
