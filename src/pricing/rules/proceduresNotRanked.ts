import { withNote, type LinePricing, type PriceRule } from '../linePricing.ts';

/** Multiple-procedure indicators whose rules rank a day's services against each other; 2 and 3 are ranked together. */
const RANKED_TOGETHER: Readonly<Record<string, string>> = {
  '1': 'surgery',
  '2': 'surgery',
  '3': 'surgery',
  '4': 'imaging',
  '6': 'cardiovascular',
  '7': 'ophthalmology',
};

/**
 * Where two services of a day fall under a multiple-procedure rule other than therapy's, and where a service of status T
 * meets another payable one, their prices depend on each other in ways not computed here: such lines are left without a
 * price rather than with a wrong one.
 */
export const proceduresNotRanked: PriceRule = {
  name: 'multiple-procedures-not-ranked',
  citation: 'PPRRVU record layout, multiple procedure indicator; Attachment A, status T',
  apply: (day) => {
    const unitsByRule = new Map<string, number>();
    let payable = 0;
    for (const line of day) {
      if (line.outcome !== 'priced') continue;
      payable += 1;
      const rule = ruleOf(line);
      if (rule) unitsByRule.set(rule, (unitsByRule.get(rule) ?? 0) + line.line.units);
    }
    return day.map((line) => {
      if (line.outcome !== 'priced') return line;
      const rule = ruleOf(line);
      if (rule !== undefined && (unitsByRule.get(rule) ?? 0) > 1) {
        return unpriced(
          line,
          `Several ${rule} services on one day are reduced by a rule that is not computed here.`,
        );
      }
      if (line.from.row.status === 'T' && payable > 1) {
        return unpriced(
          line,
          'It is paid only when nothing else is payable that day, which is not computed here.',
        );
      }
      return line;
    });
  },
};

function ruleOf({ from }: LinePricing): string | undefined {
  const indicator = from.row.multipleProcedure;
  return Object.hasOwn(RANKED_TOGETHER, indicator) ? RANKED_TOGETHER[indicator] : undefined;
}

function unpriced(line: LinePricing, because: string): LinePricing {
  return withNote({ ...line, outcome: 'unpriced' }, proceduresNotRanked, true, because);
}
