import type { Check, Found } from '../check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, grouped } from '../words.ts';

/**
 * A complete release has its thousands of rows: what a first release cut short is known by. One of a few rows was made by hand, and
 * whoever made it knows.
 */
export const rowCount: Check = {
  name: 'row-count',
  find: ({ now: { release, content, title } }): Found[] => {
    const fewest = release.track === 'qp' ? THRESHOLDS.fewestQpRows : THRESHOLDS.fewestRows;
    const rows = content.rows.length;
    if (!release.complete || rows >= fewest) return [];
    const expected = `at least ${grouped(fewest)} rows`;
    const message = `${title} has ${counted(rows, 'row')} where a whole release has ${expected}: a part may be missing.`;
    const severity = rows < THRESHOLDS.madeByHandRows ? 'note' : 'doubtful';
    return [{ severity, where: null, found: counted(rows, 'row'), expected, message }];
  },
};
