import { z } from '@hono/zod-openapi';
import type { LineDocumentation } from '../../checks/documentation/documentation.ts';
import type { Alert } from '../../checks/alert.ts';
import type { LastDay } from '../../checks/filing/lastDay.ts';
import type { NotRun } from '../../checks/runChecks.ts';
import { NEED_WORDS } from './notRunWords.ts';

const fix = z.union([
  z.object({ addModifier: z.string() }),
  z.object({ removeModifier: z.string() }),
  z.object({ replaceCode: z.string() }),
  z.object({ units: z.int() }),
]);

export const alertSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    line: z.int(),
    message: z.string(),
    cite: z.string(),
    payers: z.enum(['medicare', 'every-payer', 'this-payer']).openapi({
      description: "Whose rule it is: Medicare's, every payer's, or that of this payer's contract",
    }),
    fix: fix.optional().openapi({ description: 'The change to the line that would settle it' }),
  })
  .openapi('Alert');

const notRunSchema = z.object({ check: z.string(), because: z.string() }).openapi('CheckNotRun');

/** What the note of each line has to show, to check it by. */
export const documentationSchema = z.array(
  z
    .object({
      line: z.int(),
      code: z.string(),
      items: z.array(z.object({ id: z.string(), text: z.string(), cite: z.string() })),
    })
    .openapi('LineDocumentation'),
);

export const checksAnswer = z
  .object({
    alerts: z.array(alertSchema),
    notRun: z.array(notRunSchema),
    fileBy: z
      .object({ date: z.string(), cite: z.string() })
      .nullable()
      .openapi({ description: 'The last day to file the claim; null where the contract names none' }),
    documentation: documentationSchema,
    payerVersion: z.string(),
  })
  .openapi('Checks');

/** What the coding checks found on a visit, and which of them could not be made. */
export interface ChecksAnswer {
  readonly alerts: readonly Alert[];
  readonly notRun: readonly { readonly check: string; readonly because: string }[];
  readonly fileBy: LastDay | null;
  readonly documentation: readonly LineDocumentation[];
  readonly payerVersion: string;
}

export function presentNotRun(notRun: readonly NotRun[]): ChecksAnswer['notRun'] {
  return notRun.map(({ check, missing }) => ({ check, because: NEED_WORDS[missing] }));
}
