import type { ShareOrder, ShareTerms } from '../../contracts/terms.ts';
import type { RefusalError } from '../refusal.ts';
import { contradiction } from '../contradiction.ts';

/** What patients pay by, which nobody does where nothing is due from them or everything is. */
const PARTS = [
  'copay',
  'evaluationCopay',
  'copayPer',
  'coinsurance',
  'deductible',
  'outOfPocketMaximum',
] as const satisfies readonly (keyof ShareTerms)[];

export function shareContradictions(share: ShareTerms): RefusalError[] {
  const { order } = share;
  if (order === 'nothing' || order === 'everything') return partsBeside(share, order);
  if (share.evaluationCopay === undefined || takesCopay(share)) return [];
  return [
    contradiction(
      '/share/evaluationCopay',
      share.evaluationCopay,
      order === undefined
        ? 'Without an order and a copay, no copay is taken that an evaluation could have another of.'
        : `The order "${order}" takes no copay.`,
      'Give an order that has a copay, such as "copay", or leave evaluationCopay out.',
    ),
  ];
}

function partsBeside(share: ShareTerms, order: ShareOrder): RefusalError[] {
  return PARTS.filter((part) => share[part] !== undefined).map((part) =>
    contradiction(
      `/share/${part}`,
      share[part] ?? null,
      order === 'nothing'
        ? 'The order "nothing" says that nothing is due from the patient.'
        : 'The order "everything" says that the patient pays all of it.',
      'Leave this out, or give another order.',
    ),
  );
}

/** Without an order a copay alone is taken where one is given. */
function takesCopay({ order, copay }: ShareTerms): boolean {
  return order === undefined ? copay !== undefined : order.includes('copay');
}
