import { onTestFinished } from 'vitest';
import { dataDirectory } from '../../src/store/embedded/dataDirectory.ts';
import { readHolderNote } from '../../src/store/embedded/holderNote.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';

/** A store on a data directory, closed when the test ends. */
export async function openedForTest(path: string): Promise<Store> {
  const store = await openStore({ dataDirectory: path });
  onTestFinished(() => store.close());
  return store;
}

/** Who holds the directory. */
export async function noteOf(path: string) {
  const directory = await dataDirectory(path);
  const note = await readHolderNote(directory.holder);
  if (!note) throw new Error('nobody holds the directory');
  return note;
}
