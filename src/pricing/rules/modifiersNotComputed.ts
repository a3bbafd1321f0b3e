import { withNote, type PriceRule } from '../linePricing.ts';

/** A modifier whose effect is decided case by case leaves its line without a price rather than with a wrong one. */
export const modifiersNotComputed: PriceRule = {
  name: 'modifier-case-by-case',
  citation: 'Medicare Claims Processing Manual ch.12 s.40',
  apply: (day, _visit, { caseByCaseModifiers }) =>
    day.map((line) => {
      if (line.outcome !== 'priced') return line;
      const modifier = line.line.modifiers.find((each) => caseByCaseModifiers.has(each));
      const discontinued = line.line.modifiers.includes('53') && line.from.row.modifier !== '53';
      if (modifier === undefined && !discontinued) return line;
      const because = `Modifier ${modifier ?? '53'} changes what is paid in a way that is not computed here.`;
      return withNote({ ...line, outcome: 'unpriced' }, modifiersNotComputed, true, because);
    }),
};
