import { z } from '@hono/zod-openapi';

export const MOST_VISITS = 500;
/** A visit's derivations are ten times its figures. */
export const MOST_EXPLAINED = 50;

/** The form of a batch; each visit is then looked at as an estimate request of its own. */
export const batchRequest = z
  .strictObject(
    {
      visits: z
        .array(z.record(z.string(), z.unknown(), 'Give a visit as an object.'), 'Give a list of visits.')
        .min(1, 'Give at least one visit.')
        .max(MOST_VISITS, `Give at most ${MOST_VISITS} visits.`)
        .openapi({ items: { type: 'object' }, description: 'Estimate requests' }),
    },
    'Send one JSON object.',
  )
  .openapi('BatchRequest', {
    example: {
      visits: [
        {
          dateOfService: '2026-07-15',
          place: { carrier: '04412', locality: '99' },
          payer: 'medicare',
          lines: [{ code: '97110', units: 2, modifiers: ['GP'] }],
        },
        {
          dateOfService: '2026-07-16',
          place: { zip: '78602' },
          payer: 'medicare',
          lines: [{ code: '97140', units: 1, modifiers: ['GP'] }],
        },
      ],
    },
  });
