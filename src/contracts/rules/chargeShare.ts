import {
  difference,
  fact,
  product,
  proportion,
  roundedShare,
  type Derivation,
} from '../../pricing/derivation.ts';
import { chargeOf } from '../../pricing/charge.ts';
import {
  settled,
  withNote,
  type LinePricing,
  type PriceRule,
  type UnitGroup,
} from '../../pricing/linePricing.ts';
import type { Setting } from '../../schedule/setting.ts';
import { reducedInPracticeExpense } from '../reducedInPracticeExpense.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * A line that is paid a percentage of its charge: rounded half up for the line, then shared over its units, the cents that
 * are left on the first.
 */
export function chargeShare(terms: TermsOfLines): PriceRule {
  const rule: PriceRule = {
    name: 'charge-share',
    citation: "the payer's terms",
    apply: (day, visit) =>
      day.map((line) => {
        const term = terms.of(line);
        if (term.kind !== 'charges' || line.outcome !== 'priced') return line;
        const charge = chargeOf(line.line);
        if (!charge) {
          const because = 'The contract pays a percentage of the charge, and no charge is given or listed.';
          return settled(line, rule, 'unpriced', because);
        }
        const ofLine = roundedShare(
          "The payer's price for the line",
          'Share of the charge',
          charge,
          term.percent,
        );
        const units = overUnits(line, ofLine, visit.setting);
        return withNote({ ...line, units }, rule, true, 'The contract pays a percentage of the charge.');
      }),
  };
  return rule;
}

function overUnits(line: LinePricing, ofLine: Derivation, setting: Setting): readonly UnitGroup[] {
  const count = line.line.units;
  const one = fact('One unit', 1, 0, { kind: 'request', pointer: `${line.line.pointer}/units` });
  const all = fact('Units', count, 0, { kind: 'request', pointer: `${line.line.pointer}/units` });
  if (count < 2) return line.units.map((group) => priced(group, ofLine, line, setting));
  const each = proportion('A unit of it', ofLine, one, all);
  const others = fact('Other units', count - 1, 0, {
    kind: 'request',
    pointer: `${line.line.pointer}/units`,
  });
  const first = difference(
    'The first unit, with the cents left over',
    ofLine,
    product('The other units', each, others),
  );
  const [lead, ...rest] = line.units;
  if (!lead) return [];
  const afterFirst = lead.count > 1 ? [{ ...lead, count: lead.count - 1 }, ...rest] : rest;
  return [
    priced({ ...lead, count: 1 }, first, line, setting),
    ...afterFirst.map((group) => priced(group, each, line, setting)),
  ];
}

function priced(group: UnitGroup, price: Derivation, { from }: LinePricing, setting: Setting): UnitGroup {
  return {
    ...group,
    price: group.peKept === null ? price : reducedInPracticeExpense(price, group.peKept, from, setting),
  };
}
