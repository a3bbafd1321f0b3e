import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

/** 26 or TC on a code that has no professional and technical part of its own on the fee schedule. */
export const checkParts: Check = {
  id: 'professional-and-technical-part',
  payers: 'medicare',
  run: ({ lines }) =>
    lines.flatMap(({ line, code, modifiers, standing }): Finding[] => {
      const part = modifiers.find((each) => each === '26' || each === 'TC');
      if (part === undefined || standing.kind !== 'modifier-without-row') return [];
      const whole = standing.rows.includes('');
      const message = whole
        ? `${code} has no professional and technical part: ${part} is refused. Leave it out.`
        : `The fee schedule has ${code} with ${standing.rows.join(', ')} only: ${part} is refused.`;
      const cite = 'PPRRVU record layout, PC/TC indicator';
      const fix = whole ? { fix: { removeModifier: part } } : {};
      return [{ code: 'modifier-without-row', severity: 'error', line, message, cite, ...fix }];
    }),
};
