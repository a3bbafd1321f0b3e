import type { Check, Found } from '../check.ts';
import { counted, few } from '../words.ts';

/** What CMS publishes an amount for is in the release, in the same year, with the same indicators. */
export const publishedRows: Check = {
  name: 'published-rows',
  find: ({ now: { release, title }, published }): Found[] => {
    if (!published) return [];
    const { ofOtherYears, contradictions, rowsMissing, localitiesMissing, withoutPrice } = published;
    return [
      ...(ofOtherYears > 0 ? [otherYears(ofOtherYears, release.year)] : []),
      // An extract lacks codes by design.
      ...(release.complete ? missing(rowsMissing, title, 'row', 'rows') : []),
      ...missing(localitiesMissing, title, 'locality', 'localities'),
      ...withoutPrice.map((where): Found => {
        const message = `CMS published amounts for ${where}, which has no price in ${title}.`;
        return { severity: 'doubtful', where, found: 'no price', expected: 'a price', message };
      }),
      ...contradictions.map(({ row: where, indicator, ours, cms }): Found => {
        const message = `The ${indicator} of ${where} is ${ours} in ${title} and ${cms} in CMS's payment file.`;
        return { severity: 'doubtful', where, found: ours, expected: cms, message };
      }),
    ];
  },
};

function missing(names: readonly string[], title: string, one: string, many: string): Found[] {
  if (names.length === 0) return [];
  const found = counted(names.length, one, many);
  const message = `CMS published amounts for ${found} that ${title} has not: ${few(names)}.`;
  return [{ severity: 'doubtful', where: few(names), found: 'no row', expected: 'a row', message }];
}

function otherYears(records: number, year: number): Found {
  const found = counted(records, 'record');
  const message = `${found} of CMS's payment file are not of ${year} and were not compared.`;
  return { severity: 'doubtful', where: null, found, expected: `records of ${year}`, message };
}
