import type { Derivation } from '../derivation.ts';
import { modifierOf, settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { inProcedure } from '../procedure.ts';
import type { VisitFacts } from '../visit.ts';

const ASSISTANTS = ['80', '81', '82', 'AS'];

/**
 * An assistant at surgery is paid 16% of the procedure, one who is not a physician (AS) 85% of that. Where the law never
 * pays an assistant the patient may not be billed either.
 */
export const assistantAtSurgery: PriceRule = {
  name: 'assistant-at-surgery',
  citation: 'PPRRVU record layout, assistant at surgery; Medicare Claims Processing Manual ch.12 s.20.4.3',
  apply: (day, _visit, facts) => {
    if (!day.some((line) => modifierOf(line, ASSISTANTS) !== undefined)) return day;
    return day.map((line) => {
      const modifier = line.outcome === 'priced' ? modifierOf(line, ASSISTANTS) : undefined;
      return modifier === undefined ? line : assisted(line, modifier, facts);
    });
  },
};

function assisted(line: LinePricing, modifier: string, facts: VisitFacts): LinePricing {
  switch (line.from.row.assistantAtSurgery) {
    case '2':
      return withNote(withShares(line, modifier, facts), assistantAtSurgery, true, words(modifier));
    case '0':
      return withNote(
        withShares(line, modifier, facts),
        assistantAtSurgery,
        true,
        `${words(modifier)} Documents must show that an assistant was needed.`,
      );
    case '1':
      return settled(
        line,
        assistantAtSurgery,
        'not-covered',
        'By law an assistant is never paid for this procedure, and the patient may not be billed.',
        'provider',
      );
    default:
      return settled(
        line,
        assistantAtSurgery,
        'unpriced',
        'An assistant at surgery does not apply to this code.',
      );
  }
}

function withShares(line: LinePricing, modifier: string, { policy }: VisitFacts): LinePricing {
  const { assistantAtSurgery: assistant, nonPhysicianAssistant } = policy.procedures;
  const own: Derivation[] = modifier === 'AS' ? [assistant, nonPhysicianAssistant] : [assistant];
  return inProcedure(line, { shares: [...(line.procedure?.shares ?? []), ...own] });
}

function words(modifier: string): string {
  return modifier === 'AS'
    ? 'An assistant at surgery who is not a physician is paid 85% of 16%.'
    : 'An assistant at surgery is paid 16%.';
}
