import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ask, type Question, type Reply } from '../http/ask.ts';
import type { Workplace } from './cli.ts';

export interface StartedServer {
  readonly process: ChildProcess;
  readonly port: number;
  readonly ask: (method: string, path: string, question?: Question) => Promise<Reply>;
  /** Sends the signal and answers the exit code, or null where the signal itself ended the process. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** `allowable serve` on a free port, once it has printed its address. */
export async function startedServer({ start }: Workplace, ...options: string[]): Promise<StartedServer> {
  const process = start('serve', '--port', '0', ...options);
  const gone = once(process, 'exit').then(() =>
    Promise.reject(new Error('the server ended before it listened')),
  );
  const [line] = (await Promise.race([once(createInterface(process.stdout), 'line'), gone])) as [string];
  gone.catch(() => {});
  const port = Number(/^Allowable answers at http:\/\/.+:(\d+)$/.exec(line)?.[1]);
  return {
    process,
    port,
    ask: (method, path, question) => ask({ port }, method, path, question),
    end: async (signal) => {
      const ended = once(process, 'exit');
      process.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
