import { z } from '@hono/zod-openapi';
import { place } from '../estimate/request.ts';
import { carrierField, localityField, settingField, zipField } from '../fields.ts';
import { codesField } from './codesField.ts';

/** The parameters of "what changed from this release to that one?"; without a place amounts are national. */
export const diffRequest = z
  .strictObject({
    codes: codesField.optional().openapi({ description: 'Codes and ranges; all where left out' }),
    carrier: carrierField.optional(),
    locality: localityField.optional(),
    zip: zipField.optional(),
    plus4: place.shape.plus4,
    setting: settingField.optional().openapi({ description: 'non-facility where left out' }),
  })
  .openapi('DiffRequest');

export type DiffRequest = z.output<typeof diffRequest>;
