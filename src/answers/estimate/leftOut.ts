import { MODIFIERS } from '../../../data/modifiers.ts';
import { assumption, type Assumption } from '../assumption.ts';
import type { CountedDay } from './countLines.ts';
import type { Gathered } from './gather.ts';
import type { EstimateRequest } from './request.ts';

/** What this version does not compute for this request, named so that it does not look done. */
export function leftOut(
  { lines, payer, benefits }: EstimateRequest,
  { facts, contractFacts }: Gathered,
  day: CountedDay,
): Assumption[] {
  const made: Assumption[] = [];
  const leave = (when: boolean, code: Assumption['code'], message: string) => {
    if (when) made.push(assumption(code, message));
  };
  const unknown = [...new Set(lines.flatMap(({ modifiers }) => modifiers))].filter(
    (each) => !Object.hasOwn(MODIFIERS, each),
  );
  leave(
    unknown.length > 0,
    'modifier-not-known',
    `These modifiers were taken to leave the price alone: ${unknown.join(', ')}.`,
  );
  const fromList = day.lines.filter(({ chargeSource }) => chargeSource !== undefined);
  leave(
    fromList.length > 0,
    'charge-from-list',
    `Charged as the clinic's charge list says: ${[...new Set(fromList.map(({ code }) => code))].join(', ')}.`,
  );
  const sequestration = facts.policy.sequestration.source;
  leave(
    (payer === 'medicare' || contractFacts?.contract.terms.sequestration === true) &&
      sequestration?.kind === 'policy' &&
      sequestration.unconfirmed === true,
    'sequestration-unconfirmed',
    'The sequestration rate of this date was not read in its source.',
  );
  leave(
    payer === 'medicare' && benefits?.therapyUsedThisYear === undefined && lines.some(isTherapyLine),
    'therapy-threshold-not-checked',
    "The therapy (KX) threshold was not checked: give the year's therapy so far. It never changes a price.",
  );
  return made;
}

function isTherapyLine({ modifiers }: EstimateRequest['lines'][number]): boolean {
  return modifiers.some((modifier) => ['GP', 'GO', 'GN'].includes(modifier));
}
