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

/** Dollars and cents as text, read into whole cents: "40", "40.5" and "40.50" are the same amount. */
export const moneyField = z
  .string('Give the amount as text, such as "40.00".')
  .regex(/^\d{1,7}(\.\d{1,2})?$/, 'Give dollars and cents, such as "40.00", at most 9999999.99.')
  .transform((text) => parseScaled(text, CENTS) ?? Number.NaN)
  .openapi({ type: 'string', example: '40.00' });

/** A percentage as text: "20" is 20%. */
export const percentField = z
  .string('Give the percentage as text: "20" is 20%.')
  .regex(/^\d{1,4}(\.\d{1,4})?$/, 'Give a percentage such as "20" or "112.5", at most four decimals.')
  .openapi({ example: '20' });

export const settingField = z
  .enum(['facility', 'non-facility'], 'Give "facility" or "non-facility".')
  .openapi({ example: 'non-facility' });
