import { mkdir, rm } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { InboxDependencies } from '../../../src/refresh/inbox/inbox.ts';
import { watchInbox } from '../../../src/refresh/inbox/watchInbox.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { openedInbox } from './openedInbox.ts';

const JULY = smallRelease();

async function watched(importAll?: InboxDependencies['importAll']) {
  const opened = await openedInbox();
  const { folder, store, entries } = opened;
  const inbox = watchInbox(
    {
      folder,
      importAll: importAll ?? ((files) => importFiles(files, {}, store.schedule)),
      log: (entry) => void entries.push(entry),
    },
    5,
  );
  onTestFinished(() => inbox.stop());
  return { ...opened, watch: inbox };
}

describe('a watched inbox', () => {
  it('imports what lies there when the watch begins, and what comes later', async () => {
    const { put, entries } = await watched();
    await put('a.zip', JULY);
    await vi.waitFor(() => expect(entries).toMatchObject([{ code: 'inbox-imported' }]));
    await put('b.zip', 'no zip');
    await vi.waitFor(() => expect(entries).toMatchObject([{}, { code: 'inbox-refused', file: 'b.zip' }]));
  });

  it('finishes what is being imported before it has stopped, and begins nothing after', async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    let imports = 0;
    const { put, watch, names } = await watched(async () => {
      imports += 1;
      begun.resolve();
      await finish.promise;
      return { ok: true, imported: [], setAside: [] };
    });
    await put('a.zip', JULY);
    await begun.promise;
    let stopped = false;
    const stopping = watch.stop().then(() => (stopped = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(stopped).toBe(false);
    finish.resolve();
    await stopping;
    expect(await names('imported')).toEqual(['a.zip', 'a.zip.report.txt']);
    await put('b.zip', JULY);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(imports).toBe(1);
  });

  it('outlives the loss of its folder, and looks again once it is back', async () => {
    const { folder, put, entries } = await watched();
    await rm(folder.arriving, { recursive: true });
    await vi.waitFor(() => expect(entries).toMatchObject([{ code: 'inbox-fault', file: null }]));
    for (const path of Object.values(folder) as string[]) await mkdir(path, { recursive: true });
    await put('a.zip', JULY);
    await vi.waitFor(() => expect(entries.at(-1)).toMatchObject({ code: 'inbox-imported' }), 5_000);
  });
});
