import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDirectory } from '../../src/store/embedded/dataDirectory.ts';
import { DataDirectoryBusy } from '../../src/store/embedded/dataDirectoryBusy.ts';
import { openEmbeddedDatabase } from '../../src/store/embedded/embeddedDatabase.ts';
import { readHolderNote, writeHolderNote } from '../../src/store/embedded/holderNote.ts';
import { takeLock } from '../../src/store/embedded/lock.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { childOn } from './childOnData.ts';
import { noteOf, openedForTest } from './openedForTest.ts';
import { payer } from './documents.ts';
import { directoryOfTest } from './temporaryDirectory.ts';

describe('two on one data directory', () => {
  it('both read and write, whoever holds it', async () => {
    const path = await directoryOfTest();
    const child = childOn(path, 'hold');
    await child.line('ready');
    const store = await openedForTest(path);
    expect((await noteOf(path)).pid).toBe(child.process.pid);
    await store.payers.write('one', 'acme', payer('acme'), 0);
    const second = await openedForTest(path);
    expect((await second.payers.read('one', 'acme'))?.revision).toBe(1);
  });

  it('carry on when the holder ends, with requests under way', async () => {
    const path = await directoryOfTest();
    const child = childOn(path, 'hold');
    await child.line('ready');
    const store = await openedForTest(path);
    const writing = writePayers(store, 'parent', 200, (written) => {
      if (written === 50) child.process.stdin?.end();
    });
    await Promise.all([writing, child.line('closed')]);
    expect(await store.payers.list('one')).toHaveLength(200);
    expect((await noteOf(path)).pid).toBe(process.pid);
  });

  it('lose nothing when the holder is killed', async () => {
    const path = await directoryOfTest();
    const child = childOn(path, 'write');
    await child.line('child-20');
    const store = await openedForTest(path);
    await writePayers(store, 'parent', 200, (written) => {
      if (written === 50) child.process.kill('SIGKILL');
    });
    const stored = new Set((await store.payers.list('one')).map((each) => each.document.id));
    const told = child.lines.filter((line) => line.startsWith('child-'));
    expect(told.length).toBeGreaterThan(20);
    expect([...told, ...idsOf('parent', 200)].filter((id) => !stored.has(id))).toEqual([]);
    expect((await noteOf(path)).pid).toBe(process.pid);
  });

  it('follow one holder after the other in one process', async () => {
    const path = await directoryOfTest();
    const stores = await Promise.all([
      openStore({ dataDirectory: path }),
      openStore({ dataDirectory: path }),
    ]);
    const third = await openedForTest(path);
    const writing = writePayers(third, 'third', 100, () => {});
    for (const store of stores) await store.close();
    await writing;
    expect(await third.payers.list('one')).toHaveLength(100);
  });

  it('takes over from a holder killed before it was asked anything', async () => {
    const path = await directoryOfTest();
    const child = childOn(path, 'hold');
    await child.line('ready');
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    expect(existsSync((await noteOf(path)).socketPath)).toBe(true);
    const store = await openedForTest(path);
    expect(await store.payers.list('one')).toEqual([]);
    expect((await noteOf(path)).pid).toBe(process.pid);
  });

  it('says who holds the directory where the holder does not answer', async () => {
    const directory = await dataDirectory(await directoryOfTest());
    const lock = await takeLock(directory.lock);
    await expect(openEmbeddedDatabase(directory, 100)).rejects.toThrow('held by another process');
    await writeHolderNote(directory.holder, { pid: 4711, socketPath: join(directory.socket, 'gone') });
    const busy = openEmbeddedDatabase(directory, 100);
    await expect(busy).rejects.toThrow(DataDirectoryBusy);
    await expect(busy).rejects.toThrow(/held by process 4711, which does not answer\..*kill 4711/);
    await writeFile(directory.holder, '{"pid":');
    await expect(openEmbeddedDatabase(directory, 0)).rejects.toThrow('held by another process');
    await lock?.release();
  });

  it('says who holds it where the holder is stopped, and takes over when it is killed', async () => {
    const path = await directoryOfTest();
    const child = childOn(path, 'hold');
    await child.line('ready');
    child.process.kill('SIGSTOP');
    const directory = await dataDirectory(path);
    await expect(openEmbeddedDatabase(directory, 0)).rejects.toThrow(`held by process ${child.process.pid}`);
    child.process.kill('SIGKILL');
    await openedForTest(path);
    expect((await noteOf(path)).pid).toBe(process.pid);
  });

  it('waits for a holder that is still starting', async () => {
    const directory = await dataDirectory(await directoryOfTest());
    const lock = await takeLock(directory.lock);
    const opening = openEmbeddedDatabase(directory);
    await lock?.release();
    const database = await opening;
    expect((await readHolderNote(directory.holder))?.pid).toBe(process.pid);
    await database.close();
  });
});

function idsOf(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

async function writePayers(store: Store, name: string, count: number, after: (written: number) => void) {
  let written = 0;
  const ids = idsOf(name, count).values();
  const writer = async () => {
    for (const id of ids) {
      expect(await store.payers.write('one', id, payer(id), 0)).toBeDefined();
      after(++written);
    }
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
}
