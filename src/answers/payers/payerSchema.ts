import { z } from '@hono/zod-openapi';
import type { Payer } from '../../contracts/payer.ts';
import { PAYER_ID } from '../estimate/request.ts';
import { MEDICARE } from '../facts/contractOf.ts';
import { dateField } from '../fields.ts';
import { MOST_VERSIONS } from '../keeping/mergeVersions.ts';
import { commonFields } from './commonFields.ts';
import {
  conversionFactorFields,
  feeListFields,
  percentOfChargesFields,
  percentOfMedicareFields,
  perVisitFields,
} from './kindFields.ts';

const MOST_ID = 64;

/** The terms by their kinds. What is wrong between fields that are right by themselves is told by `contradictions.ts`. */
export const TERMS_BY_KIND = {
  'percent-of-medicare': z.strictObject({ ...percentOfMedicareFields, ...commonFields }),
  'conversion-factor': z.strictObject({ ...conversionFactorFields, ...commonFields }),
  'fee-list': z.strictObject({ ...feeListFields, ...commonFields }),
  'per-visit': z.strictObject({ ...perVisitFields, ...commonFields }),
  'percent-of-charges': z.strictObject({ ...percentOfChargesFields, ...commonFields }),
} as const;

const KINDS = Object.keys(TERMS_BY_KIND);

const terms = z.discriminatedUnion(
  'kind',
  [
    TERMS_BY_KIND['percent-of-medicare'],
    TERMS_BY_KIND['conversion-factor'],
    TERMS_BY_KIND['fee-list'],
    TERMS_BY_KIND['per-visit'],
    TERMS_BY_KIND['percent-of-charges'],
  ],
  `Give one of ${KINDS.join(', ')}; the fields beside it are looked at when the kind is known.`,
);

export const payerName = z
  .string('Give a name.')
  .trim()
  .min(1, 'Give a name.')
  .max(200, 'Give at most 200 characters.');

export const payerId = z
  .string('Give an id as text.')
  .regex(PAYER_ID, 'Give lower-case letters, digits and hyphens, such as "acme-ppo".')
  .max(MOST_ID, `Give at most ${MOST_ID} characters.`)
  .refine((id) => id !== MEDICARE, 'Original Medicare is built in: give another id.');

/** A payer as it is sent and answered. */
export const payerDocument = z
  .strictObject(
    {
      id: payerId,
      name: payerName,
      versions: z
        .array(
          z.strictObject(
            { effectiveFrom: dateField, terms },
            'Give a version as an object with effectiveFrom and terms.',
          ),
          'Give a list of versions.',
        )
        .min(1, 'Give at least one version.')
        .max(MOST_VERSIONS, `Give at most ${MOST_VERSIONS} versions.`),
    },
    'Send one JSON object.',
  )
  .openapi('Payer', {
    example: {
      id: 'acme-ppo',
      name: 'Acme PPO',
      versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent: '120' } }],
    },
  }) satisfies z.ZodType<Payer>;

/** Whether a payer could be stored under this id at all. */
export function isPayerId(id: string): boolean {
  return payerId.safeParse(id).success;
}
