import { z } from '@hono/zod-openapi';
import { codeOrRangeField } from '../fields.ts';

const CODE = '[A-Za-z]\\d[0-9A-Za-z](\\.?[0-9A-Za-z]{1,4})?';
const DIAGNOSES = new RegExp(`^${CODE}(-${CODE})?$`);

/** The beginning of ICD-10-CM codes, or a range of beginnings: "M25.56", "M15-M19". */
export const diagnosesField = z
  .string('Give the beginning of ICD-10-CM codes as text, such as "M25.56".')
  .regex(
    DIAGNOSES,
    'Give the beginning of ICD-10-CM codes, such as "M25.56", or a range of them, such as "M15-M19".',
  )
  .refine(
    (text) => !DIAGNOSES.test(text) || isInOrder(text.toUpperCase()),
    'Give the first of the range, then the last.',
  )
  .transform((text) => text.toUpperCase())
  .openapi({ example: 'M25.56' });

export const pairingField = z.strictObject(
  { diagnosis: diagnosesField, procedure: codeOrRangeField },
  'Give diagnoses and a procedure: {"diagnosis": "M25.56", "procedure": "97110"}.',
);

/** More than a clinic has use for, and no more than fits where it is kept. */
export const MOST_PAIRINGS = 5_000;

function isInOrder(range: string): boolean {
  const [from = '', through = from] = range.replaceAll('.', '').split('-');
  return from.slice(0, through.length) <= through;
}
