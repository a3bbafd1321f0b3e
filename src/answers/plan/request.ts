import { z } from '@hono/zod-openapi';
import { benefits, estimateRequest } from '../estimate/request.ts';
import { dateField, moneyField } from '../fields.ts';

const MOST_GROUPS = 20;
const MOST_WEEKS = 52;
/** What one request computes at most. */
export const MOST_VISITS = 200;

const planYear = z
  .strictObject(
    {
      starts: z
        .string('Give the first day of a plan year as mm-dd.')
        .regex(
          /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/,
          'Give the first day of a plan year as mm-dd, such as "01-01".',
        )
        .optional(),
      deductible: moneyField.optional(),
      outOfPocketMaximum: moneyField.optional(),
      visitLimit: z
        .int('Give a whole number of visits.')
        .min(0, 'Give 0 visits or more.')
        .max(999)
        .optional(),
    },
    'Give the plan year as an object.',
  )
  .openapi({ description: 'What a new plan year brings; before what the terms of the payer say' });

const group = z
  .strictObject(
    {
      visitsPerWeek: z
        .int('Give a whole number of visits a week.')
        .min(1, 'Give 1 visit a week or more.')
        .max(7, 'Give at most 7 visits a week.')
        .optional(),
      weeks: z
        .int('Give a whole number of weeks.')
        .min(1, 'Give 1 week or more.')
        .max(MOST_WEEKS, `Give at most ${MOST_WEEKS} weeks.`)
        .optional(),
      fromWeek: z
        .int("Give the number of the plan's week.")
        .min(1, 'The first week is 1.')
        .max(MOST_WEEKS, `Give at most ${MOST_WEEKS}.`)
        .optional(),
      dates: z
        .array(dateField, 'Give a list of dates.')
        .min(1, 'Give at least one date.')
        .max(MOST_VISITS, `Give at most ${MOST_VISITS} dates.`)
        .refine((dates) => new Set(dates).size === dates.length, 'Give each date once.')
        .optional(),
      lines: estimateRequest.shape.lines,
      alsoThatDay: estimateRequest.shape.alsoThatDay,
    },
    'Give a group of visits as an object.',
  )
  .superRefine((value, context) => {
    const byWeek = value.visitsPerWeek !== undefined && value.weeks !== undefined;
    const anyOfWeek = [value.visitsPerWeek, value.weeks, value.fromWeek].some((each) => each !== undefined);
    if (value.dates === undefined ? byWeek : !anyOfWeek) return;
    context.addIssue({
      code: 'custom',
      message: 'Give either visitsPerWeek and weeks (and fromWeek), or dates.',
    });
  })
  .openapi('PlanGroup');

/** A plan of care: the same visit again and again, by groups. */
export const planRequest = z
  .strictObject(
    {
      start: dateField,
      place: estimateRequest.shape.place,
      placeOfService: estimateRequest.shape.placeOfService,
      payer: estimateRequest.shape.payer,
      clinician: estimateRequest.shape.clinician,
      groups: z
        .array(group, 'Give a list of groups.')
        .min(1, 'Give at least one group.')
        .max(MOST_GROUPS, `Give at most ${MOST_GROUPS} groups.`),
      benefits: z
        .strictObject({ ...benefits.shape, planYear: planYear.optional() }, 'Give the benefits as an object.')
        .optional(),
      asOf: estimateRequest.shape.asOf,
    },
    'Send one JSON object.',
  )
  .openapi('PlanRequest', {
    example: {
      start: '2026-11-30',
      place: { carrier: '04412', locality: '99' },
      payer: 'medicare',
      groups: [
        { visitsPerWeek: 1, weeks: 1, lines: [{ code: '97161', units: 1, modifiers: ['GP'] }] },
        {
          visitsPerWeek: 2,
          weeks: 6,
          lines: [
            { code: '97110', units: 2, modifiers: ['GP'] },
            { code: '97140', units: 1, modifiers: ['GP'] },
          ],
        },
      ],
      benefits: { deductibleRemaining: '40.00' },
    },
  });

export type PlanRequest = z.output<typeof planRequest>;
export type PlanGroup = PlanRequest['groups'][number];
