import { formatCents } from '../../../decimal/text.ts';
import type { Check, Found } from '../check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, grouped } from '../words.ts';

/** The last word: whatever CMS published must come out of the release to the cent. */
export const publishedAmounts: Check = {
  name: 'published-amounts',
  find: ({ now: { release, title }, published }): Found[] => {
    if (!published) return [];
    const { compared, differing, differences } = published;
    if (compared === 0) return release.complete ? [nothingCompared(title)] : [];
    if (differing === 0) return [];
    const perThousand = THRESHOLDS.amountsDifferingPerThousand;
    const many = differing > 1 && differing * 1000 > compared * perThousand;
    const severity = many ? 'wrong' : 'doubtful';
    const found = `${grouped(differing)} of ${counted(compared, 'amount')}`;
    const message = `${found} that CMS published for ${title} ${differing === 1 ? 'differs' : 'differ'} from ours.`;
    return [
      { severity, where: null, found, expected: 'none', message },
      ...differences.map(({ row, locality, amount, ourCents, publishedCents }): Found => {
        const ours = formatCents(ourCents);
        const cms = formatCents(publishedCents);
        const where = `${row} in ${locality}`;
        return {
          severity,
          where,
          found: ours,
          expected: cms,
          message: differenceText(where, amount, ours, cms),
        };
      }),
    ];
  },
};

function differenceText(where: string, amount: string, ours: string, cms: string): string {
  return `${where}: the ${amount} amount is ${ours} by this release, and CMS published ${cms}.`;
}

function nothingCompared(title: string): Found {
  const message = `None of the amounts that CMS published could be compared with ${title}.`;
  return { severity: 'doubtful', where: null, found: '0 amounts', expected: 'some', message };
}
