import { z } from '@hono/zod-openapi';
import type { Outcome } from '../../pricing/outcome.ts';
import type { Setting } from '../../schedule/setting.ts';
import type { Assumption } from '../assumption.ts';
import { assumptionList, basis } from '../estimate/answer.ts';
import type { ExplanationNode } from '../explanation.ts';
import { explanationNode } from '../explanationSchema.ts';

/** One code's row on the fee schedule and its amounts at a place and date. Amounts are dollars and cents as text. */

const amount = z.string().openapi({ example: '29.06' });

const settingAmounts = z.object({
  fee: amount.openapi({ description: 'The fee schedule amount as CMS publishes it, before any cap' }),
  notApplicable: z.boolean().openapi({
    description:
      'CMS marks the service as rarely or never done in this setting; the amount copies the other setting',
  }),
  oppsAmount: amount.nullable().openapi({ description: 'The hospital outpatient amount that caps imaging' }),
  payable: amount,
  therapyReduced: amount
    .nullable()
    .openapi({ description: 'A therapy unit that is not the first of its day' }),
  nonParticipating: amount,
  limitingCharge: amount,
  explanation: z.record(z.string(), explanationNode),
});

export const feeAnswer = z
  .object({
    code: z.string(),
    modifier: z.string(),
    date: z.string(),
    outcome: z.enum(['priced', 'bundled', 'not-covered', 'unpriced', 'invalid']),
    status: z.object({ code: z.string(), meaning: z.string() }),
    reason: z.string().nullable(),
    substitute: z.string().nullable(),
    relativeValues: z.record(z.string(), z.string()),
    indicators: z.record(z.string(), z.union([z.string(), z.boolean()])),
    setting: z.enum(['facility', 'non-facility']).nullable(),
    amounts: z.object({ nonFacility: settingAmounts.nullable(), facility: settingAmounts.nullable() }),
    publishedOppsCap: z.object({ nonFacility: amount, facility: amount }).nullable().openapi({
      description:
        'What CMS printed for this place in its OPPSCAP file: the capped amounts, or for a contractor-priced code the most a contractor may allow',
    }),
    assumptions: assumptionList,
    basis,
  })
  .openapi('Fee');

export type SettingAmounts = Readonly<Omit<z.infer<typeof settingAmounts>, 'explanation'>> & {
  readonly explanation: Readonly<Record<string, ExplanationNode>>;
};

export type FeeAnswer = Readonly<
  Omit<z.infer<typeof feeAnswer>, 'amounts' | 'assumptions' | 'outcome' | 'setting'>
> & {
  /** The row's own modifier is empty, 26, TC or 53. */
  readonly outcome: Outcome;
  /** The setting that was asked for, or null where none was. */
  readonly setting: Setting | null;
  readonly amounts: { readonly nonFacility: SettingAmounts | null; readonly facility: SettingAmounts | null };
  readonly assumptions: readonly Assumption[];
};
