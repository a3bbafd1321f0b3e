import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import { prune } from '../../src/refresh/prune.ts';
import { rollBack } from '../../src/refresh/publishing.ts';
import { releaseInForce } from '../../src/schedule/inForce.ts';
import { scheduleStoreOf } from '../../src/store/scheduleStore.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { withPublished } from '../../src/schedule/calendar.ts';
import { releaseKey } from '../../src/store/keys.ts';
import { rememberedSchedule } from '../../src/store/memory/rememberedSchedule.ts';
import { deleteItems } from '../../src/store/writeItems.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { type CountedTable, countedTable } from '../store/countedTable.ts';
import { dataSet, MUES } from '../store/sampleDataSet.ts';
import { CONTENT, release, ROWS_IN_ALL } from '../store/sampleRelease.ts';
import { entry } from '../store/scheduleStoreContract.ts';

let counted: CountedTable;
let store: ScheduleStore;
beforeEach(async () => {
  counted = await countedTable();
  store = rememberedSchedule(scheduleStoreOf(counted.table), () => 0);
});
afterEach(() => counted.close());

const GO = { dryRun: false };
const JULY = { name: 'rvu25c.zip', bytes: smallRelease({ year: 2025, letter: 'C' }) };
const CORRECTED = {
  name: 'rvu25c-updated.zip',
  bytes: smallRelease({ year: 2025, letter: 'C', released: '06/20/2025' }),
};
const EDITS = { name: 'MUE_Eff_04-01-2026.csv', bytes: Buffer.from(mueCsv([mueRow('97110', '6')])) };

async function imported(file: InputFile): Promise<string> {
  const outcome = await importFiles([file], {}, store);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.imported[0]?.id ?? 'nothing';
}

async function staged(id = '2026C-staged'): Promise<string> {
  await store.writeRelease(release(id), CONTENT, () => {});
  return id;
}

const storedIds = async () => (await store.listStored()).map(({ id }) => id).sort();

describe('pruning', () => {
  it('removes what was never published: a release and a data set', async () => {
    const july = await imported(JULY);
    const id = await staged();
    await store.writeDataSet(dataSet('mue-staged', MUES), MUES, () => {});
    expect(await prune(store, [], GO)).toEqual({
      ok: true,
      prunable: [
        { id, dataset: 'fee-schedule', rows: ROWS_IN_ALL },
        { id: 'mue-staged', dataset: 'mue-practitioner', rows: 3 },
      ],
    });
    expect(await storedIds()).toEqual([july]);
    expect([await store.countRows(id), await store.countRows('mue-staged')]).toEqual([0, 0]);
    expect(await prune(store, [], GO)).toEqual({ ok: true, prunable: [] });
  });

  it('keeps what is published and what rollback can go back to', async () => {
    const [july, edits, corrected] = [await imported(JULY), await imported(EDITS), await imported(CORRECTED)];
    expect(new Set([july, corrected]).size).toBe(2);
    expect(await prune(store, [], GO)).toEqual({ ok: true, prunable: [] });
    expect(await storedIds()).toEqual([july, edits, corrected].sort());
    expect(await prune(store, [july, 'none', edits], GO)).toEqual({
      ok: false,
      refused: [
        { id: july, code: 'published' },
        { id: 'none', code: 'unknown' },
        { id: edits, code: 'published' },
      ],
    });
    await rollBack(store);
    const now = releaseInForce(await store.readCalendar(), '2025-08-01', false)?.entry.id;
    expect([now, (await store.readCodes(july, ['97110'])).size]).toEqual([july, 1]);
  });

  it('removes nothing where one of several ids is refused, or on a dry run', async () => {
    const [july, id] = [await imported(JULY), await staged()];
    expect((await prune(store, [id, july], GO)).ok).toBe(false);
    const dry = await prune(store, [id, id], { dryRun: true });
    expect(dry.ok && dry.prunable).toEqual([{ id, dataset: 'fee-schedule', rows: ROWS_IN_ALL }]);
    expect(await storedIds()).toEqual([july, id].sort());
    expect(await store.countRows(id)).toBe(ROWS_IN_ALL);
  });

  it('killed half-way is finished by running it again with the id', async () => {
    const id = await staged();
    await deleteItems(counted.table, [releaseKey(id)]);
    expect(await prune(store, [], GO)).toEqual({ ok: true, prunable: [] });
    const finished = await prune(store, [id], GO);
    expect(finished).toEqual({ ok: true, prunable: [{ id, dataset: null, rows: ROWS_IN_ALL }] });
    expect(await store.countRows(id)).toBe(0);
    expect(await prune(store, [id], GO)).toEqual({ ok: false, refused: [{ id, code: 'unknown' }] });
  });

  it('takes the own item first, so that what is left never looks whole', async () => {
    const id = await staged();
    const seen: string[] = [];
    counted.through = async (command, send) => {
      const answer = await send(command);
      if (command.constructor.name === 'BatchWriteCommand') seen.push(JSON.stringify(command.input));
      return answer;
    };
    await prune(store, [id], GO);
    expect(seen[0]).toContain('"pk":"RELEASES"');
    expect(seen.slice(1).join('')).not.toContain('"pk":"RELEASES"');
  });

  it('puts back what is published while its own item is gone', async () => {
    const id = await staged();
    counted.through = async (command, send) => {
      const answer = await send(command);
      if (command.constructor.name === 'BatchWriteCommand') {
        counted.through = (other, go) => go(other);
        const elsewhere = scheduleStoreOf(counted.table);
        await elsewhere.replaceCalendar(withPublished(await elsewhere.readCalendar(), entry(id)));
      }
      return answer;
    };
    expect(await prune(store, [id], GO)).toEqual({ ok: true, prunable: [] });
    expect((await store.readContent(id))?.rows).toHaveLength(CONTENT.rows.length);
    expect(await store.readRelease(id)).toEqual(release(id));
  });

  it('leaves nothing remembered: the same content is imported again whole', async () => {
    const july = await imported(JULY);
    await rollBack(store);
    expect(await store.readRelease(july)).toBeDefined();
    const elsewhere = rememberedSchedule(scheduleStoreOf(counted.table), () => 0);
    expect((await prune(elsewhere, [july], GO)).ok).toBe(true);
    expect(await imported(JULY)).toBe(july);
    expect((await store.readCodes(july, ['97110'])).size).toBe(1);
  });
});
