import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { publish, releaseEntry, rollBack } from '../../src/refresh/publishing.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { releaseInForce } from '../../src/schedule/inForce.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { smallRelease, smallReleaseMembers } from '../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../cmsLayouts/smallRows.ts';

let store: TableStore;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const JANUARY = { name: 'rvu25a.zip', bytes: smallRelease({ year: 2025, letter: 'A' }) };
const JULY = { name: 'rvu25c.zip', bytes: smallRelease({ year: 2025, letter: 'C' }) };

async function imported(file: { name: string; bytes: Uint8Array }, schedule: ScheduleStore = store.schedule) {
  const outcome = await importFiles([file], {}, schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.imported;
}

async function inForceOn(date: string): Promise<string | undefined> {
  return releaseInForce(await store.schedule.readCalendar(), date, false)?.entry.id;
}

/** One code's supervision corrected. */
function correctedRows() {
  return smallRvuRows(2025, '32.3465').map((row) =>
    row.code === '97110' ? { ...row, supervision: '01' } : row,
  );
}

describe('importing a release', () => {
  it('makes it answer from its own date', async () => {
    const [january] = await imported(JANUARY);
    const [july] = await imported(JULY);
    expect(january?.result).toBe('published');
    expect(await inForceOn('2025-06-30')).toBe(january?.id);
    expect(await inForceOn('2025-07-01')).toBe(july?.id);
    const codes = await store.schedule.readCodes(july?.id ?? '', ['97110']);
    expect(codes.get('97110')?.[0]?.workRvu).toBe(45);
  });

  it('a second time changes nothing', async () => {
    await imported(JANUARY);
    const before = await store.schedule.readCalendar();
    const [again] = await imported(JANUARY);
    expect(again?.result).toBe('already');
    expect(await store.schedule.readCalendar()).toEqual(before);
  });

  it('is the same release whether it came zipped or loose, as csv or as text', async () => {
    const [zipped] = await imported(JANUARY);
    const loose = smallReleaseMembers({ year: 2025, letter: 'A' }).map(({ name, content }) => ({
      name,
      bytes: Buffer.isBuffer(content) ? content : Buffer.from(content),
    }));
    const outcome = await importFiles(loose, {}, store.schedule);
    expect(outcome.ok && outcome.imported.map(({ id, result }) => [id, result])).toEqual([
      [zipped?.id, 'already'],
    ]);
  });

  it('told another first day is another release, for a factor that changes in mid-year', async () => {
    const outcome = await importFiles([JANUARY], { effectiveFrom: '2025-03-09' }, store.schedule);
    expect(outcome.ok && outcome.imported[0]?.effectiveFrom).toBe('2025-03-09');
    expect(await inForceOn('2025-03-08')).toBeUndefined();
  });

  it('of a corrected file under the same letter answers instead of the first, and rolls back to it', async () => {
    const [first] = await imported(JANUARY);
    const [corrected] = await imported({
      name: 'rvu25a-updated.zip',
      bytes: smallRelease({ year: 2025, letter: 'A', rows: correctedRows() }),
    });
    expect(corrected?.id).not.toBe(first?.id);
    expect(await inForceOn('2025-02-01')).toBe(corrected?.id);
    await rollBack(store.schedule);
    expect(await inForceOn('2025-02-01')).toBe(first?.id);
  });

  it('two at once end in one result', async () => {
    const [one, two] = await Promise.all([imported(JANUARY), imported(JANUARY)]);
    expect(one?.[0]?.id).toBe(two?.[0]?.id);
    const { entries } = await store.schedule.readCalendar();
    expect(entries.map(({ id }) => id)).toEqual([one?.[0]?.id]);
  });

  it('refused publishes nothing and says why', async () => {
    const damaged = Buffer.from(JANUARY.bytes);
    const middle = Math.floor(damaged.length / 2);
    damaged.writeUInt8(damaged.readUInt8(middle) ^ 0xff, middle);
    const outcome = await importFiles([{ name: 'rvu25a.zip', bytes: damaged }], {}, store.schedule);
    expect(outcome.ok).toBe(false);
    expect((await store.schedule.readCalendar()).version).toBe(0);
    expect(await store.schedule.listReleases()).toEqual([]);
  });
});

describe('a run that is cut short', () => {
  /** The store of a process that dies at its n-th call that judges, writes, verifies or publishes. */
  function dyingAt(call: number): ScheduleStore {
    let calls = 0;
    const die = <T>(go: () => Promise<T>): Promise<T> => {
      calls += 1;
      return calls === call ? Promise.reject(new Error('killed')) : go();
    };
    return {
      ...store.schedule,
      writeRelease: (...args) => die(() => store.schedule.writeRelease(...args)),
      readContent: (id) => die(() => store.schedule.readContent(id)),
      replaceCalendar: (next) => die(() => store.schedule.replaceCalendar(next)),
    };
  }

  it.each([1, 2, 3, 4])(
    'at step %i leaves the old release answering, and the next run finishes it',
    async (step) => {
      const [january] = await imported(JANUARY);
      await expect(imported(JULY, dyingAt(step))).rejects.toThrow('killed');
      expect(await inForceOn('2025-08-01')).toBe(january?.id);
      const [july] = await imported(JULY);
      expect(july?.result).toBe('published');
      expect(await inForceOn('2025-08-01')).toBe(july?.id);
    },
  );

  it('after a write that lost a row is not published', async () => {
    const losing: ScheduleStore = {
      ...store.schedule,
      writeRelease: (release, content, written) =>
        store.schedule.writeRelease(release, { ...content, rows: content.rows.slice(1) }, written),
    };
    await expect(imported(JANUARY, losing)).rejects.toThrow(/was not published/);
    expect((await store.schedule.readCalendar()).version).toBe(0);
  });
});

describe('publishing', () => {
  it('is tried again on the calendar that won a race', async () => {
    const [january] = await imported(JANUARY);
    const [july] = await imported(JULY);
    await rollBack(store.schedule);
    await rollBack(store.schedule);
    if (!january?.release || !july?.release) throw new Error('nothing was imported');
    const both = [releaseEntry(january.release), releaseEntry(july.release)];
    await Promise.all(both.map((entry) => publish(store.schedule, [entry])));
    const { entries } = await store.schedule.readCalendar();
    expect(entries.map(({ id }) => id).sort()).toEqual([january.id, july.id].sort());
  });
});
