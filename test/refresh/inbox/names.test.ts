import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { openedInbox } from './openedInbox.ts';

const JULY = smallRelease({ letter: 'C' });

describe('hostile names', () => {
  const LONG = `${'ü'.repeat(125)}.zip`;

  it.each([
    'a b (1).zip',
    'up\\..\\..\\up.zip',
    '-rf',
    'Schätze 医療.zip',
    'new\nline.zip',
    LONG,
    'x'.repeat(255),
  ])('are kept as they are: %j', async (name) => {
    const { put, settle, names, read } = await openedInbox();
    await put(name, JULY);
    await settle();
    const kept = await names('imported');
    expect(kept).toHaveLength(2);
    expect(kept).toContain(name);
    const report = kept.find((each) => each !== name) ?? '';
    expect(report).toMatch(/\.report\.txt$/);
    expect(await read('imported', report)).toContain('is published');
  });

  it('of a report do not become one, and no report replaces such a file', async () => {
    const { put, settle, names, read } = await openedInbox();
    await put('a.zip.report.txt', 'not a report');
    await settle();
    await put('a.zip', 'not a zip');
    await settle();
    const kept = await names('refused');
    expect(kept).toHaveLength(4);
    const [file] = kept.filter((name) => /^a\.zip\.report-[0-9a-f]{8}\.txt$/.test(name));
    expect(await read('refused', file ?? '')).toBe('not a report');
    expect(await read('refused', 'a.zip.report.txt')).toContain('Refused a.zip');
  });

  it('that cannot be read as text do not keep the others from being imported', async () => {
    const { put, folder, settle, names, entries } = await openedInbox();
    const raw = Buffer.concat([Buffer.from(`${folder.arriving}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x7a])]);
    await writeFile(raw, 'x');
    await put('rvu.zip', JULY);
    await settle();
    expect(entries).toMatchObject([{ code: 'inbox-imported', file: 'rvu.zip' }]);
    expect(await names('arriving')).toHaveLength(1);
  });
});
