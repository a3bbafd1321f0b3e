import { openToThisMachine } from '../../bin/cli/admission.ts';
import { shippedExtract } from '../../bin/cli/shippedExtract.ts';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import type { Page } from '../../src/http/page/pageFile.ts';
import { startLocalServer } from '../../src/http/localServer.ts';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { ask, type Question, type Reply } from './ask.ts';

export interface Served {
  readonly port: number;
  readonly store: TableStore;
  readonly ask: (method: string, path: string, question?: Question) => Promise<Reply>;
  /** POST /v1/estimates. */
  readonly estimate: (request: unknown, query?: string) => Promise<Reply>;
  readonly faults: Parameters<ApiDependencies['logFault']>[0][];
  readonly close: () => Promise<void>;
}

/** The API, and the page where it is given, as `serve` starts it, on a free port, over a store in memory that holds the shipped extract. */
export async function served(
  replaced:
    | Partial<ApiDependencies>
    | ((store: TableStore) => Partial<ApiDependencies> | Promise<Partial<ApiDependencies>>) = {},
  page?: Page,
): Promise<Served> {
  const store = await openMemoryStore();
  const seeded = await importFiles(await shippedExtract(), {}, store.schedule);
  if (!seeded.ok) throw new Error(`the shipped extract is refused: ${JSON.stringify(seeded.problems[0])}`);
  const faults: Served['faults'] = [];
  const server = await startLocalServer(
    {
      ...store,
      answerWithin: 30_000,
      now: Date.now,
      ...openToThisMachine(),
      newRequestId: () => `request-${faults.length + 1}`,
      logFault: (fault) => void faults.push(fault),
      ...(typeof replaced === 'function' ? await replaced(store) : replaced),
    },
    { host: '127.0.0.1', port: 0, page },
  );
  return {
    port: server.port,
    store,
    ask: (method, path, question) => ask(server, method, path, question),
    estimate: (request, query = '') => ask(server, 'POST', `/v1/estimates${query}`, { json: request }),
    faults,
    close: () => server.close().then(() => store.close()),
  };
}
