import { z } from '@hono/zod-openapi';
import { place } from '../estimate/request.ts';
import { carrierField, localityField, settingField, shareField, zipField } from '../fields.ts';
import { countsField } from './counts.ts';

/** What a year's units bring under one release and under the other. */

const choices = {
  setting: settingField.optional().openapi({ description: 'non-facility where left out' }),
  reducedShare: shareField.optional().openapi({
    description:
      'Percent of the units of each therapy code that are paid the reduced amount; "0" where left out',
    example: '60',
  }),
};

export const revenueRequest = z
  .strictObject(
    {
      counts: countsField,
      place: place.optional().openapi({ description: 'National amounts where left out' }),
      ...choices,
    },
    'Send one JSON object.',
  )
  .openapi('RevenueRequest', {
    example: {
      counts: [{ code: '97110', payer: 'medicare', units: 4200 }],
      place: { carrier: '04412', locality: '99' },
    },
  });

/** The same beside a comma-separated list, as parameters. */
export const revenueParameters = z
  .strictObject({
    carrier: carrierField.optional(),
    locality: localityField.optional(),
    zip: zipField.optional(),
    plus4: place.shape.plus4,
    ...choices,
  })
  .openapi('RevenueParameters');
