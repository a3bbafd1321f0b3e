import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const ALLOWABLE = fileURLToPath(new URL('../../bin/allowable.ts', import.meta.url));
/** Halves the time a command takes to start, of which most of these tests' time is made. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/allowable-tests', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What was printed, read as JSON; looked at as the test expects it. */
  readonly json: unknown;
}

export interface Workplace {
  readonly data: string;
  /** `allowable WORDS` on the data directory, to its end. */
  readonly run: (...words: string[]) => Promise<Ended>;
  /** The same with something on its standard input. */
  readonly fed: (input: string, ...words: string[]) => Promise<Ended>;
  /** The same, still running. */
  readonly start: (...words: string[]) => ChildProcessWithoutNullStreams;
  /** Writes a file beside the data directory and answers its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * A temporary directory in which commands run as a person runs them: as processes of their own. The settings are put in
 * their environment.
 */
export async function workplace(settings: Readonly<Record<string, string>> = {}): Promise<Workplace> {
  const directory = await mkdtemp(join(tmpdir(), 'command-test-'));
  const data = join(directory, 'data');
  const start = (command = 'help', ...words: string[]) =>
    spawn(NODE, [ALLOWABLE, command, '--data', data, ...words], {
      cwd: directory,
      env: { ...environment(), ...settings },
    });
  const fed = (input: string, ...words: string[]) => ended(start(...words), input);
  return {
    data,
    start,
    fed,
    run: (...words) => fed('', ...words),
    file: async (name, content) => {
      const path = join(directory, name);
      await writeFile(path, content);
      return path;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/**
 * The same with a data directory that holds the extract already, as the first command on a new one leaves it: a copy of
 * one that is made once a run.
 */
export async function seededWorkplace(settings: Readonly<Record<string, string>> = {}): Promise<Workplace> {
  const [here, seeded] = await Promise.all([workplace(settings), (seededData ??= oneSeeded())]);
  await cp(seeded, here.data, { recursive: true });
  return here;
}

let seededData: Promise<string> | undefined;

/** Whoever of the workers is first makes it; one that comes second meanwhile throws its own away. */
async function oneSeeded(): Promise<string> {
  const seeded = join(inject('seededData'), 'data');
  if (existsSync(seeded)) return seeded;
  const fresh = await workplace();
  const { code, err } = await fresh.run('releases');
  if (code !== 0) throw new Error(err);
  await rename(fresh.data, seeded).catch((error: unknown) => {
    if (!existsSync(seeded)) throw error;
  });
  await fresh.remove();
  return seeded;
}

/** This process's environment without what would send a command to a deployed store. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(AWS_|ALLOWABLE_)/.test(name));
  return { ...Object.fromEntries(own), NODE_COMPILE_CACHE: COMPILED };
}

async function ended(child: ChildProcessWithoutNullStreams, input: string): Promise<Ended> {
  const { stdin, stdout, stderr } = child;
  // A command that ends before it has read its input breaks the pipe.
  stdin.on('error', () => {});
  stdin.end(input);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(stdout), text(stderr), closed]);
  return {
    code,
    out,
    err,
    get json(): unknown {
      return JSON.parse(out) as unknown;
    },
  };
}
