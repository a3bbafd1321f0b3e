import { z } from '@hono/zod-openapi';
import { assistantRuleOn } from '../../pricing/units/assistantRule.ts';
import type { TimedLine } from '../../pricing/units/timedLine.ts';
import { unitsFromMinutes, type UnitsFromMinutes } from '../../pricing/units/unitsFromMinutes.ts';
import { assumptionList } from '../estimate/answer.ts';
import { clockOf, minutesField, tieAssumptions } from './timedCodes.ts';
import { codeField, dateField, modifierField } from '../fields.ts';
import { parse } from '../parse.ts';
import { answered, refused, type Answer, type RefusalError } from '../refusal.ts';

/** The question "how many units do these minutes make?". */
export const unitsRequest = z
  .strictObject({
    rule: z.enum(['cms', 'midpoint'], 'Give "cms" or "midpoint".').default('cms'),
    dateOfService: dateField.optional(),
    lines: z
      .array(
        z.strictObject({
          code: codeField,
          minutes: minutesField,
          modifiers: z.array(modifierField).max(4).default([]),
        }),
        'Give a list of lines.',
      )
      .min(1, 'Give at least one line.')
      .max(50, 'Give at most 50 lines.'),
  })
  .openapi('UnitsRequest', {
    example: {
      rule: 'cms',
      lines: [
        { code: '97110', minutes: 33 },
        { code: '97140', minutes: 7 },
      ],
    },
  });

export const unitsAnswer = z
  .object({
    rule: z.enum(['cms', 'midpoint']),
    units: z.int().openapi({ description: 'All units of the day' }),
    lines: z.array(
      z.object({
        code: z.string(),
        units: z.int().nullable().openapi({ description: 'Null where minutes of a visit cannot tell' }),
        assistantUnits: z.int().nullable().openapi({ description: 'Those of the units that carry CQ or CO' }),
        why: z.string(),
      }),
    ),
    pools: z.array(
      z.object({ discipline: z.string().nullable(), minutes: z.int(), units: z.int(), why: z.string() }),
    ),
    assumptions: assumptionList,
  })
  .openapi('Units');

export type UnitsAnswer = z.infer<typeof unitsAnswer>;

/** The day's first date under today's rule for assistants, for a question that names no date. */
const RULE_OF_TODAY = '2022-01-01';

/** The units of each line and why; a code whose clock is not known is refused by name. */
export function units(input: unknown): Answer<UnitsAnswer> {
  const request = parse(unitsRequest, input);
  if (!request.ok) return request;
  const { rule, lines, dateOfService } = request.value;
  const timed: TimedLine[] = [];
  const errors: RefusalError[] = [];
  for (const [index, line] of lines.entries()) {
    const clock = clockOf(line.code);
    if (clock) timed.push({ ...line, clock });
    else errors.push(unknownClock(line.code, index));
  }
  if (errors.length > 0) {
    return refused(422, 'invalid-request', 'How some of these codes count time is not known here.', errors);
  }
  const counted = unitsFromMinutes(timed, rule, assistantRuleOn(dateOfService ?? RULE_OF_TODAY));
  return answered(present(rule, timed, counted));
}

function present(
  rule: 'cms' | 'midpoint',
  timed: readonly TimedLine[],
  counted: UnitsFromMinutes,
): UnitsAnswer {
  const lines = counted.lines.map((line, index) => ({
    code: timed[index]?.code ?? '',
    units: line.kind === 'counted' ? line.units : null,
    assistantUnits: line.kind === 'counted' ? line.assistantUnits : null,
    why: line.why,
  }));
  return {
    rule,
    units: lines.reduce((sum, line) => sum + (line.units ?? 0), 0),
    lines,
    pools: [...counted.pools],
    assumptions: tieAssumptions(counted, (line) => timed[line]?.code ?? ''),
  };
}

function unknownClock(found: string, index: number): RefusalError {
  return {
    pointer: `/lines/${index}/code`,
    code: 'unknown-clock',
    found,
    message: 'It is not one of the therapy codes whose time the product knows how to count.',
    remedy: 'Leave it out, and take its units from the record.',
  };
}
