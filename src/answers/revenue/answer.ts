import { z } from '@hono/zod-openapi';
import type { Assumption } from '../assumption.ts';
import { amountChange, type AmountChange } from '../diff/amountChange.ts';
import { comparedReleases, type ComparedReleases } from '../diff/answer.ts';
import { assumptionList } from '../estimate/answer.ts';

/** What the second release does to a clinic's revenue, compared with the first. */

export const OUTCOMES = ['compared', 'not-affected', 'without-price'] as const;

const sums = {
  units: z.int().openapi({ description: 'Units that are compared' }),
  unitsLeftOut: z.int().openapi({ description: 'Units that are not: without a price, or not affected' }),
  amount: amountChange,
};

const line = z.object({
  payer: z.string(),
  code: z.string(),
  modifier: z.string(),
  units: z.int(),
  outcome: z.enum(OUTCOMES).openapi({
    description:
      'compared: part of the totals; not-affected: the payer pays the same whichever release is in force; without-price: a release has no price for it',
  }),
  amount: amountChange.openapi({ description: 'All its units' }),
  reason: z.string().nullable().openapi({ description: 'Why it is not compared' }),
});

export const revenueAnswer = comparedReleases
  .extend({
    reducedShare: z.string().openapi({ example: '60' }),
    totals: z.object(sums),
    payers: z.array(z.object({ payer: z.string(), payerVersion: z.string(), ...sums })),
    lines: z.array(line),
    assumptions: assumptionList,
  })
  .openapi('RevenueEffect');

export interface Sums {
  readonly units: number;
  readonly unitsLeftOut: number;
  readonly amount: AmountChange;
}

export type RevenueLine = Readonly<Omit<z.infer<typeof line>, 'amount'>> & { readonly amount: AmountChange };

export interface RevenueAnswer extends ComparedReleases {
  readonly reducedShare: string;
  readonly totals: Sums;
  readonly payers: readonly (Sums & { readonly payer: string; readonly payerVersion: string })[];
  readonly lines: readonly RevenueLine[];
  readonly assumptions: readonly Assumption[];
}
