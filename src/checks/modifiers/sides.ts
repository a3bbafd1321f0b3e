import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { rowOn } from '../checkedVisit.ts';
import { isAlwaysTherapy } from '../therapyLine.ts';

const CITE = 'Medicare Claims Processing Manual ch.12 s.40.7; PPRRVU record layout, bilateral indicator';

/** Modifiers of a side (50, RT, LT) on services that have none. */
export const checkSides: Check = {
  id: 'sides',
  payers: 'medicare',
  run: ({ lines }) =>
    lines.flatMap((line): Finding[] => {
      const { code, modifiers } = line;
      const therapy = isAlwaysTherapy(line);
      const on = { line: line.line, cite: CITE };
      if (modifiers.includes('50') && (therapy || rowOn(line)?.bilateralSurgery === '9')) {
        const message = `${code} is not billed by sides: 50 (both sides) does not apply to it. Leave 50 out; time on both sides counts in the units.`;
        return [{ code: 'no-two-sides', severity: 'error', message, ...on, fix: { removeModifier: '50' } }];
      }
      const side = modifiers.find((each) => each === 'RT' || each === 'LT');
      if (side === undefined || !therapy) return [];
      const message = `${code} is not billed by sides: ${side} says nothing on a therapy line and some contractors reject it. Name the side by the diagnosis.`;
      return [
        { code: 'side-on-therapy', severity: 'warning', message, ...on, fix: { removeModifier: side } },
      ];
    }),
};
