import { z } from '@hono/zod-openapi';
import { CLINICIAN_KINDS } from '../../../data/practitioners.ts';
import { SHARE_ORDERS } from '../../contracts/terms.ts';
import {
  carrierField,
  codeField,
  dateField,
  localityField,
  modifierField,
  moneyField,
  percentField,
  zipField,
} from '../fields.ts';
import { minutesField } from '../units/timedCodes.ts';
import { episodeField } from './episodeField.ts';

/** The estimate request of version 1. Unknown fields are refused: nothing about a person is ever taken in by accident. */

const MOST_LINES = 50;
const MOST_UNITS = 999;
const MOST_BASE_UNITS = 99;
const MOST_VISITS = 999;
/** More than a claim holds, so that the checks can say which are too many. */
const MOST_DIAGNOSES = 50;

/** Whatever may have been meant as a code: what is wrong with it is an alert, which names its line. Other text is refused. */
const diagnosis = z
  .string('Give an ICD-10-CM code as text.')
  .regex(/^(?=.*\d)[0-9A-Za-z.]{1,9}$/, 'Give an ICD-10-CM code such as "M25.561".')
  .openapi({ example: 'M25.561' });

export const estimateLine = z
  .strictObject(
    {
      code: codeField,
      units: z
        .int('Give whole units.')
        .min(1, 'Give 1 unit or more.')
        .max(MOST_UNITS, `Give at most ${MOST_UNITS} units.`)
        .optional(),
      minutes: minutesField.optional(),
      modifiers: z
        .array(modifierField, 'Give a list of modifiers.')
        .max(4, 'A claim line holds at most four modifiers.')
        .refine((list) => new Set(list).size === list.length, 'Give each modifier once.')
        .default([]),
      charge: moneyField.optional(),
      baseUnits: z
        .int('Give whole base units.')
        .min(0, 'Give 0 base units or more.')
        .max(MOST_BASE_UNITS, `Give at most ${MOST_BASE_UNITS} base units.`)
        .optional()
        .openapi({ description: 'Base units of an anesthesia code, priced with its minutes' }),
      contractorPrice: moneyField.optional().openapi({
        description: 'What the contractor pays a unit of a code that the schedule has no price for',
      }),
      diagnoses: z
        .array(diagnosis, 'Give a list of diagnoses.')
        .max(MOST_DIAGNOSES, `Give at most ${MOST_DIAGNOSES} diagnoses.`)
        .optional()
        .openapi({ description: 'ICD-10-CM codes; on a line the ones it points to, the main one first' }),
    },
    'Give a line as an object, such as {"code": "97110", "units": 2}.',
  )
  .openapi('EstimateLine');

export const place = z
  .strictObject(
    {
      carrier: carrierField.optional(),
      locality: localityField.optional(),
      zip: zipField.optional(),
      plus4: z
        .string('Give the plus-four as text.')
        .regex(/^\d{4}$/, 'Give the plus-four as four digits.')
        .optional(),
    },
    'Give a place: {"carrier": "04412", "locality": "99"} or {"zip": "78602"}.',
  )
  .superRefine((value, context) => {
    const byLocality = value.carrier !== undefined && value.locality !== undefined && value.zip === undefined;
    const byZip = value.zip !== undefined && value.carrier === undefined && value.locality === undefined;
    if (byLocality && value.plus4 !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['plus4'],
        message: 'A plus-four belongs to a ZIP: leave it out.',
      });
    } else if (!byLocality && !byZip) {
      context.addIssue({
        code: 'custom',
        message: 'Give either carrier and locality together, or a ZIP.',
      });
    }
  })
  .openapi('Place', { example: { carrier: '04412', locality: '99' } });

const clinician = z.strictObject(
  {
    participating: z.boolean('Give true or false.').optional(),
    acceptsAssignment: z.boolean('Give true or false.').optional(),
    qualifyingApm: z.boolean('Give true or false.').optional(),
    kind: z.enum(CLINICIAN_KINDS, `Give one of ${CLINICIAN_KINDS.join(', ')}.`).optional(),
  },
  'Give the clinician as an object.',
);

export const benefits = z.strictObject(
  {
    order: z
      .enum(SHARE_ORDERS, `Give one of ${SHARE_ORDERS.join(', ')}.`)
      .optional()
      .openapi({ description: "In which order the patient's part is taken from a line" }),
    deductibleRemaining: moneyField.optional(),
    coinsurance: percentField.optional(),
    copay: moneyField.optional(),
    outOfPocketRemaining: moneyField.optional(),
    visitsRemaining: z
      .int('Give a whole number of visits.')
      .min(0, 'Give 0 visits or more.')
      .max(MOST_VISITS, `Give at most ${MOST_VISITS} visits.`)
      .optional()
      .openapi({ description: 'Covered visits left before this one; 0: the patient pays all of it' }),
    therapyUsedThisYear: z
      .strictObject(
        { ptSlp: moneyField.optional(), ot: moneyField.optional() },
        'Give an object with ptSlp and ot.',
      )
      .optional(),
    secondary: z
      .strictObject(
        {
          coversDeductible: z.boolean('Give true or false.').default(false),
          coversCoinsurance: z.boolean('Give true or false.').default(false),
          coversCopay: z.boolean('Give true or false.').default(false),
          qmb: z.boolean('Give true or false.').default(false),
        },
        'Give the secondary cover as an object.',
      )
      .optional(),
  },
  'Give the benefits as an object.',
);

export const PAYER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const estimateRequest = z
  .strictObject(
    {
      dateOfService: dateField,
      place,
      placeOfService: z
        .string('Give the place of service as text, such as "11".')
        .regex(/^\d{2}$/, 'Give the place of service as two digits, such as "11".')
        .optional(),
      payer: z
        .string('Give "medicare" or the id of a payer.')
        .regex(PAYER_ID, 'Give "medicare" or the id of a payer: lower-case letters, digits and hyphens.')
        .max(64, 'A payer id has at most 64 characters.'),
      clinician: clinician.default({}),
      lines: z
        .array(estimateLine, 'Give a list of lines.')
        .min(1, 'Give at least one line.')
        .max(MOST_LINES, `Give at most ${MOST_LINES} lines.`),
      alsoThatDay: z
        .array(estimateLine, 'Give a list of lines.')
        .max(MOST_LINES, `Give at most ${MOST_LINES} lines.`)
        .default([]),
      benefits: benefits.optional(),
      diagnoses: estimateLine.shape.diagnoses,
      asOf: dateField.optional(),
      episode: episodeField.optional(),
    },
    'Send one JSON object.',
  )
  .openapi('EstimateRequest');

export type EstimateRequest = z.output<typeof estimateRequest>;
/** What an estimate's request says of the visit itself, wherever it is furnished. */
export type VisitRequest = Omit<EstimateRequest, 'place'>;
export type EstimateRequestLine = z.output<typeof estimateLine>;
