import type { DeployedConfiguration, StoreConfiguration } from './configuration.ts';
import { openDeployedStore, type TableStore, tableStore } from './deployedStore.ts';
import { dataDirectory } from './embedded/dataDirectory.ts';
import { EMBEDDED_TABLE, openEmbeddedDatabase, openMemoryDatabase } from './embedded/embeddedDatabase.ts';
import { directoryShelf } from './files/directoryShelf.ts';
import type { FileShelf } from './files/fileShelf.ts';
import { tableOf } from './table.ts';

/** Everything that is kept: what is in the table, and the release files as they came. */
export interface Store extends TableStore {
  readonly files: FileShelf;
}

/**
 * Opens the store that the configuration names. On a data directory it throws `DataDirectoryBusy` where another
 * process holds it and does not answer. `now` is milliseconds, for the two seconds that a calendar may be held.
 */
export async function openStore(
  configuration: StoreConfiguration,
  now: () => number = Date.now,
): Promise<Store> {
  if ('dataDirectory' in configuration) return await openLocalStore(configuration.dataDirectory, now);
  return await openBesideBucket(configuration, now);
}

/** S3's client is loaded here alone: a command on a data directory would spend a fifth of its start on it. */
async function openBesideBucket(configuration: DeployedConfiguration, now: () => number): Promise<Store> {
  const [{ S3Client }, { s3Shelf }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('./files/s3Shelf.ts'),
  ]);
  const { bucketName, region } = configuration;
  const store = await openDeployedStore(configuration, now);
  const client = new S3Client({ ...(region && { region }) });
  return {
    ...store,
    files: s3Shelf(bucketName, client),
    async close() {
      client.destroy();
      await store.close();
    },
  };
}

/** A store in memory, without files, gone when it is closed: for tests. */
export async function openMemoryStore(now: () => number = Date.now): Promise<TableStore> {
  const database = await openMemoryDatabase();
  return tableStore(tableOf(database.client, EMBEDDED_TABLE), now, () => database.close());
}

async function openLocalStore(path: string, now: () => number): Promise<Store> {
  const directory = await dataDirectory(path);
  const database = await openEmbeddedDatabase(directory);
  const store = tableStore(tableOf(database.client, EMBEDDED_TABLE), now, () => database.close());
  return { ...store, files: directoryShelf(directory.files) };
}
