import type { Calendar, DataSetEntry, MueEntry, PairEntry, PlusFourEntry } from './calendar.ts';
import { quarterOf } from './inForce.ts';

/** The data set that answers a date, and whether it is the date's own quarter's. */
export interface SetInForce<Entry extends DataSetEntry> {
  readonly entry: Entry;
  /** "2026 quarter 2": the quarter the set is of. */
  readonly quarter: string;
  /** False where the date's own quarter is not published and an earlier one answers. */
  readonly ownQuarter: boolean;
}

/** The plus-fours in force on a date: the newest whose quarter has begun, however long ago. */
export function plusFoursInForce(calendar: Calendar, date: string): SetInForce<PlusFourEntry> | undefined {
  return newest(entriesOf(calendar, 'zip-plus-four'), date);
}

/** The medically unlikely edits in force on a date: the newest whose quarter has begun. */
export function mueInForce(calendar: Calendar, date: string): SetInForce<MueEntry> | undefined {
  return newest(entriesOf(calendar, 'mue-practitioner'), date);
}

/**
 * The procedure pairs in force on a date: the newest whose quarter has begun. A complete set outranks a part of one
 * whatever their dates, one that knows when pairs begin outranks one that does not, and that one answers for no other
 * quarter than its own.
 */
export function pairsInForce(calendar: Calendar, date: string): SetInForce<PairEntry> | undefined {
  const answering = entriesOf(calendar, 'ptp-practitioner').filter(
    ({ onlyQuarter, effectiveFrom }) => !onlyQuarter || quarterOf(effectiveFrom) === quarterOf(date),
  );
  for (const complete of [true, false]) {
    const ranked = answering.filter((entry) => entry.complete === complete);
    const withoutBegin = ranked.filter(({ onlyQuarter }) => onlyQuarter);
    const withBegin = ranked.filter(({ onlyQuarter }) => !onlyQuarter);
    const found = newest([...withoutBegin, ...withBegin], date);
    if (found) return found;
  }
  return undefined;
}

function entriesOf<Dataset extends DataSetEntry['dataset']>(calendar: Calendar, dataset: Dataset) {
  return calendar.entries.filter(
    (entry): entry is Extract<DataSetEntry, { dataset: Dataset }> => entry.dataset === dataset,
  );
}

/** Of entries that begin on the same day the last in the list answers. */
function newest<Entry extends DataSetEntry>(
  entries: readonly Entry[],
  date: string,
): SetInForce<Entry> | undefined {
  let found: Entry | undefined;
  for (const entry of entries) {
    if (entry.effectiveFrom > date) continue;
    if (!found || entry.effectiveFrom >= found.effectiveFrom) found = entry;
  }
  if (!found) return undefined;
  const quarter = quarterOf(found.effectiveFrom);
  return { entry: found, quarter, ownQuarter: quarter === quarterOf(date) };
}
