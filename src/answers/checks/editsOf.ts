import type { CheckFacts } from '../../checks/checkFacts.ts';
import type { Contract } from '../../contracts/contract.ts';
import { followsMedicare } from '../../contracts/followsMedicare.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { pairApplies } from '../../schedule/procedurePair.ts';
import { mueInForce, pairsInForce } from '../../schedule/setInForce.ts';

/** CMS's national correct coding edits (NCCI) on a day's codes. */
export type Edits = Pick<CheckFacts, 'mues' | 'pairs'>;

/**
 * Reads the edits in force on a date of service in one step; null where no set answers the date, or the payer does not
 * follow Medicare's coding rules.
 */
export async function editsOf(
  schedule: ScheduleReader,
  calendar: Calendar,
  date: string,
  codes: readonly string[],
  contract: Contract | null,
): Promise<Edits> {
  if (!followsMedicare(contract)) return { mues: null, pairs: null };
  const distinct = [...new Set(codes)].sort();
  const [mues, pairs] = await Promise.all([
    muesOf(schedule, calendar, date, distinct),
    pairsOf(schedule, calendar, date, distinct),
  ]);
  return { mues, pairs };
}

async function muesOf(
  schedule: ScheduleReader,
  calendar: Calendar,
  date: string,
  codes: readonly string[],
): Promise<Edits['mues']> {
  const found = mueInForce(calendar, date);
  if (!found) return null;
  const { quarter, ownQuarter, entry } = found;
  return { quarter, ownQuarter, byCode: await schedule.readMues(entry.id, codes) };
}

async function pairsOf(
  schedule: ScheduleReader,
  calendar: Calendar,
  date: string,
  codes: readonly string[],
): Promise<Edits['pairs']> {
  const found = pairsInForce(calendar, date);
  if (!found) return null;
  const { quarter, ownQuarter, entry } = found;
  const byColumn1 = await schedule.readPairs(entry.id, codes);
  const edits = [...byColumn1.values()].flatMap((edits) =>
    edits.filter((edit) => codes.includes(edit.column2) && pairApplies(edit, date)),
  );
  return { quarter, ownQuarter, complete: entry.complete, edits };
}
