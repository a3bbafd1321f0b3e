import { z } from '@hono/zod-openapi';
import { isDate } from '../schedule/serviceDate.ts';
import { parseScaled } from '../decimal/text.ts';
import { CENTS } from '../decimal/decimal.ts';

/** The fields that requests have in common, each with the sentence that says how to mend it. */

export const dateField = z
  .string('Give a date as yyyy-mm-dd.')
  .refine(isDate, 'Give a day that exists, as yyyy-mm-dd.')
  .openapi({ format: 'date', example: '2026-07-15' });

export const codeField = z
  .string('Give the code as text, such as "97110".')
  .regex(/^[0-9A-Za-z]{5}$/, 'Give a CPT or HCPCS code of five characters.')
  .transform((code) => code.toUpperCase())
  .openapi({ example: '97110' });

export const modifierField = z
  .string('Give the modifier as text, such as "GP".')
  .regex(/^[0-9A-Za-z]{2}$/, 'Give a modifier of two characters.')
  .transform((modifier) => modifier.toUpperCase())
  .openapi({ example: 'GP' });

export const carrierField = z
  .string('Give the carrier (MAC) as text, with its leading zero.')
  .regex(/^\d{5}$/, 'Give the carrier (MAC) as five digits, with its leading zero.')
  .openapi({ example: '04412' });

export const localityField = z
  .string('Give the locality as text, with its leading zero.')
  .regex(/^\d{2}$/, 'Give the locality as two digits, with its leading zero.')
  .openapi({ example: '99' });

export const zipField = z
  .string('Give the ZIP as text, with its leading zeros.')
  .regex(/^\d{5}$/, 'Give the ZIP as five digits, with its leading zeros.')
  .openapi({ example: '78602' });

/** Dollars and cents as text, kept as it is written. */
export const moneyText = z
  .string('Give the amount as text, such as "40.00".')
  .regex(/^\d{1,7}(\.\d{1,2})?$/, 'Give dollars and cents, such as "40.00", at most 9999999.99.')
  .openapi({ example: '40.00' });

/** Dollars and cents as text, read into whole cents: "40", "40.5" and "40.50" are the same amount. */
export const moneyField = moneyText
  .transform((text) => parseScaled(text, CENTS) ?? Number.NaN)
  .openapi({ type: 'string', example: '40.00' });

const PERCENT = /^\d{1,4}(\.\d{1,4})?$/;

/** A percentage as text: "20" is 20%. */
export const percentField = z
  .string('Give the percentage as text: "20" is 20%.')
  .regex(PERCENT, 'Give a percentage such as "20" or "112.5", at most four decimals.')
  .openapi({ example: '20' });

/** A percentage of a part of something: at most all of it. */
export const shareField = percentField.refine(
  (text) => !PERCENT.test(text) || Number(text) <= 100,
  'Give at most "100": it is a part of something.',
);

/** The same text where it is not zero. */
export function aboveZero(field: z.ZodString, remedy: string) {
  return field.refine((text) => !/^[0.]*$/.test(text) || text === '', remedy);
}

const CODE_OR_RANGE = /^[0-9A-Za-z]{5}(-[0-9A-Za-z]{5})?$/;

/** "97110", or "97010-97039" for everything from one code through another. */
export const codeOrRangeField = z
  .string('Give a code or a range as text, such as "97110" or "97010-97039".')
  .regex(CODE_OR_RANGE, 'Give a code of five characters, or two of them with a hyphen between.')
  .refine(
    (text) => !CODE_OR_RANGE.test(text) || isRange(text.toUpperCase()),
    'Give the first code of the range, then the last, both of one form, such as "G0281-G0283".',
  )
  .transform((text) => text.toUpperCase())
  .openapi({ example: '97010-97039' });

/** Both ends have their letters in the same places, and the first is not after the last. */
function isRange(text: string): boolean {
  const [from = '', through = from] = text.split('-');
  const form = (code: string) => code.replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
  return form(from) === form(through) && from <= through;
}

export const settingField = z
  .enum(['facility', 'non-facility'], 'Give "facility" or "non-facility".')
  .openapi({ example: 'non-facility' });
