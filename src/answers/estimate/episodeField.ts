import { z } from '@hono/zod-openapi';
import { dateField } from '../fields.ts';

const MOST_VISITS = 999;

const visitCount = (least: number) =>
  z
    .int('Give a whole number of visits.')
    .min(least, `Give ${least} or more.`)
    .max(MOST_VISITS, `Give at most ${MOST_VISITS} visits.`)
    .optional();

const authorization = inOrder(
  z.strictObject(
    {
      visitsRemaining: visitCount(0).openapi({ description: 'Authorised visits left before this one' }),
      from: dateField.optional(),
      through: dateField.optional(),
    },
    'Give the authorization as an object.',
  ),
  'from',
  'through',
);

/** Where a course of treatment stands: counts and days, nothing of whose it is. */
export const episodeField = inOrder(
  z.strictObject(
    {
      visitsSinceProgressReport: visitCount(1).openapi({
        description:
          'Treatment days since the last progress report, or since the first visit where there is none; this visit is counted',
      }),
      visitNumber: visitCount(1).openapi({ description: "This visit's number in the course, from 1" }),
      certifiedFrom: dateField.optional().openapi({
        description: 'First day of the certification; of a first one the day of the first treatment',
      }),
      certifiedThrough: dateField
        .optional()
        .openapi({ description: 'Last day of the plan as it was certified' }),
      authorization: authorization.optional(),
    },
    'Give the episode as an object, such as {"visitsSinceProgressReport": 9}.',
  ),
  'certifiedFrom',
  'certifiedThrough',
).openapi('Episode');

/** The object where its one day is not before the other. */
function inOrder<Shape extends z.ZodType<object>>(object: Shape, first: string, last: string): Shape {
  return object.superRefine((value, context) => {
    const days = value as Readonly<Record<string, unknown>>;
    const [from, through] = [days[first], days[last]];
    if (typeof from !== 'string' || typeof through !== 'string' || from <= through) return;
    context.addIssue({
      code: 'custom',
      path: [last],
      message: `Give a day that is not before ${first}.`,
    });
  });
}
