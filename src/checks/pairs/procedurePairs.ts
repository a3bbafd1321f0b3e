import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines, hasRoomForModifier, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import type { CheckFacts, PairFacts } from '../checkFacts.ts';
import { pairsOfVisit, type PairOfVisit } from './pairsOfVisit.ts';

/**
 * CMS's procedure-to-procedure edits (NCCI PTP) in force on the date of service: of two codes on one day column 2's is denied,
 * unless a modifier says that they were separate, where the edit lets one say so. A pair over two disciplines is told on the
 * visit's own line.
 */
export const checkProcedurePairs: Check = {
  id: 'procedure-pairs',
  payers: 'medicare',
  run: (visit, facts) => {
    const { pairs, reference } = facts;
    if (new Set(claimedLines(visit).map(({ code }) => code)).size < 2) return [];
    if (!pairs) return { missing: 'ptp-practitioner' };
    return pairsOfVisit(visit, pairs, reference.pairModifiers).flatMap((pair) =>
      told(visit, pair, pairs, facts),
    );
  },
};

function told(visit: CheckedVisit, pair: PairOfVisit, pairs: PairFacts, facts: CheckFacts): Finding[] {
  const { edit, column1, column2, liftedOn } = pair;
  const ownColumn1 = column1.find((line) => visit.lines.includes(line));
  const on = visit.lines.includes(column2) ? column2 : ownColumn1;
  if (!on) return [];
  const elsewhere = on === column2 && ownColumn1 ? '' : otherDiscipline(on, pair);
  const cite = `NCCI procedure-to-procedure edits, practitioner services, ${pairs.quarter}: column 1 ${edit.column1}, column 2 ${edit.column2}, modifier indicator ${edit.modifierIndicator} (${edit.rationale})`;
  const at = { line: on.line, cite };
  const denied = `${edit.column2} is denied beside ${edit.column1} of the same day${elsewhere}`;
  if (edit.modifierIndicator === '0') {
    const message = `${denied}, and no modifier changes that. Bill ${edit.column1} alone.`;
    return [{ code: 'pair-never-together', severity: 'error', message, ...at }];
  }
  if (liftedOn === null) {
    const where = on === column2 ? edit.column2 : `${edit.column1} here or ${edit.column2} there`;
    const message = `${denied}, unless the two were separate. If they were (each in time of its own, or elsewhere on the body), put 59 or the X modifier that fits on ${where}; if not, bill ${edit.column1} alone.`;
    return [
      { code: 'pair-needs-modifier', severity: 'error', message, ...at, ...change(visit, on, pair, facts) },
    ];
  }
  const where =
    liftedOn === 'column2'
      ? ''
      : ` The modifier is on ${edit.column1}, which is accepted; on ${edit.column2} it is expected.`;
  const message = `${edit.column2} and ${edit.column1} of the same day${elsewhere} are paid together only because a modifier says that they were separate: the record must show it, each in time of its own or elsewhere on the body.${where}`;
  return [{ code: 'pair-said-separate', severity: 'info', message, ...at }];
}

function otherDiscipline(on: CheckedLine, { edit }: PairOfVisit): string {
  const other = on.code === edit.column2 ? edit.column1 : edit.column2;
  return ` (${other} is another discipline's)`;
}

/** 59 on the line that the alert stands on, where it may stand there and has room. */
function change(
  { dateOfService }: CheckedVisit,
  on: CheckedLine,
  { column1, column2 }: PairOfVisit,
  { reference }: CheckFacts,
): Pick<Finding, 'fix'> {
  const accepted =
    on === column2 || (column1.length === 1 && dateOfService >= reference.pairModifiers.eitherColumnFrom);
  return accepted && hasRoomForModifier(on) ? { fix: { addModifier: '59' } } : {};
}
