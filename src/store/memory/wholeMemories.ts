import type { Calendar } from '../../schedule/calendar.ts';
import { DataSetMemory } from './dataSetMemory.ts';
import { PublishedMemories, PublishedMemory } from './publishedMemory.ts';

const RELEASES_KEPT = 12;
const DATA_SETS_KEPT = 12;

/**
 * The memories of what is known to be wholly written: what the calendar names, and a release whose own item was seen.
 * What leaves the calendar is forgotten, for it may be removed.
 */
export class WholeMemories {
  readonly #releases = new PublishedMemories(RELEASES_KEPT, () => new PublishedMemory());
  readonly #dataSets = new PublishedMemories(DATA_SETS_KEPT, () => new DataSetMemory());
  readonly #whole = new Set<string>();
  #named: ReadonlySet<string> = new Set();

  /** Takes note of a calendar that was read, and hands it on. */
  seen(calendar: Calendar): Calendar {
    const { entries, history } = calendar;
    const before = this.#named;
    this.#named = new Set([...entries, ...history.flat()].map(({ id }) => id));
    for (const id of this.#named) this.#whole.add(id);
    for (const id of before) if (!this.#named.has(id)) this.forget(id);
    return calendar;
  }

  sawRelease(id: string): void {
    this.#whole.add(id);
  }

  forget(id: string): void {
    this.#whole.delete(id);
    this.#releases.forget(id);
    this.#dataSets.forget(id);
  }

  of(id: string): PublishedMemory | undefined {
    return this.#whole.has(id) ? this.#releases.of(id) : undefined;
  }

  /** Only of what nobody may remove: what the calendar does not name can go at any time. */
  ofNamed(id: string): PublishedMemory | undefined {
    return this.#named.has(id) ? this.of(id) : undefined;
  }

  ofDataSet(id: string): DataSetMemory | undefined {
    return this.#whole.has(id) ? this.#dataSets.of(id) : undefined;
  }
}
