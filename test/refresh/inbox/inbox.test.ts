import { appendFile, mkdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { inboxFolder } from '../../../src/refresh/inbox/inboxFolder.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { openedInbox } from './openedInbox.ts';

const JULY = smallRelease({ letter: 'C' });
const OCTOBER = smallRelease({ letter: 'D' });
const SPOILED = smallRelease({
  change: (lines) =>
    lines.map((line) => (line[0] === '97110' ? line.map((cell) => (cell === '0.45' ? 'O.45' : cell)) : line)),
});

describe('a file that has arrived', () => {
  it('is imported and put away, with a report that names what is published', async () => {
    const { put, settle, names, read, published, entries } = await openedInbox();
    await put('RVU25C.zip', JULY);
    await settle();
    const [id] = await published();
    expect(id).toMatch(/^2025C-[0-9a-f]{12}$/);
    expect(await names('arriving')).toEqual([]);
    expect(await names('imported')).toEqual(['RVU25C.zip', 'RVU25C.zip.report.txt']);
    expect(await read('imported', 'RVU25C.zip.report.txt')).toContain(
      `Imported RVU25C.zip.\n${id} is published, in force from 2025-07-01: ` +
        '14 codes in 16 rows, 3 localities, 3 OPPS-capped amounts\n' +
        `Release ${id} passed.\n`,
    );
    expect(entries).toEqual([{ code: 'inbox-imported', file: 'RVU25C.zip', ids: [id] }]);
  });

  it('and is refused is put away with every problem, and publishes nothing', async () => {
    const { put, settle, names, read, published, entries } = await openedInbox();
    await put('RVU25C.zip', SPOILED);
    await put('letter.txt', 'Dear colleague');
    await settle();
    expect(await published()).toEqual([]);
    expect(await names('arriving')).toEqual([]);
    const kept = ['RVU25C.zip', 'RVU25C.zip.report.txt', 'letter.txt', 'letter.txt.report.txt'];
    expect(await names('refused')).toEqual(kept);
    const report = await read('refused', 'RVU25C.zip.report.txt');
    expect(report).toMatch(/^Refused RVU25C\.zip, and nothing of it was published: one problem\.\n/);
    expect(report).toMatch(/PPRRVU2025_Jul\.csv, line 18, column .*O\.45/);
    expect(entries).toEqual([
      { code: 'inbox-refused', file: 'RVU25C.zip', problems: ['not-a-number'], total: 1 },
      { code: 'inbox-refused', file: 'letter.txt', problems: ['not-recognised'], total: 1 },
    ]);
  });

  it('and is doubtful is stored and put away, with what somebody has to look at', async () => {
    const { put, settle, read, store, published, entries } = await openedInbox();
    await put('rvu25d.zip', smallRelease({ letter: 'D', conversionFactor: '32.3500' }));
    await settle();
    expect(await published()).toEqual([]);
    const [release] = await store.schedule.listReleases();
    expect(entries).toEqual([{ code: 'inbox-staged', file: 'rvu25d.zip', ids: [release?.id] }]);
    const report = await read('imported', 'rvu25d.zip.report.txt');
    expect(report).toContain(`${release?.id} is doubtful: it is stored and not published`);
    expect(report).toMatch(/\nDOUBTFUL\n {2}conversion-factor: .*32\.3465/);
  });

  it('beside another is taken by itself, one after the other', async () => {
    let underWay = 0;
    let most = 0;
    const { put, settle, names, published } = await openedInbox((store) => async (files) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const outcome = await importFiles(files, {}, store.schedule);
      underWay -= 1;
      return outcome;
    });
    await put('a.zip', JULY);
    await put('b.zip', OCTOBER);
    await put('c.zip', SPOILED);
    await settle();
    expect(most).toBe(1);
    expect((await published()).map((id) => id.slice(0, 5)).sort()).toEqual(['2025C', '2025D']);
    expect(await names('imported')).toEqual(['a.zip', 'a.zip.report.txt', 'b.zip', 'b.zip.report.txt']);
    expect(await names('refused')).toEqual(['c.zip', 'c.zip.report.txt']);
  });

  it('of a name that was put away before replaces nothing', async () => {
    const { put, settle, names, read } = await openedInbox();
    await put('rvu.zip', JULY);
    await settle();
    await put('rvu.zip', OCTOBER);
    await settle();
    const kept = await names('imported');
    expect(kept).toHaveLength(4);
    expect(kept[0]).toMatch(/^rvu-[0-9a-f]{8}\.zip$/);
    expect(await read('imported', 'rvu.zip.report.txt')).toContain('2025C-');
    expect(await read('imported', `${kept[0]}.report.txt`)).toContain('2025D-');
  });
});

describe('a file that is not there yet', () => {
  it('is left while it grows, and taken once it has stopped', async () => {
    const { put, folder, inbox, names, entries } = await openedInbox();
    const path = join(folder.arriving, 'RVU25C.zip');
    await put('RVU25C.zip', JULY.subarray(0, 100));
    await inbox.look();
    await appendFile(path, JULY.subarray(100, 1_000));
    await inbox.look();
    await appendFile(path, JULY.subarray(1_000));
    await inbox.look();
    expect([await names('arriving'), entries]).toEqual([['RVU25C.zip'], []]);
    await inbox.look();
    expect(entries).toMatchObject([{ code: 'inbox-imported' }]);
  });

  it('is left where it has its full size from the first and is still written to', async () => {
    const { put, folder, inbox, entries } = await openedInbox();
    await put('RVU25C.zip', JULY);
    for (const second of [1, 2, 3]) {
      await utimes(join(folder.arriving, 'RVU25C.zip'), second, second);
      await inbox.look();
    }
    expect(entries).toEqual([]);
  });

  it('is left where it changes while it is being imported, and taken again', async () => {
    const changes: (() => Promise<void>)[] = [];
    const { put, settle, names, published, folder } = await openedInbox((store) => async (files) => {
      await changes.pop()?.();
      return importFiles(files, {}, store.schedule);
    });
    changes.push(() => writeFile(join(folder.arriving, 'rvu.zip'), OCTOBER));
    await put('rvu.zip', JULY);
    await settle();
    expect([await names('arriving'), await names('imported')]).toEqual([['rvu.zip'], []]);
    await settle();
    expect(await names('imported')).toEqual(['rvu.zip', 'rvu.zip.report.txt']);
    expect((await published()).map((id) => id.slice(0, 5)).sort()).toEqual(['2025C', '2025D']);
  });

  it.each(['.hidden.zip', 'rvu.zip.part', 'rvu.zip.CRDOWNLOAD', 'rvu.download'])(
    'is not looked at: %s',
    async (name) => {
      const { put, settle, names, entries } = await openedInbox();
      await put(name, JULY);
      await settle();
      expect([await names('arriving'), entries]).toEqual([[name], []]);
    },
  );

  it('is not a folder, a link or an empty file', async () => {
    const { put, folder, settle, names, entries } = await openedInbox();
    await mkdir(join(folder.arriving, 'folder.zip'));
    await writeFile(join(folder.arriving, 'folder.zip', 'rvu.zip'), JULY);
    await symlink(join(folder.arriving, 'folder.zip', 'rvu.zip'), join(folder.arriving, 'link.zip'));
    await put('empty.zip', '');
    await settle();
    expect([await names('arriving'), entries]).toEqual([['empty.zip', 'link.zip'], []]);
  });
});

it('the folders are closed to everybody else, also where they were open before', async () => {
  const { folder } = await openedInbox();
  const open = join(folder.imported, 'elsewhere');
  await mkdir(join(open, 'inbox'), { recursive: true, mode: 0o755 });
  const made = await inboxFolder(open);
  const paths = [folder, made].flatMap(({ arriving, imported, refused }) => [arriving, imported, refused]);
  for (const path of paths) {
    expect((await stat(path)).mode & 0o777, path).toBe(0o700);
  }
});
