import type { MueFacts, PairFacts } from '../../src/checks/checkFacts.ts';
import type { MueAdjudication } from '../../src/schedule/mue.ts';
import { pairApplies, type ProcedurePair } from '../../src/schedule/procedurePair.ts';

/** "97110 6 3": a limit of 6 units, adjudication indicator 3; of the date's own quarter unless it says otherwise. */
export function mues(written: readonly string[], more: Partial<MueFacts> = {}): MueFacts {
  const byCode = new Map(
    written.map((each) => {
      const [code = '', units, adjudication] = each.split(' ');
      const mue = { code, units: Number(units), adjudication: adjudication as MueAdjudication };
      return [code, { ...mue, rationale: 'Clinical: Data' }];
    }),
  );
  return { quarter: '2026 quarter 3', ownQuarter: true, byCode, ...more };
}

/** "97530 97750 1": column 1, column 2, modifier indicator; "2020-10-01..2020-10-01" after it are its days. */
export function pairs(
  written: readonly string[],
  more: Partial<PairFacts> = {},
  date = '2026-07-15',
): PairFacts {
  const edits = written.map((each): ProcedurePair => {
    const [column1 = '', column2 = '', indicator, days = '..'] = each.split(' ');
    const [from, through] = days.split('..');
    return {
      column1,
      column2,
      from: from || null,
      through: through || null,
      modifierIndicator: indicator as ProcedurePair['modifierIndicator'],
      rationale: 'Misuse of Column Two code with Column One code',
    };
  });
  const inForce = edits.filter((edit) => pairApplies(edit, date));
  return { quarter: '2026 quarter 3', ownQuarter: true, complete: true, edits: inForce, ...more };
}
