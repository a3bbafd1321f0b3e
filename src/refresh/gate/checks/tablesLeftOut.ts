import type { ReleaseContent } from '../../../schedule/release.ts';
import type { Check, Found } from '../check.ts';
import { counted } from '../words.ts';

/** Tables that a release may come without, and what is then not answered. */
const TABLES: readonly {
  readonly title: string;
  readonly rows: (content: ReleaseContent) => number;
  readonly without: string;
}[] = [
  {
    title: 'OPPS cap',
    rows: ({ oppsCaps }) => oppsCaps.length,
    without: "CMS's printed amounts of the imaging cap are not at hand",
  },
  {
    title: 'anesthesia',
    rows: ({ localities }) =>
      localities.filter(({ anesthesiaConversionFactor }) => anesthesiaConversionFactor !== null).length,
    without: 'anesthesia has no price',
  },
  {
    title: 'county',
    rows: ({ localities }) => localities.filter(({ counties }) => counties !== null).length,
    without: 'places are told by their names alone',
  },
];

/** A table that the release before had: nothing is wrong without it, but somebody may have forgotten the file. */
export const tablesLeftOut: Check = {
  name: 'tables-left-out',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    return TABLES.filter(({ rows }) => rows(before.content) > 0 && rows(now.content) === 0).map(
      ({ title, rows, without }) => ({
        severity: 'note',
        where: null,
        found: `no ${title} table`,
        expected: `${counted(rows(before.content), 'row')}, as in ${before.title}`,
        message: `${now.title} came without the ${title} table that ${before.title} has: ${without}.`,
      }),
    );
  },
};
