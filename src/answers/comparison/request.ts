import { z } from '@hono/zod-openapi';
import { estimateRequest } from '../estimate/request.ts';

/** What one request computes at most. */
const MOST_ALTERNATIVES = 50;

const { payer, place, placeOfService, dateOfService, benefits, clinician } = estimateRequest.shape;

const alternative = z
  .strictObject(
    {
      payer: payer.optional(),
      place: place.optional(),
      placeOfService,
      dateOfService: dateOfService.optional(),
      benefits,
      clinician: clinician.removeDefault().optional(),
    },
    'Give an alternative as an object, such as {"payer": "acme-ppo"}.',
  )
  .openapi('Alternative', {
    description: 'What differs from the visit; each field replaces the one of the visit whole',
  });

/** The form of a comparison; each alternative's visit is then looked at as an estimate request of its own. */
export const comparisonRequest = z
  .strictObject(
    {
      visit: z.record(z.string(), z.unknown(), 'Give the visit as an object.').openapi({
        type: 'object',
        description: 'An estimate request; what every alternative says may be left out',
      }),
      against: z
        .array(alternative, 'Give a list of alternatives.')
        .min(1, 'Give at least one alternative.')
        .max(MOST_ALTERNATIVES, `Give at most ${MOST_ALTERNATIVES} alternatives.`),
    },
    'Send one JSON object.',
  )
  .openapi('ComparisonRequest', {
    example: {
      visit: {
        dateOfService: '2026-07-15',
        place: { carrier: '04412', locality: '99' },
        payer: 'medicare',
        lines: [
          { code: '97530', units: 1, modifiers: ['GP'] },
          { code: '97110', units: 2, modifiers: ['GP'] },
        ],
      },
      against: [{}, { place: { carrier: '01112', locality: '05' } }, { dateOfService: '2025-07-15' }],
    },
  });

export type Alternative = z.output<typeof comparisonRequest>['against'][number];
