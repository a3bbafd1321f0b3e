import { randomUUID } from 'node:crypto';
import type { LocalServer, startLocalServer } from '../../src/http/localServer.ts';
import { WrongUse, noArguments, type Command } from '../cli/command.ts';
import { watchLocalInbox } from '../cli/localInbox.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';

type Dependencies = Parameters<typeof startLocalServer>[0];

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export const serveCommand: Command = {
  name: 'serve',
  synopsis: '[--host 127.0.0.1] [--port 8787]',
  summary: 'answer over HTTP on this machine',
  options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '8787' } },
  run: async (call) => {
    noArguments(call);
    const host = call.option('host') ?? '127.0.0.1';
    if (!LOOPBACK.includes(host)) {
      throw new WrongUse(`this server is open, so it listens on this machine alone: ${LOOPBACK.join(', ')}`);
    }
    const port = portOf(call.option('port') ?? '');
    const { schedule, payers, charges, pairings } = await call.store();
    const server = await start(
      { schedule, payers, charges, pairings, practice: LOCAL_PRACTICE, newRequestId: randomUUID, logFault },
      host,
      port,
    );
    if (!server) {
      call.tell(`Port ${port} is taken by another program: end it, or name another with --port.`);
      return 1;
    }
    const inbox = await watchLocalInbox(call, schedule);
    // Listened for before the address is told: whoever reads it may end the server at once.
    const stopped = stopSignal();
    call.print(`Allowable answers at ${server.address}`);
    await stopped;
    await Promise.all([server.close(), inbox?.stop()]);
    return 0;
  },
};

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new WrongUse(`--port is a number from 0 to 65535, not "${text}"`);
  return port;
}

/** What answers over HTTP is most of what the whole program loads, and the other commands do without. */
async function start(
  dependencies: Dependencies,
  host: string,
  port: number,
): Promise<LocalServer | undefined> {
  const loaded = await import('../../src/http/localServer.ts');
  try {
    return await loaded.startLocalServer(dependencies, { host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

function logFault({ requestId, method, path, error }: Parameters<Dependencies['logFault']>[0]): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${JSON.stringify({ level: 'ERROR', code: 'fault', requestId, method, path, error: text })}\n`,
  );
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
