import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CALENDAR, withPublished } from '../../src/schedule/calendar.ts';
import type { Payer } from '../../src/contracts/payer.ts';
import {
  codeKey,
  documentKey,
  PAYER_PREFIX,
  pastKey,
  releaseKey,
  shardPartitions,
} from '../../src/store/keys.ts';
import { readPartition } from '../../src/store/readItems.ts';
import { revisionedStore } from '../../src/store/revisionedStore.ts';
import { scheduleStoreOf } from '../../src/store/scheduleStore.ts';
import { SHARDS, shardOf } from '../../src/store/shard.ts';
import { type CountedTable, countedTable } from './countedTable.ts';
import { payer } from './documents.ts';
import { CONTENT, release } from './sampleRelease.ts';
import { entry } from './scheduleStoreContract.ts';

describe('the layout of the table', () => {
  let counted: CountedTable;
  beforeAll(async () => {
    counted = await countedTable();
    await scheduleStoreOf(counted.table).writeRelease(release('2026C-a'), CONTENT, () => {});
  });
  afterAll(() => counted.close());
  beforeEach(() => {
    counted.sent.length = 0;
    counted.through = (command, send) => send(command);
  });

  it('places a code by FNV-1a, for good', () => {
    // The hash's published vectors: "" is 811c9dc5, "a" is e40c292c, "foobar" is bf9cf968.
    expect(['', 'a', 'foobar'].map(shardOf)).toEqual([0x5, 0xc, 0x8]);
    expect(['97110', '97112', '97530', 'G0283', '00100'].map(shardOf)).toEqual([1, 11, 15, 1, 4]);
    expect(codeKey('2026C-a', '97110')).toEqual({ pk: 'RELEASE#2026C-a#1', sk: 'CODE#97110' });
  });

  it('places a document and its past revisions under its practice, in their order', () => {
    const head = documentKey('one', PAYER_PREFIX, 'acme');
    expect(head).toEqual({ pk: 'PRACTICE#one', sk: 'PAYER#acme' });
    expect(pastKey(head, 12)).toEqual({ pk: 'PRACTICE#one', sk: 'PAST#PAYER#acme#0000000012' });
    expect(pastKey(head, 9).sk < pastKey(head, 12).sk).toBe(true);
  });

  it('spreads a release over all 16 shards', async () => {
    const partitions = shardPartitions('2026C-a');
    const sizes = await Promise.all(
      partitions.map(async (pk) => (await readPartition(counted.table, pk)).length),
    );
    expect(partitions).toHaveLength(SHARDS);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(302 + 1);
  });

  it('reads a whole release by one query a shard and two requests more', async () => {
    await scheduleStoreOf(counted.table).readContent('2026C-a');
    expect(counted.sent.toSorted()).toEqual([
      'GetCommand',
      ...Array<string>(SHARDS + 1).fill('QueryCommand'),
    ]);
  });

  it('takes no name that holds the separator of keys', () => {
    expect(() => documentKey('one#PAYER', PAYER_PREFIX, 'acme')).toThrow(RangeError);
    expect(() => documentKey('', PAYER_PREFIX, 'acme')).toThrow(RangeError);
    expect(() => documentKey('one', PAYER_PREFIX, 'acme#1')).toThrow(RangeError);
    expect(() => releaseKey('2026C#3')).toThrow(RangeError);
  });

  it('writes the release’s own item last: a run cut short leaves no release', async () => {
    const store = scheduleStoreOf(counted.table);
    let batches = 0;
    counted.through = (command, send) =>
      ++batches > 5 ? Promise.reject(new Error('killed')) : send(command);
    await expect(store.writeRelease(release('2026C-cut'), CONTENT, () => {})).rejects.toThrow('killed');
    counted.through = (command, send) => send(command);
    expect((await store.listReleases()).map(({ id }) => id)).toEqual(['2026C-a']);
    expect(await store.readRelease('2026C-cut')).toBeUndefined();
    expect(await store.readContent('2026C-cut')).toBeUndefined();

    await store.writeRelease(release('2026C-cut'), CONTENT, () => {});
    expect((await store.readContent('2026C-cut'))?.rows).toHaveLength(CONTENT.rows.length);
  });

  it('knows its own write where the answer was lost and the SDK sent it again', async () => {
    const store = scheduleStoreOf(counted.table);
    const payers = revisionedStore<Payer>(counted.table, PAYER_PREFIX);
    counted.through = async (command, send) => {
      if (command.constructor.name === 'PutCommand') await send(command);
      return send(command);
    };
    expect(await store.replaceCalendar(withPublished(EMPTY_CALENDAR, entry('2026C-a')))).toBe(true);
    expect(await payers.write('one', 'acme', payer('acme'), 0)).toMatchObject({ revision: 1 });
    expect(await payers.write('one', 'acme', payer('acme', '130'), 1)).toMatchObject({ revision: 2 });
    expect(await payers.delete('one', 'acme', 2)).toBe(true);
  });
});
