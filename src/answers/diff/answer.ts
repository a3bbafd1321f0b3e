import { z } from '@hono/zod-openapi';
import { assumptionList } from '../estimate/answer.ts';
import type { Assumption } from '../assumption.ts';
import { amountChange, type AmountChange } from './amountChange.ts';
import type { ChangedValue } from './changedValues.ts';

/** What changed from one release to another: `from` is always what the first says, `to` what the second says. */

const fromTo = (example: [string, string]) =>
  z.object({ from: z.string(), to: z.string() }).openapi({ example: { from: example[0], to: example[1] } });

export const CHANGE_KINDS = ['added', 'gone', 'restatused', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const comparedRelease = z
  .object({
    id: z.string(),
    title: z.string(),
    effectiveFrom: z.string(),
    conversionFactor: z.string(),
    codes: z.int(),
    complete: z.boolean(),
  })
  .openapi('ComparedRelease');

const locality = z.object({ carrier: z.string(), locality: z.string(), name: z.string() });

/** The two releases and the place at which amounts are compared. */
export const comparedReleases = z.object({
  from: comparedRelease,
  to: comparedRelease,
  place: z
    .union([z.literal('national'), locality])
    .openapi({ description: 'Where amounts are compared; "national": every index is 1.000' }),
  setting: z.enum(['facility', 'non-facility']),
});

const rowChange = z.object({
  code: z.string(),
  modifier: z.string(),
  change: z.enum(CHANGE_KINDS).openapi({
    description:
      'restatused: another status (and perhaps other values too); moved: a relative value, an indicator or the amount is another',
  }),
  status: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  amount: amountChange.openapi({ description: 'What one unit is paid in full' }),
  therapyReduced: amountChange
    .nullable()
    .openapi({ description: "A therapy unit that is not the day's first" }),
  changed: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
});

const count = z.int();

export const diffAnswer = comparedReleases
  .extend({
    localities: z.object({
      from: count,
      to: count,
      added: z.array(locality),
      gone: z.array(locality),
      changed: z.array(
        locality.extend({
          work: fromTo(['1.000', '1.000']),
          pe: fromTo(['0.945', '0.949']),
          malpractice: fromTo(['0.934', '0.903']),
        }),
      ),
    }),
    counts: z
      .object({ added: count, gone: count, restatused: count, moved: count, unchanged: count })
      .openapi({
        description: 'Rows of the codes that were asked for: a code and each modifier of its own',
      }),
    rows: z.array(rowChange),
    assumptions: assumptionList,
  })
  .openapi('ReleaseDiff');

type Parsed = Readonly<z.infer<typeof diffAnswer>>;

export type ComparedReleases = Readonly<z.infer<typeof comparedReleases>>;
export type LocalityChanges = Parsed['localities'];
export type RowChange = Readonly<Omit<z.infer<typeof rowChange>, 'amount' | 'therapyReduced' | 'changed'>> & {
  readonly amount: AmountChange;
  readonly therapyReduced: AmountChange | null;
  readonly changed: readonly ChangedValue[];
};
export type DiffAnswer = Omit<Parsed, 'rows' | 'assumptions'> & {
  readonly rows: readonly RowChange[];
  readonly assumptions: readonly Assumption[];
};
