import { sum, type Derivation } from '../derivation.ts';
import { modifierOf, settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { inProcedure } from '../procedure.ts';
import { globalPackageFacts } from '../rowFacts.ts';

const PARTS = ['54', '55', '56', '78'];

/**
 * The fee of a surgery with a global period covers care before, the surgery, and care after it. A surgeon who leaves the care
 * after to another (54) is paid the first two parts, the other (55) the third; a return to the operating room (78) is paid the
 * surgery alone. Medicare knows no claim for the care before alone (56): it is in the surgeon's part. That reading of 54
 * and 56 is common to contractors' guides and was not read in the manual itself.
 */
export const surgicalPackage: PriceRule = {
  name: 'surgical-package',
  citation:
    'PPRRVU record layout, preoperative, intraoperative and postoperative percentage; Medicare Claims Processing Manual ch.12 s.40',
  apply: (day) => {
    if (!day.some((line) => modifierOf(line, PARTS) !== undefined)) return day;
    return day.map((line) => {
      const modifier = line.outcome === 'priced' ? modifierOf(line, PARTS) : undefined;
      return modifier === undefined ? line : partOf(line, modifier);
    });
  },
};

function partOf(line: LinePricing, modifier: string): LinePricing {
  const { row } = line.from;
  if (modifier === '56') {
    return settled(
      line,
      surgicalPackage,
      'unpriced',
      "Medicare pays care before a surgery within the surgeon's part (54), not by itself (56).",
    );
  }
  if (!['010', '090'].includes(row.globalDays) || row.intraoperative === 0) {
    return settled(
      line,
      surgicalPackage,
      'unpriced',
      `The schedule does not divide the fee of this code into parts, which modifier ${modifier} asks for.`,
    );
  }
  if (modifier !== '78' && line.line.modifiers.includes('78')) {
    return settled(
      line,
      surgicalPackage,
      'unpriced',
      `How ${modifier} and 78 are paid together is not known here.`,
    );
  }
  const share = shareOf(line, modifier);
  const shares = [...(line.procedure?.shares ?? []), share];
  return withNote(inProcedure(line, { shares }), surgicalPackage, true, words(modifier));
}

function shareOf({ from }: LinePricing, modifier: string): Derivation {
  const { preoperative, intraoperative, postoperative } = globalPackageFacts(from);
  if (modifier === '55') return postoperative;
  return modifier === '78'
    ? intraoperative
    : sum('Share for care before and the surgery itself', [preoperative, intraoperative]);
}

function words(modifier: string): string {
  if (modifier === '55') return 'Only the share of the fee for care after the surgery is paid (55).';
  return modifier === '78'
    ? 'A return to the operating room is paid the share for the surgery itself (78).'
    : 'The care after the surgery is left to another: its share of the fee is not paid (54).';
}
