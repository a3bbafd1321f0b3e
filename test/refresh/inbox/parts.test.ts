import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallRelease, smallReleaseMembers } from '../../cmsLayouts/smallRelease.ts';
import { pairLine, pairsMembers } from '../../cmsLayouts/procedurePairs.ts';
import { zipFile } from '../../cmsLayouts/zipFile.ts';
import { openedInbox } from './openedInbox.ts';

const [VALUES, GPCI, ...OTHERS] = smallReleaseMembers({ letter: 'C' }).map(({ name, content }) => ({
  name,
  content: Buffer.from(content as string, 'latin1'),
}));
const PAIRS = ['97750', '97116', '97535', '97124'].map((code) => pairLine('97530', code));
const NOTE = 'waiting.report.txt';

describe('files that are complete only together', () => {
  it('wait for one another, say so, and are imported as one when the last has come', async () => {
    const { put, settle, inbox, names, read, published, entries } = await openedInbox();
    await put(VALUES!.name, VALUES!.content);
    await settle();
    expect(await names('arriving')).toEqual([VALUES!.name, NOTE]);
    const note = await read('arriving', NOTE);
    expect(note).toContain(`\n${VALUES!.name}\n`);
    expect(note).toContain('There is no GPCI file among the members');
    for (let look = 0; look < 5; look += 1) await inbox.look();
    expect(entries).toEqual([{ code: 'inbox-waiting', file: VALUES!.name, problems: ['missing-member'] }]);
    await put(GPCI!.name, GPCI!.content);
    await settle();
    expect(await published()).toEqual([expect.stringMatching(/^2025C-/)]);
    expect(await names('arriving')).toEqual([]);
    expect(await names('imported')).toHaveLength(4);
    const report = await read('imported', `${GPCI!.name}.report.txt`);
    expect(report).toContain(`Imported ${VALUES!.name}, ${GPCI!.name}.`);
  });

  it('and arrive at the same time are the same release as the zip that holds them', async () => {
    const { put, settle, published } = await openedInbox();
    for (const { name, content } of [VALUES!, GPCI!, ...OTHERS]) await put(name, content);
    await settle();
    const loose = await published();
    expect(loose).toHaveLength(1);
    await put('RVU25C.zip', smallRelease({ letter: 'C' }));
    await settle();
    expect(await published()).toEqual(loose);
  });

  it('are not tried while another file is still arriving', async () => {
    const { put, inbox, published } = await openedInbox();
    await put(VALUES!.name, VALUES!.content);
    await put(GPCI!.name, GPCI!.content);
    await inbox.look();
    await put(OTHERS[0]!.name, OTHERS[0]!.content);
    await inbox.look();
    expect(await published()).toEqual([]);
    await inbox.look();
    expect(await published()).toHaveLength(1);
  });

  it('are refused together where something else is wrong with one of them', async () => {
    const { put, settle, names, read, published } = await openedInbox();
    await put(VALUES!.name, VALUES!.content);
    await put(GPCI!.name, GPCI!.content.toString('latin1').replace('0.869', 'O.869'));
    await settle();
    expect(await published()).toEqual([]);
    expect(await names('refused')).toHaveLength(4);
    expect(await read('refused', `${VALUES!.name}.report.txt`)).toContain('O.869');
  });

  it('and are whole are imported beside a part of something else, which goes on waiting', async () => {
    const { put, settle, names, read, published } = await openedInbox();
    await put(GPCI!.name, GPCI!.content);
    for (const { name, content } of pairsMembers(PAIRS)) {
      await put(name.replace('.txt', '.zip'), zipFile([{ name, content }]));
    }
    await settle();
    expect(await published()).toEqual([expect.stringMatching(/^ptp-2024Q3-/)]);
    expect(await names('imported')).toHaveLength(8);
    expect(await names('arriving')).toEqual([GPCI!.name, NOTE]);
    await settle();
    expect(await read('arriving', NOTE)).not.toContain('ccipra');
  });

  it('are forgotten, and the note goes, when they are taken away', async () => {
    const { put, folder, settle, names } = await openedInbox();
    await put(GPCI!.name, GPCI!.content);
    await settle();
    expect(await names('arriving')).toContain(NOTE);
    await rm(join(folder.arriving, GPCI!.name));
    await settle();
    expect(await names('arriving')).toEqual([]);
  });
});
