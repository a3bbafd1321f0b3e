import { wasEverPublished, type CalendarEntry } from '../schedule/calendar.ts';
import type { ScheduleStore } from '../schedule/ports.ts';

/** Something that goes, or would go. */
export interface Prunable {
  readonly id: string;
  /** Null for what a run cut short left: it does not say what it was to become. */
  readonly dataset: CalendarEntry['dataset'] | null;
  /** Everything it holds, its localities and OPPS-capped amounts too. */
  readonly rows: number;
}

export interface NotPrunable {
  readonly id: string;
  /** `published`: the calendar names it, now or in a state that `rollback` can go back to. `unknown`: nothing is stored under it. */
  readonly code: 'published' | 'unknown';
}

export type PruneOutcome =
  | { readonly ok: true; readonly prunable: readonly Prunable[] }
  | { readonly ok: false; readonly refused: readonly NotPrunable[] };

/**
 * Removes what the calendar never named: the named ones or, where none is, all that were written to their end. What an
 * import that was killed left is in no list, so it goes only by its id. Refused ids, and a dry run, remove nothing.
 */
export async function prune(
  store: ScheduleStore,
  ids: readonly string[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<PruneOutcome> {
  const stored = new Map((await store.listStored()).map((each) => [each.id, each]));
  const calendar = await store.readCalendar();
  const isNamed = (id: string) => wasEverPublished(calendar, id);
  const asked = ids.length > 0 ? [...new Set(ids)] : [...stored.keys()].filter((id) => !isNamed(id));
  const prunable: Prunable[] = [];
  const refused: NotPrunable[] = [];
  for (const id of asked) {
    const found = stored.get(id) ?? { id, dataset: null, rows: await store.countRows(id) };
    if (isNamed(id)) refused.push({ id, code: 'published' });
    else if (stored.has(id) || found.rows > 0) prunable.push(found);
    else refused.push({ id, code: 'unknown' });
  }
  if (refused.length > 0) return { ok: false, refused };
  return dryRun ? { ok: true, prunable } : { ok: true, prunable: await removed(store, prunable) };
}

/** Those that went; one that was published in the meantime stays. */
async function removed(store: ScheduleStore, prunable: readonly Prunable[]): Promise<Prunable[]> {
  const gone: Prunable[] = [];
  for (const each of prunable) {
    if ((await store.removeStored(each.id)) === 'removed') gone.push(each);
  }
  return gone;
}
