import { z } from '@hono/zod-openapi';
import { SHARE_ORDERS } from '../../contracts/terms.ts';
import { isDate } from '../../schedule/serviceDate.ts';
import { moneyText, shareField } from '../fields.ts';

/** A year without a leap day: a plan year cannot begin on a day that most years do not have. */
const PLAIN_YEAR = '2025';

/** The usual benefits under a payer. */
export const shareTerms = z.strictObject(
  {
    order: z.enum(SHARE_ORDERS, `Give one of ${SHARE_ORDERS.join(', ')}.`).optional(),
    copay: moneyText.optional(),
    evaluationCopay: moneyText.optional(),
    copayPer: z.enum(['visit', 'discipline'], 'Give "visit" or "discipline".').optional(),
    coinsurance: shareField.optional(),
    deductible: moneyText.optional(),
    outOfPocketMaximum: moneyText.optional(),
    visitLimit: z
      .int('Give a whole number of visits.')
      .min(1, 'Give 1 visit or more.')
      .max(999, 'Give at most 999 visits.')
      .optional(),
    planYearStarts: z
      .string('Give month and day as text, such as "07-01".')
      .refine((text) => isDate(`${PLAIN_YEAR}-${text}`), 'Give month and day of every year, as "07-01".')
      .openapi({ example: '07-01' })
      .optional(),
  },
  'Give the share as an object, such as {"order": "copay", "copay": "30.00"}.',
);
