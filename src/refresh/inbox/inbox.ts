import type { ImportOutcome } from '../importFiles.ts';
import type { InputFile } from '../inputFile.ts';
import { importSummary } from '../telling/importSummary.ts';
import { isUnchanged, lookInto, type Arrival } from './arrivals.ts';
import type { InboxFolder } from './inboxFolder.ts';
import { conclusionOf, type InboxEntry } from './inboxEntry.ts';
import { putAway } from './putAway.ts';
import { readArrival } from './readArrival.ts';
import { isIncomplete, noteWaiting, partOf, unnamed, type Part } from './waiting.ts';

export interface InboxDependencies {
  readonly folder: InboxFolder;
  /** The import that the command uses, bound to a store. */
  readonly importAll: (files: readonly InputFile[]) => Promise<ImportOutcome>;
  /** Once for every file and what became of it. */
  readonly log: (entry: InboxEntry) => void;
}

/** How many looks later what failed on our side is tried again: a minute, at a look every two seconds. */
const RETRY_AFTER = 30;

/**
 * The inbox of a data directory, seen one look after the other. A file that lies there as it lay at the last look has
 * arrived, and is imported; nothing is remembered but what this process has seen, so that a new one takes up whatever
 * an earlier one left. Parts are tried together once nothing else is arriving.
 */
export class Inbox {
  readonly #dependencies: InboxDependencies;
  readonly #parts = new Map<string, Part>();
  readonly #failed = new Map<string, { arrival: Arrival; again: number }>();
  #before: ReadonlyMap<string, Arrival> = new Map();
  #tried: string | undefined;
  #looks = 0;

  constructor(dependencies: InboxDependencies) {
    this.#dependencies = dependencies;
  }

  /** One look, and the imports that follow from it, one at a time. Throws where the folder cannot be read. */
  async look(): Promise<void> {
    this.#looks += 1;
    const now = await lookInto(this.#dependencies.folder.arriving);
    const arrived = now.filter((arrival) => isUnchanged(this.#before.get(arrival.name), arrival));
    this.#before = new Map(now.map((arrival) => [arrival.name, arrival]));
    for (const [name, { arrival }] of this.#parts) {
      if (!isUnchanged(arrival, this.#before.get(name))) this.#parts.delete(name);
    }
    for (const arrival of arrived) if (this.#isDue(arrival)) await this.#takeAlone(arrival);
    if (arrived.length === now.length) await this.#takeTogether();
  }

  #isDue(arrival: Arrival): boolean {
    const failed = this.#failed.get(arrival.name);
    if (failed && isUnchanged(failed.arrival, arrival)) return this.#looks >= failed.again;
    return !this.#parts.has(arrival.name);
  }

  async #takeAlone(arrival: Arrival): Promise<void> {
    await this.#attempt([arrival], async () => {
      const outcome = await this.#imported([arrival]);
      if (outcome && isIncomplete(outcome)) {
        this.#parts.set(arrival.name, partOf(arrival, outcome));
        this.#dependencies.log({ code: 'inbox-waiting', file: arrival.name, problems: ['missing-member'] });
      } else if (outcome) await this.#conclude([arrival], outcome);
    });
  }

  /** All parts, then those of them that were not said to lack anything. */
  async #takeTogether(): Promise<void> {
    const { folder } = this.#dependencies;
    let parts = [...this.#parts.values()];
    const tried = JSON.stringify(parts.map(({ arrival }) => arrival));
    if (tried === this.#tried) return;
    this.#tried = tried;
    while (parts.length > 1) {
      const arrivals = parts.map(({ arrival }) => arrival);
      let whole: Part[] = [];
      await this.#attempt(arrivals, async () => {
        const outcome = await this.#imported(arrivals);
        if (outcome && isIncomplete(outcome)) whole = unnamed(parts, outcome);
        else if (outcome) await this.#conclude(arrivals, outcome);
      });
      parts = whole.length < parts.length ? whole : [];
    }
    await noteWaiting(folder.arriving, [...this.#parts.values()]);
  }

  /** Undefined where a file is gone, or is being written to again. */
  async #imported(arrivals: readonly Arrival[]): Promise<ImportOutcome | undefined> {
    const { folder, importAll } = this.#dependencies;
    const read = await Promise.all(arrivals.map((arrival) => readArrival(folder.arriving, arrival)));
    if (read.some(({ kind }) => kind === 'changed')) return undefined;
    const problems = read.flatMap((each) => (each.kind === 'refused' ? [each.problem] : []));
    if (problems.length > 0) return { ok: false, problems, total: problems.length };
    return importAll(read.flatMap((each) => (each.kind === 'read' ? [each.file] : [])));
  }

  async #conclude(arrivals: readonly Arrival[], outcome: ImportOutcome): Promise<void> {
    const { folder, log } = this.#dependencies;
    const { text } = importSummary(arrivals.map(({ name }) => name).join(', '), outcome);
    for (const arrival of arrivals) {
      await putAway(folder.arriving, arrival, outcome.ok ? folder.imported : folder.refused, text);
      this.#parts.delete(arrival.name);
      log(conclusionOf(arrival.name, outcome));
    }
  }

  /** What is thrown is told, and the files stay where they are for another try. */
  async #attempt(arrivals: readonly Arrival[], work: () => Promise<void>): Promise<void> {
    for (const { name } of arrivals) this.#failed.delete(name);
    try {
      await work();
    } catch (error) {
      for (const arrival of arrivals) {
        this.#parts.delete(arrival.name);
        this.#failed.set(arrival.name, { arrival, again: this.#looks + RETRY_AFTER });
        this.#dependencies.log({ code: 'inbox-fault', file: arrival.name, error });
      }
    }
  }
}
