import { CENTS } from '../../decimal/decimal.ts';
import { fact, product, quotientRounded, sum, type Derivation } from '../derivation.ts';
import { settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import type { VisitFacts, VisitLine } from '../visit.ts';

/**
 * Anesthesia (status J) has no relative values: base units and time units, a part of a unit counted exactly, times the
 * anesthesia conversion factor of the place, rounded once. What the line lacks is asked for by name.
 */
export const anesthesia: PriceRule = {
  name: 'anesthesia',
  citation: 'Medicare Claims Processing Manual ch.12 s.50; ANES file of the release',
  apply: (day, _visit, facts) => {
    const lines = day.filter((line) => isAnesthesia(line) && line.inTotals);
    if (lines.length === 0) return day;
    return day.map((line) => {
      if (!isAnesthesia(line)) return line;
      const lacking = lines.length > 1 ? SEVERAL : lackOf(line.line, facts);
      if (lacking !== null) return settled(line, anesthesia, 'unpriced', lacking);
      const units = [{ count: 1, peKept: null, price: fee(line.line, facts) }];
      const because = `${line.line.baseUnits} base units and ${line.line.minutes} minutes.`;
      return withNote({ ...line, outcome: 'priced', reason: null, units }, anesthesia, true, because);
    });
  },
};

const SEVERAL =
  'Several anesthesia services of a day are paid as one, by the highest base units: which is not computed here.';

function isAnesthesia({ from, outcome, line }: LinePricing): boolean {
  return from.row.status === 'J' && outcome === 'unpriced' && line.units > 0;
}

function lackOf({ baseUnits, minutes, units }: VisitLine, facts: VisitFacts): string | null {
  if (baseUnits === null && minutes === null)
    return 'Anesthesia is priced by time: give baseUnits and minutes.';
  if (baseUnits === null) return 'Anesthesia is priced by base units and time: give baseUnits.';
  if (minutes === null) return 'Anesthesia is priced by base units and time: give minutes.';
  if (units !== 1) return 'Anesthesia is one service however long it takes: give 1 unit.';
  if (facts.anesthesiaConversionFactor === null)
    return 'The release that is loaded has no anesthesia conversion factor for this place.';
  return null;
}

/** (base units x 15 + minutes) x factor / 15: the same sum without a fraction that no decimal holds. */
function fee({ baseUnits, minutes, pointer }: VisitLine, facts: VisitFacts): Derivation {
  const factor = facts.anesthesiaConversionFactor;
  if (factor === null) throw new Error('anesthesia was priced without a conversion factor');
  const minutesPerUnit = facts.policy.procedures.anesthesiaMinutesPerUnit;
  const request = (label: string, value: number, field: string) =>
    fact(label, value, 0, { kind: 'request', pointer: `${pointer}/${field}` });
  const base = product(
    'Base units in minutes',
    request('Base units', baseUnits ?? 0, 'baseUnits'),
    minutesPerUnit,
  );
  const time = sum('Base units and time, in minutes', [base, request('Minutes', minutes ?? 0, 'minutes')]);
  return quotientRounded(
    'Fee for the anesthesia',
    product('At the anesthesia factor', time, factor),
    minutesPerUnit,
    CENTS,
  );
}
