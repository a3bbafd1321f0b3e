import { z } from '@hono/zod-openapi';
import { PAYER_ID } from '../estimate/request.ts';
import { codeField, modifierField } from '../fields.ts';

/** How many units of a code a clinic bills a payer in a year. */
export interface Count {
  readonly code: string;
  readonly modifier: string | undefined;
  /** "medicare" or the id of a payer. */
  readonly payer: string;
  readonly units: number;
  /** Where a field of it stands in what was sent. */
  readonly pointer: (field: CountField) => string;
}

export type CountField = 'code' | 'modifier' | 'payer' | 'units';

export const MOST_COUNTS = 20_000;
export const MOST_UNITS = 9_999_999;

export const payerField = z
  .string('Give "medicare" or the id of a payer.')
  .regex(PAYER_ID, 'Give "medicare" or the id of a payer: lower-case letters, digits and hyphens.')
  .max(64, 'A payer id has at most 64 characters.')
  .openapi({ example: 'medicare' });

export const countsField = z
  .array(
    z.strictObject(
      {
        code: codeField,
        modifier: modifierField.optional(),
        payer: payerField,
        units: z
          .int('Give whole units a year.')
          .min(0, 'Give 0 units or more.')
          .max(MOST_UNITS, `Give at most ${MOST_UNITS} units.`),
      },
      'Give a count as an object: {"code": "97110", "payer": "medicare", "units": 4200}.',
    ),
    'Give a list of counts.',
  )
  .min(1, 'Give at least one count.')
  .max(MOST_COUNTS, `Give at most ${MOST_COUNTS} counts.`);

/** Counts as they are in a JSON request. */
export function countsOfRequest(sent: z.output<typeof countsField>): Count[] {
  return sent.map(({ code, modifier, payer, units }, index) => ({
    ...{ code, modifier, payer, units },
    pointer: (field) => `/counts/${index}/${field}`,
  }));
}
