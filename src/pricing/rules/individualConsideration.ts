import { settled, type LinePricing, type PriceRule } from '../linePricing.ts';

/** A modifier whose effect the contractor decides on the claim's documents leaves its line without a price. */
export const individualConsideration: PriceRule = {
  name: 'individual-consideration',
  citation: 'Medicare Claims Processing Manual ch.12 s.20.4.6, s.40; PPRRVU record layout, modifier 53',
  apply: (day, _visit, { caseByCaseModifiers }) => {
    if (!day.some((line) => undecided(line, caseByCaseModifiers) !== undefined)) return day;
    return day.map((line) => {
      const modifier = line.outcome === 'priced' ? undecided(line, caseByCaseModifiers) : undefined;
      if (modifier === undefined) return line;
      const because = `Modifier ${modifier} changes what is paid in a way the schedule has no amount for: the contractor decides it on the claim.`;
      return settled(line, individualConsideration, 'unpriced', because);
    });
  },
};

function undecided({ line, from }: LinePricing, caseByCase: ReadonlySet<string>): string | undefined {
  return line.modifiers.find((each) => caseByCase.has(each) || (each === '53' && from.row.modifier !== '53'));
}
