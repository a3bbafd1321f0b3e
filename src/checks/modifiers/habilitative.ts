import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

/** 96 and 97 tell habilitative from rehabilitative care to plans that count them apart; Original Medicare does not. */
export const checkHabilitative: Check = {
  id: 'habilitative-modifiers',
  payers: 'medicare',
  run: ({ lines }, { contract }) => {
    if (contract !== null) return [];
    return lines.flatMap(({ line, modifiers }): Finding[] => {
      const found = modifiers.find((each) => each === '96' || each === '97');
      if (found === undefined) return [];
      const message = `${found} tells commercial plans habilitative from rehabilitative care; Medicare has no use for it.`;
      const cite = '45 CFR 156.115(a)(5) (plans that must count them apart); CPT modifiers 96 and 97';
      return [
        {
          code: 'habilitative-modifier',
          severity: 'info',
          line,
          message,
          cite,
          fix: { removeModifier: found },
        },
      ];
    });
  },
};
