import type { Locality } from '../../schedule/locality.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { OppsCap, Release } from '../../schedule/release.ts';
import type { ZipLocality } from '../../schedule/zipLocalities.ts';
import { Remembered } from './remembered.ts';

/** What was read of one published release or ZIP table. A code that it lacks is remembered as undefined. */
export class PublishedMemory {
  readonly release = new Remembered<Release | undefined>(1);
  readonly codes = new Remembered<readonly RelativeValueRow[] | undefined>(40_000);
  readonly localities = new Remembered<readonly Locality[]>(1);
  readonly oppsCaps = new Remembered<readonly OppsCap[]>(10_000);
  readonly zips = new Remembered<readonly ZipLocality[]>(1_000);
}

/** The memories of the releases, or of the data sets, used last. */
export class PublishedMemories<Memory> {
  readonly #memories = new Map<string, Memory>();
  readonly #limit: number;
  readonly #empty: () => Memory;

  constructor(limit: number, empty: () => Memory) {
    this.#limit = limit;
    this.#empty = empty;
  }

  of(id: string): Memory {
    const memory = this.#memories.get(id) ?? this.#empty();
    // A Map keeps the order of insertion: put back last, the first is the one not used for longest.
    this.#memories.delete(id);
    this.#memories.set(id, memory);
    if (this.#memories.size > this.#limit) {
      const [oldest] = this.#memories.keys();
      if (oldest !== undefined) this.#memories.delete(oldest);
    }
    return memory;
  }

  forget(id: string): void {
    this.#memories.delete(id);
  }
}
