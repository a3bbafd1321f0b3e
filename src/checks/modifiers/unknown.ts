import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

/** Modifiers the product does not know: perhaps typed wrongly, perhaps of a field it does not cover. */
export const checkUnknownModifiers: Check = {
  id: 'unknown-modifiers',
  payers: 'every-payer',
  run: ({ lines }, { reference, contract }) => {
    const required = new Set((contract?.terms.requiredModifiers ?? []).flatMap(({ anyOf }) => anyOf));
    return lines.flatMap(({ line, modifiers }): Finding[] => {
      const unknown = modifiers.filter((each) => !reference.modifiers.has(each) && !required.has(each));
      if (unknown.length === 0) return [];
      const message = `${unknown.join(', ')} ${unknown.length === 1 ? 'is a modifier' : 'are modifiers'} that Allowable does not know: check the typing. The price is taken without.`;
      const cite = 'the modifiers Allowable knows (data/modifiers.ts)';
      return [{ code: 'modifier-unknown', severity: 'info', line, message, cite }];
    });
  },
};
