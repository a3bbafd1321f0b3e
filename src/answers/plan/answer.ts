import { z } from '@hono/zod-openapi';
import { alertSchema } from '../checks/answer.ts';
import { assumptionList, totalsSchema } from '../estimate/answer.ts';

const amount = z.string().nullable().openapi({ example: '40.00' });

const visit = z
  .object({
    number: z.int(),
    date: z.string(),
    groups: z.array(z.int()).openapi({ description: 'The groups of the request that are on this day' }),
    status: z.enum(['priced', 'needs-review']),
    totals: totalsSchema,
    soFar: totalsSchema.openapi({ description: 'Of this visit and those before it' }),
    alerts: z.array(alertSchema),
    left: z
      .object({
        deductible: amount,
        outOfPocket: amount,
        visits: z.int().nullable(),
        therapyUsed: z.object({ ptSlp: amount, ot: amount }),
      })
      .openapi({ description: 'After this visit; null where it is not known or there is no such limit' }),
    release: z.string(),
    payerVersion: z.string(),
  })
  .openapi('PlanVisit');

/** A plan of care's answer. A total of which a visit's part is missing is null. */
export const planAnswer = z
  .object({
    status: z.enum(['priced', 'needs-review']),
    totals: totalsSchema,
    months: z.array(z.object({ month: z.string(), visits: z.int(), totals: totalsSchema })),
    visits: z.array(visit),
    assumptions: assumptionList,
    calculation: z.string(),
  })
  .openapi('Plan');

export type PlanAnswer = Readonly<z.infer<typeof planAnswer>>;
export type PlanVisit = Readonly<z.infer<typeof visit>>;
