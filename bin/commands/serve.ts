import { randomUUID } from 'node:crypto';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import type { LocalServer, LocalSettings } from '../../src/http/localServer.ts';
import { closedToStrangers, openToThisMachine } from '../cli/admission.ts';
import { builtPage } from '../cli/builtPage.ts';
import { WrongUse, noArguments, type Call, type Command } from '../cli/command.ts';
import { issuerOrigins } from '../cli/issuerOrigins.ts';
import { localInbox } from '../cli/localInbox.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export const serveCommand: Command = {
  name: 'serve',
  synopsis: '[--host 127.0.0.1] [--port 8787] [--auth] [--name NAME]...',
  summary: 'answer over HTTP on this machine',
  details: `With --auth, only issued keys (see "keys") are answered, and tokens of the issuer that ALLOWABLE_ISSUER and ALLOWABLE_AUDIENCE
name. Any --host but this machine's own needs it. --name is another name that it is called by, such as that of a proxy before it.`,
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '8787' },
    auth: { type: 'boolean', default: false },
    name: { type: 'string', multiple: true },
  },
  run: async (call) => {
    noArguments(call);
    const address = addressOf(call);
    const files = await builtPage();
    if (!files) call.tell('The page is not built, so the API answers alone: `npm run build` builds it.');
    const { keys, ...store } = await call.store();
    const whoMay = call.flag('auth') ? closedToStrangers({ keys }, process.env) : openToThisMachine();
    const inbox = await localInbox(call, store.schedule);
    const page = files && { files, connect: await issuerOrigins(whoMay.signIn, call.tell) };
    const server = await start({ ...store, ...whoMay, ...OWN, inbox }, { ...address, page });
    if (!server) {
      call.tell(`Port ${address.port} is taken by another program: end it, or name another with --port.`);
      return 1;
    }
    if (whoMay.signIn === 'open' && process.env['ALLOWABLE_ISSUER']) {
      call.tell('ALLOWABLE_ISSUER is set, but without --auth nobody is asked who they are.');
    }
    if (whoMay.signIn === 'key' && (await keys.list()).length === 0) {
      call.tell('No key was issued yet: "allowable keys issue" makes one.');
    }
    const watched = inbox?.watch();
    // Listened for before the address is told: whoever reads it may end the server at once.
    const stopped = stopSignal();
    call.print(`Allowable answers at ${server.address}`);
    await stopped;
    await Promise.all([server.close(), watched?.stop()]);
    return 0;
  },
};

const OWN = {
  answerWithin: 30_000,
  now: Date.now,
  newRequestId: randomUUID,
  logFault,
} satisfies Partial<ApiDependencies>;

function addressOf(call: Call): Omit<LocalSettings, 'page'> {
  const host = call.option('host') ?? '127.0.0.1';
  const open = !call.flag('auth');
  if (open && !LOOPBACK.includes(host)) {
    throw new WrongUse(
      `without --auth this server is open, so it listens on this machine alone: ${LOOPBACK.join(', ')}`,
    );
  }
  const port = portOf(call.option('port') ?? '');
  return { host, port, names: call.every('name') };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new WrongUse(`--port is a number from 0 to 65535, not "${text}"`);
  return port;
}

/** What answers over HTTP is most of what the whole program loads, and the other commands do without. */
async function start(
  dependencies: ApiDependencies,
  settings: LocalSettings,
): Promise<LocalServer | undefined> {
  const loaded = await import('../../src/http/localServer.ts');
  try {
    return await loaded.startLocalServer(dependencies, settings);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

function logFault({ requestId, method, path, error }: Parameters<ApiDependencies['logFault']>[0]): void {
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
