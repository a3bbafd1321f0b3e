import { modifierOf, settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { inProcedure } from '../procedure.ts';
import type { VisitFacts } from '../visit.ts';

const MODIFIER = ['62'];

/** Two surgeons of different specialties on one procedure: each is paid 62.5%, where the procedure allows two. */
export const coSurgeons: PriceRule = {
  name: 'co-surgeons',
  citation: 'PPRRVU record layout, co-surgeons (modifier 62); Medicare Claims Processing Manual ch.12 s.40.8',
  apply: (day, _visit, facts) => {
    if (!day.some((line) => modifierOf(line, MODIFIER) !== undefined)) return day;
    return day.map((line) =>
      line.outcome === 'priced' && modifierOf(line, MODIFIER) !== undefined ? shared(line, facts) : line,
    );
  },
};

function shared(line: LinePricing, { policy }: VisitFacts): LinePricing {
  const share = policy.procedures.coSurgeon;
  const with62 = () => inProcedure(line, { shares: [...(line.procedure?.shares ?? []), share] });
  switch (line.from.row.coSurgeons) {
    case '2':
      return withNote(with62(), coSurgeons, true, 'Two surgeons: each is paid 62.5%.');
    case '1':
      return withNote(
        with62(),
        coSurgeons,
        true,
        'Two surgeons: each is paid 62.5% once documents show that two were needed.',
      );
    case '0':
      return settled(
        line,
        coSurgeons,
        'unpriced',
        'Medicare does not pay two surgeons for this procedure (62).',
      );
    default:
      return settled(line, coSurgeons, 'unpriced', 'Two surgeons (62) does not apply to this code.');
  }
}
