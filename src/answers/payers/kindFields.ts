import { z } from '@hono/zod-openapi';
import { aboveZero, codeOrRangeField, moneyText, percentField } from '../fields.ts';
import { amountsField } from '../lists/amountsField.ts';

/** The fields that make a kind of contract what it is; `docs/payers.md` says what each does. */

const MOST_CODES = 500;

/** Codes and ranges that something is for. */
export const codesField = z
  .array(codeOrRangeField, 'Give a list of codes and ranges.')
  .min(1, 'Give at least one code.')
  .max(MOST_CODES, `Give at most ${MOST_CODES} codes and ranges.`);

/** Dollars a unit of something, at most four decimals. */
export const factorField = aboveZero(
  z
    .string('Give the conversion factor as text, such as "49.00".')
    .regex(/^\d{1,4}(\.\d{1,4})?$/, 'Give dollars such as "49.00", at most four decimals.')
    .openapi({ example: '49.00' }),
  'Give a conversion factor above zero.',
);

const percentOfAnything = aboveZero(percentField, 'Give a percentage above zero.');

export const whoOwes = z.enum(['patient', 'provider'], 'Give "patient" or "provider": who owes the charge.');

export const percentOfMedicareFields = { kind: z.literal('percent-of-medicare'), percent: percentOfAnything };

export const conversionFactorFields = {
  kind: z.literal('conversion-factor'),
  conversionFactor: factorField,
  gpci: z.boolean('Give true or false.').optional(),
  anesthesiaConversionFactor: factorField.optional(),
};

export const feeListFields = {
  kind: z.literal('fee-list'),
  fees: amountsField,
  unlisted: z
    .union(
      [
        z.literal('unpriced'),
        z.strictObject({ percentOfMedicare: percentField }),
        z.strictObject({ percentOfCharges: percentField }),
        z.strictObject({ notCovered: whoOwes }),
      ],
      'Give "unpriced", or one of {"percentOfMedicare": "100"}, {"percentOfCharges": "60"}, {"notCovered": "patient"}.',
    )
    .optional(),
};

export const perVisitFields = {
  kind: z.literal('per-visit'),
  amount: moneyText,
  evaluation: z
    .strictObject({ amount: moneyText, codes: codesField.optional() }, 'Give {"amount": "145.00"}.')
    .optional(),
  per: z.enum(['day', 'discipline'], 'Give "day" or "discipline".').optional(),
};

export const percentOfChargesFields = { kind: z.literal('percent-of-charges'), percent: percentOfAnything };
