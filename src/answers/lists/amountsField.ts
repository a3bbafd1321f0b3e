import { z } from '@hono/zod-openapi';
import type { ListedFee } from '../../contracts/terms.ts';
import { codeField, modifierField, moneyText } from '../fields.ts';

/** A code's price or charge: what fee lists and charge lists are made of. */
export type ListedAmount = ListedFee;

/** More codes than the whole fee schedule has. */
export const MOST_AMOUNTS = 20_000;

export const amountsField = z
  .array(
    z.strictObject(
      { code: codeField, modifier: modifierField.optional(), amount: moneyText },
      'Give a code and its amount: {"code": "97110", "amount": "40.00"}.',
    ),
    'Give a list of codes and amounts.',
  )
  .min(1, 'Give at least one code and its amount.')
  .max(MOST_AMOUNTS, `Give at most ${MOST_AMOUNTS} codes.`);
