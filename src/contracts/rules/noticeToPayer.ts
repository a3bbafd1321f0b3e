import { modifierOf, settled, withNote, type PriceRule } from '../../pricing/linePricing.ts';
import { NOTICE_MODIFIERS } from '../../pricing/rules/noticeOfNonCoverage.ts';

/** Medicare's notices of non-coverage say nothing to another payer: what it makes of such a line is not known. */
export const noticeToPayer: PriceRule = {
  name: 'notice-to-payer',
  citation: 'Medicare Claims Processing Manual ch.30 s.50; CMS, GA, GX, GY and GZ modifiers',
  apply: (day) => {
    if (!day.some((line) => modifierOf(line, NOTICE_MODIFIERS) !== undefined)) return day;
    return day.map((line) => {
      const modifier = modifierOf(line, NOTICE_MODIFIERS);
      if (modifier === undefined || line.outcome === 'invalid' || line.outcome === 'not-covered') return line;
      if (line.outcome === 'bundled') {
        return withNote(line, noticeToPayer, false, 'Bundled: there is no payment to deny.');
      }
      const because = `${modifier} speaks to Medicare; what it means to this payer is not known here.`;
      return settled(line, noticeToPayer, 'unpriced', because);
    });
  },
};
