import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import dynalite from 'dynalite';
import { vi } from 'vitest';
import type { ChargeList } from '../../src/contracts/chargeList.ts';
import type { DiagnosisPairings } from '../../src/contracts/diagnosisPairings.ts';
import type { ChargeStore, PairingStore, PayerStore } from '../../src/contracts/keeping.ts';
import type { Payer } from '../../src/contracts/payer.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { openDeployedStore } from '../../src/store/deployedStore.ts';
import { dataDirectory } from '../../src/store/embedded/dataDirectory.ts';
import {
  EMBEDDED_TABLE,
  type EmbeddedDatabase,
  openEmbeddedDatabase,
  openMemoryDatabase,
} from '../../src/store/embedded/embeddedDatabase.ts';
import { CHARGES_PREFIX, PAIRINGS_PREFIX, PAYER_PREFIX } from '../../src/store/keys.ts';
import { openMemoryStore, openStore } from '../../src/store/openStore.ts';
import { revisionedStore } from '../../src/store/revisionedStore.ts';
import { scheduleStoreOf } from '../../src/store/scheduleStore.ts';
import { type Table, tableOf } from '../../src/store/table.ts';
import { chargeList, diagnosisPairings, payer } from './documents.ts';
import { revisionedStoreContract } from './revisionedStoreContract.ts';
import { scheduleStoreContract } from './scheduleStoreContract.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

interface Stores {
  readonly schedule: ScheduleStore;
  readonly payers: PayerStore;
  readonly charges: ChargeStore;
  readonly pairings: PairingStore;
  readonly close: () => Promise<void>;
}

const IMPLEMENTATIONS: Record<string, () => Promise<Stores>> = {
  'DynamoDB table in memory': async () => bare(await openMemoryDatabase(), () => Promise.resolve()),
  'DynamoDB table on disk': async () => {
    const { path, remove } = await temporaryDirectory();
    return bare(await openEmbeddedDatabase(await dataDirectory(path)), remove);
  },
  'remembered, in memory': () => openMemoryStore(),
  'as opened on a data directory': async () => {
    const { path, remove } = await temporaryDirectory();
    const store = await openStore({ dataDirectory: path });
    return { ...store, close: () => store.close().then(remove) };
  },
  'another DynamoDB at an address': async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    const server = dynalite({ createTableMs: 50 }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const store = await openDeployedStore({ tableName: 'another', endpoint, region: 'eu-central-1' });
    const close = promisify(server.close.bind(server));
    return { ...store, close: () => store.close().then(() => close()) };
  },
};

for (const [name, open] of Object.entries(IMPLEMENTATIONS)) {
  scheduleStoreContract(name, async () => {
    const stores = await open();
    return { store: stores.schedule, close: () => stores.close() };
  });
  const payers = async () => {
    const stores = await open();
    return { store: stores.payers, close: () => stores.close() };
  };
  const charges = async () => {
    const stores = await open();
    return { store: stores.charges, close: () => stores.close() };
  };
  const pairings = async () => {
    const stores = await open();
    return { store: stores.pairings, close: () => stores.close() };
  };
  revisionedStoreContract<Payer>(`payers, ${name}`, (percent, from) => payer('acme', percent, from), payers);
  revisionedStoreContract<ChargeList>(`charges, ${name}`, chargeList, charges);
  revisionedStoreContract<DiagnosisPairings>(`pairings, ${name}`, diagnosisPairings, pairings);
}

function bare(database: EmbeddedDatabase, remove: () => Promise<void>): Stores {
  const table: Table = tableOf(database.client, EMBEDDED_TABLE);
  return {
    schedule: scheduleStoreOf(table),
    payers: revisionedStore<Payer>(table, PAYER_PREFIX),
    charges: revisionedStore<ChargeList>(table, CHARGES_PREFIX),
    pairings: revisionedStore<DiagnosisPairings>(table, PAIRINGS_PREFIX),
    close: () => database.close().then(remove),
  };
}
