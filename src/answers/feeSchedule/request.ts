import { z } from '@hono/zod-openapi';
import { codesField } from '../diff/codesField.ts';
import { place } from '../estimate/request.ts';
import { carrierField, dateField, localityField, settingField, zipField } from '../fields.ts';
import { payerField } from '../revenue/counts.ts';

const PAIRS = /^\d{5}-\d{2}(,\d{5}-\d{2})*$/;
const MOST_LOCALITIES = 200;

/** The parameters of a fee schedule: one place, or several localities. */
export const feeScheduleRequest = z
  .strictObject({
    date: dateField,
    carrier: carrierField.optional(),
    locality: localityField.optional(),
    zip: zipField.optional(),
    plus4: place.shape.plus4,
    localities: z
      .string('Give localities as text, such as "04412-99,12102-01".')
      .regex(PAIRS, 'Give carriers and localities with a hyphen between, such as "04412-99,12102-01".')
      .refine(
        (text) => text.split(',').length <= MOST_LOCALITIES,
        `Give at most ${MOST_LOCALITIES} localities.`,
      )
      .optional()
      .openapi({ example: '04412-99,12102-01', description: 'Several places instead of one' }),
    codes: codesField.optional().openapi({ description: 'Codes and ranges; all where left out' }),
    payer: payerField.optional().openapi({ description: "Adds the payer's own fees", example: 'acme-ppo' }),
    setting: settingField.optional().openapi({
      description:
        "The setting of the non-participating fee, the limiting charge and the payer's fee; non-facility where left out",
    }),
    qp: z
      .enum(['true', 'false'], 'Give true or false.')
      .transform((text) => text === 'true')
      .optional(),
  })
  .openapi('FeeScheduleRequest');

export type FeeScheduleRequest = z.output<typeof feeScheduleRequest>;
