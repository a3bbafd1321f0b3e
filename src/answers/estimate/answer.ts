import { z } from '@hono/zod-openapi';
import type { Alert } from '../../checks/alert.ts';
import type { LineDocumentation } from '../../checks/documentation/documentation.ts';
import { alertSchema, documentationSchema } from '../checks/answer.ts';
import type { Assumption } from '../assumption.ts';
import type { ExplanationNode } from '../explanation.ts';
import { explanationNode } from '../explanationSchema.ts';
import type { Outcome } from '../../pricing/outcome.ts';

/** The estimate's answer, version 1. Amounts are dollars and cents as text; null where there is no figure. */

const amount = z.string().nullable().openapi({ example: '34.02' });

const amounts = z.object({
  allowed: amount,
  patientOwes: amount,
  payerPays: amount,
  sequestration: amount,
  assistantReduction: amount,
  nonCovered: amount.openapi({ description: 'What the patient owes for a line the payer does not cover' }),
  charge: amount,
  writeOff: amount,
  expectedPayment: amount.openapi({
    description: 'What the clinic receives, from the payer and the patient together',
  }),
  patientNet: amount
    .optional()
    .openapi({ description: 'On unassigned claims: the cost after Medicare pays the patient' }),
});

const rule = z.object({
  rule: z.string(),
  because: z.string(),
  cite: z.string(),
  effect: amount.openapi({
    description: 'By how much the rule moved the line; null where it left the amount alone',
    example: '-13.00',
  }),
});

const line = amounts
  .extend({
    requestLine: z.int(),
    code: z.string(),
    modifiers: z.array(z.string()),
    units: z.int(),
    outcome: z.enum(['priced', 'bundled', 'not-covered', 'unpriced', 'invalid']),
    reason: z.string().nullable(),
    liable: z
      .enum(['patient', 'provider'])
      .nullable()
      .openapi({ description: 'Who owes for a line that is not covered' }),
    substitute: z.string().nullable(),
    unitPrices: z.array(z.string()),
    deductible: amount,
    coinsurance: amount,
    copay: amount,
    explanation: z
      .object({
        amounts: z.record(z.string(), explanationNode),
        rules: z.array(rule),
        passedOver: z.array(rule),
      })
      .optional(),
  })
  .openapi('EstimateAnswerLine');

export const assumptionList = z.array(
  z.object({ code: z.string(), message: z.string() }).openapi('Assumption'),
);

export const basis = z.object({
  release: z.string(),
  conversionFactor: z.string(),
  locality: z.object({ carrier: z.string(), locality: z.string(), name: z.string() }),
  calculation: z.string(),
});

export const totalsSchema = amounts.extend({ patientDueNow: amount });

export const estimateAnswer = z
  .object({
    status: z.enum(['priced', 'needs-review']),
    totals: totalsSchema,
    lines: z.array(line),
    alerts: z.array(alertSchema),
    documentation: documentationSchema.optional(),
    assumptions: assumptionList,
    basis: basis.extend({ payerVersion: z.string() }),
  })
  .openapi('Estimate');

export type Amounts = Readonly<z.infer<typeof amounts>>;
export type EstimateTotals = Amounts & { readonly patientDueNow: string | null };
export type EstimateBasis = Readonly<z.infer<typeof estimateAnswer>['basis']>;

export type EstimateLine = Readonly<Omit<z.infer<typeof line>, 'explanation' | 'outcome'>> & {
  readonly outcome: Outcome;
  readonly explanation?: LineExplanation;
};

export interface LineExplanation {
  /** The derivation of each amount of the line, by the amount's name. */
  readonly amounts: Readonly<Record<string, ExplanationNode>>;
  /** The rules that moved the line, in their order. */
  readonly rules: readonly ExplainedRule[];
  /** The rules that were considered and did not move it. */
  readonly passedOver: readonly ExplainedRule[];
}

export type ExplainedRule = Readonly<z.infer<typeof rule>>;

export interface Estimate {
  readonly status: 'priced' | 'needs-review';
  readonly totals: EstimateTotals;
  readonly lines: readonly EstimateLine[];
  readonly alerts: readonly Alert[];
  readonly documentation?: readonly LineDocumentation[];
  readonly assumptions: readonly Assumption[];
  readonly basis: EstimateBasis;
}
