import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import type { DataDirectory } from './dataDirectory.ts';
import { DataDirectoryBusy } from './dataDirectoryBusy.ts';
import { dial, isGone } from './dial.ts';
import { readHolderNote } from './holderNote.ts';
import { hold, type Holding } from './holding.ts';

const RETRY_MILLISECONDS = 50;
/** A holder in the middle of a long reckoning is given so long to answer, each time. */
const ANSWER_MILLISECONDS = 2_000;
const CONNECTS = 4;

/**
 * The way to whoever holds the data directory, this process or another. One process serves the files; the others
 * use its socket. When it ends or is killed, the next connection made here finds that out and either takes the
 * files over or finds the one who did, so a server outlives the import that happened to hold them.
 */
export class HolderConnection {
  readonly #directory: DataDirectory;
  readonly #patienceMilliseconds: number;
  #socketPath: string | undefined;
  #holding: Holding | undefined;
  #finding: Promise<string> | undefined;
  #closed = false;

  constructor(directory: DataDirectory, patienceMilliseconds: number) {
    this.#directory = directory;
    this.#patienceMilliseconds = patienceMilliseconds;
  }

  /** A connected socket. Throws `DataDirectoryBusy` where the holder goes on not answering. */
  async connect(): Promise<Socket> {
    for (let connects = 1; ; connects++) {
      const path = this.#socketPath ?? (await this.#find());
      try {
        return await dial(path);
      } catch (error) {
        if (!isGone(error) || connects === CONNECTS) throw error;
        if (this.#socketPath === path) this.#socketPath = undefined;
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#finding?.catch(() => {});
    await this.#holding?.end();
    this.#holding = undefined;
  }

  #find(): Promise<string> {
    this.#finding ??= this.#findHolder().finally(() => {
      this.#finding = undefined;
    });
    return this.#finding;
  }

  async #findHolder(): Promise<string> {
    const deadline = performance.now() + this.#patienceMilliseconds;
    for (;;) {
      if (this.#closed) throw new Error('the store is closed');
      this.#socketPath = (await this.#holdOurselves()) ?? (await this.#otherHolder());
      if (this.#socketPath !== undefined) return this.#socketPath;
      if (performance.now() > deadline) {
        throw new DataDirectoryBusy(this.#directory.root, await readHolderNote(this.#directory.holder));
      }
      await sleep(RETRY_MILLISECONDS);
    }
  }

  async #holdOurselves(): Promise<string | undefined> {
    this.#holding ??= await hold(this.#directory);
    return this.#holding?.socketPath;
  }

  /** The socket in the holder's note, where it answers: the note may be of one who was killed. */
  async #otherHolder(): Promise<string | undefined> {
    const note = await readHolderNote(this.#directory.holder);
    return note && (await answers(note.socketPath, ANSWER_MILLISECONDS)) ? note.socketPath : undefined;
  }
}
