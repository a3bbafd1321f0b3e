import type { ImportOutcome, Imported } from '../importFiles.ts';
import type { InputFile } from '../inputFile.ts';
import type { Progress, ReportProgress } from '../progress.ts';
import { problemText } from '../telling/problemText.ts';
import type { InboxEntry } from './inboxEntry.ts';

/**
 * `arrived`: it lies in the inbox and its turn will come; `waiting`: it is a part of something, and the other parts are missing;
 * `staged`: it is stored, and the gate doubts it; `failed`: on our side, and it is tried again.
 */
export type FileState = 'arrived' | 'running' | 'waiting' | 'imported' | 'staged' | 'refused' | 'failed';

/** A file that came into the inbox since this process started, and how far it is. */
export interface FileNote {
  readonly file: string;
  readonly state: FileState;
  /** While it is running. */
  readonly progress: Progress | null;
  readonly made: readonly Pick<Imported, 'id' | 'dataset' | 'result' | 'effectiveFrom'>[];
  /** What is wrong with it or missing beside it, a sentence each, the first of them. */
  readonly problems: readonly string[];
  /** How many problems there are, listed or not. */
  readonly total: number;
}

const MOST_NOTES = 50;
const MOST_PROBLEMS = 20;

const STATES = {
  'inbox-imported': 'imported',
  'inbox-staged': 'staged',
  'inbox-refused': 'refused',
  'inbox-waiting': 'waiting',
  'inbox-fault': 'failed',
} as const satisfies Record<InboxEntry['code'], FileState>;

type Import = (files: readonly InputFile[], report: ReportProgress) => Promise<ImportOutcome>;

/** What an inbox is doing and has done, to be looked at while it does it. Nothing of it outlives the process. */
export class ImportBoard {
  readonly #notes = new Map<string, FileNote>();
  readonly #import: Import;

  constructor(importFiles: Import) {
    this.#import = importFiles;
  }

  /** The newest first. */
  list(): FileNote[] {
    return [...this.#notes.values()].reverse();
  }

  /** A file is about to lie in the inbox. */
  arrived(file: string): void {
    this.#notes.delete(file);
    this.#note(file, { state: 'arrived' });
  }

  /** The import, looked on by the board. */
  async importAll(files: readonly InputFile[]): Promise<ImportOutcome> {
    const note = (noted: Partial<FileNote>) => {
      for (const { name } of files) this.#note(name, noted);
    };
    note({ ...NOTHING, state: 'running' });
    const outcome = await this.#import(files, (progress) => {
      note({ progress });
    }).finally(() => {
      note({ progress: null });
    });
    if (outcome.ok) note({ made: outcome.imported });
    else note({ problems: outcome.problems.slice(0, MOST_PROBLEMS).map(problemText), total: outcome.total });
    return outcome;
  }

  /** What became of a file, as the inbox logs it. */
  concluded(entry: InboxEntry): void {
    if (entry.file === null) return;
    const problems = entry.code === 'inbox-fault' ? [FAILED] : this.#notes.get(entry.file)?.problems;
    const told = problems?.length ? {} : { problems: 'problems' in entry ? entry.problems : [] };
    this.#note(entry.file, { state: STATES[entry.code], ...(problems ? { problems } : {}), ...told });
  }

  #note(file: string, noted: Partial<FileNote>): void {
    const before = this.#notes.get(file) ?? { file, state: 'arrived', ...NOTHING };
    this.#notes.set(file, { ...before, ...noted });
    const [oldest] = this.#notes.keys();
    if (this.#notes.size > MOST_NOTES && oldest !== undefined) this.#notes.delete(oldest);
  }
}

const NOTHING = { progress: null, made: [], problems: [], total: 0 } as const;
const FAILED =
  'It failed on our side; what was published has not changed, and it is tried again in a minute.';
