import type { Mue } from '../../schedule/mue.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines, rowOn, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import type { MueFacts } from '../checkFacts.ts';
import { unitsText } from '../unitsText.ts';

/** Statuses of codes that Medicare does not pay at all: their limit of 0 is no second mistake. */
const PAID = ['A', 'R', 'T', 'C', 'J'];

/**
 * More units of a code than CMS's medically unlikely edit (MUE) lets through. Adjudication indicator 1 counts a line by itself, 2
 * and 3 the whole day, all disciplines of the practice together, and deny every unit above the limit.
 */
export const checkUnlikelyUnits: Check = {
  id: 'medically-unlikely-units',
  payers: 'medicare',
  run: (visit, { mues }) => {
    if (!mues) return { missing: 'mue-practitioner' };
    const byCode = Map.groupBy(claimedLines(visit), ({ code }) => code);
    return [...byCode].flatMap(([code, lines]) => {
      const mue = mues.byCode.get(code);
      if (!mue || (mue.units === 0 && lines.every(hasOwnAlert))) return [];
      return mue.adjudication === '1'
        ? aboveOnLines(visit, lines, mue, mues)
        : aboveOnDay(visit, lines, mue, mues);
    });
  },
};

function hasOwnAlert(line: CheckedLine): boolean {
  if (line.standing.kind === 'deleted' || line.standing.kind === 'unknown') return true;
  const row = rowOn(line);
  return row !== null && !PAID.includes(row.status);
}

function aboveOnLines(
  { lines: own }: CheckedVisit,
  lines: readonly CheckedLine[],
  mue: Mue,
  mues: MueFacts,
): Finding[] {
  const above = lines.filter((line) => own.includes(line) && (line.units ?? 0) > mue.units);
  return above.map(({ line, code, units }) => {
    const message = `${code} has ${unitsText(units ?? 0)} on one line, and Medicare takes ${mue.units} at most: it denies the line. Bill ${mue.units}, or give units that were separate a line of their own with the modifier that says so.`;
    return finding(line, message, mue, mues, true);
  });
}

function aboveOnDay(
  { lines: own }: CheckedVisit,
  lines: readonly CheckedLine[],
  mue: Mue,
  mues: MueFacts,
): Finding[] {
  const first = lines.find((line) => own.includes(line));
  const units = lines.reduce((sum, line) => sum + (line.units ?? 0), 0);
  if (!first || units <= mue.units) return [];
  const what = `${first.code} has ${unitsText(units)} this day${lines.length > 1 ? ' over all its lines' : ''}`;
  if (mue.units === 0) {
    const message = `${what}, and Medicare pays none of it to a practitioner. Take it off the claim.`;
    return [finding(first.line, message, mue, mues, false)];
  }
  const denied = `${what}, and Medicare takes ${mue.units} at most: above that it denies every one of them.`;
  const remedy =
    mue.adjudication === '2'
      ? `Bill ${mue.units}: by policy there is no exception.`
      : `Bill ${mue.units}, or expect to appeal with a record that shows why more was needed.`;
  return [finding(first.line, `${denied} ${remedy}`, mue, mues, lines.length === 1)];
}

/** `alone`: the units of this line are all there are, so that lowering them settles it. */
function finding(line: number, message: string, mue: Mue, { quarter }: MueFacts, alone: boolean): Finding {
  const { adjudication, rationale, units } = mue;
  const cite = `CMS medically unlikely edits, practitioner services, ${quarter}: ${units}, adjudication indicator ${adjudication} (${rationale})`;
  return {
    code: 'mue-exceeded',
    severity: 'error',
    line,
    message,
    cite,
    ...(alone && units > 0 && { fix: { units } }),
  };
}
