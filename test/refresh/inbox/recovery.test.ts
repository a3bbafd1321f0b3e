import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { openedInbox } from './openedInbox.ts';

const JULY = smallRelease({ letter: 'C' });
const OCTOBER = smallRelease({ letter: 'D' });

describe('where the process died', () => {
  it('after publishing, before the file was put away: the next one says it was there already', async () => {
    const { put, settle, names, read, store, published } = await openedInbox();
    await importFiles([{ name: 'RVU25C.zip', bytes: JULY }], {}, store.schedule);
    const before = await published();
    await put('RVU25C.zip', JULY);
    await settle();
    expect(await published()).toEqual(before);
    expect(await names('arriving')).toEqual([]);
    expect(await read('imported', 'RVU25C.zip.report.txt')).toContain(
      `${before[0]} was published already, nothing changed`,
    );
  });

  it('after the report, before the move: the report is written anew and the file follows it', async () => {
    const { put, folder, settle, names, read } = await openedInbox();
    await writeFile(join(folder.imported, 'RVU25C.zip.report.txt'), 'half');
    await put('RVU25C.zip', JULY);
    await settle();
    expect(await names('imported')).toEqual(['RVU25C.zip', 'RVU25C.zip.report.txt']);
    expect(await read('imported', 'RVU25C.zip.report.txt')).toContain('is published');
  });
});

describe('where something fails on our side', () => {
  it('the file stays, the others go on, and a minute of looks later it is tried again', async () => {
    let broken = true;
    const { put, inbox, settle, names, entries } = await openedInbox((store) => async (files) => {
      if (broken && files[0]?.name === 'a.zip') throw new Error('the disk is full');
      return importFiles(files, {}, store.schedule);
    });
    await put('a.zip', JULY);
    await put('b.zip', OCTOBER);
    await settle();
    expect(entries).toMatchObject([
      { code: 'inbox-fault', file: 'a.zip', error: { message: 'the disk is full' } },
      { code: 'inbox-imported', file: 'b.zip' },
    ]);
    broken = false;
    for (let look = 0; look < 29; look += 1) await inbox.look();
    expect(await names('arriving')).toEqual(['a.zip']);
    await inbox.look();
    expect(entries.at(-1)).toMatchObject({ code: 'inbox-imported', file: 'a.zip' });
  });

  it('a look into a folder that is gone is thrown to whoever watches', async () => {
    const { folder, inbox } = await openedInbox();
    await rm(folder.arriving, { recursive: true });
    await expect(inbox.look()).rejects.toThrow('ENOENT');
  });
});
