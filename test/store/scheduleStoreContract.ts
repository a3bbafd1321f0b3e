import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_CALENDAR, type ReleaseEntry, rolledBack, withPublished } from '../../src/schedule/calendar.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import type { ZipTable } from '../../src/schedule/zipLocalities.ts';
import { dataSetContract } from './dataSetContract.ts';
import { pruningContract } from './pruningContract.ts';
import { CONTENT, inOrder, release, row, ROWS_IN_ALL } from './sampleRelease.ts';

export interface OpenedSchedule {
  readonly store: ScheduleStore;
  readonly close: () => Promise<void>;
}

export function entry(id: string, effectiveFrom = '2026-07-01'): ReleaseEntry {
  return { dataset: 'fee-schedule', id, track: 'non-qp', letter: 'C', complete: true, effectiveFrom };
}

const ZIPS: ZipTable = {
  quarter: '20263',
  effectiveFrom: '2026-07-01',
  source: 'ZIP5_JUL2026.txt',
  rows: [
    { zip: '00501', state: 'NY', carrier: '13282', locality: '02', crossesLocalities: false },
    { zip: '78602', state: 'TX', carrier: '04412', locality: '99', crossesLocalities: false },
    { zip: '78613', state: 'TX', carrier: '04412', locality: '31', crossesLocalities: true },
  ],
};

/** What every schedule store does, whatever it is made of. `open` gives an empty one. */
export function scheduleStoreContract(name: string, open: () => Promise<OpenedSchedule>): void {
  describe(`schedule store: ${name}`, () => {
    let opened: OpenedSchedule;
    let store: ScheduleStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    describe('before anything is written', () => {
      it('has the empty calendar', async () => {
        expect(await store.readCalendar()).toEqual(EMPTY_CALENDAR);
      });

      it('knows no release', async () => {
        expect(await store.listReleases()).toEqual([]);
        expect(await store.readRelease('2026C-none')).toBeUndefined();
        expect(await store.readContent('2026C-none')).toBeUndefined();
        expect(await store.readLocalities('2026C-none')).toEqual([]);
        expect(await store.readCodes('2026C-none', ['97110'])).toEqual(new Map());
        expect(await store.readZips('none', '786')).toEqual([]);
      });
    });

    describe('a release', () => {
      const progress: number[] = [];
      beforeAll(() => store.writeRelease(release('2026C-a'), CONTENT, (rows) => progress.push(rows)));

      it('tells the rows written so far, all in the end', () => {
        expect(progress.at(-1)).toBe(ROWS_IN_ALL);
        expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      });

      it('is given back whole', async () => {
        const content = await store.readContent('2026C-a');
        expect(content && inOrder(content)).toEqual(inOrder(CONTENT));
      });

      it('is listed and read by its id', async () => {
        expect(await store.listReleases()).toEqual([release('2026C-a')]);
        expect(await store.readRelease('2026C-a')).toEqual(release('2026C-a'));
      });

      it('gives every modifier of a code, and nothing for a code it lacks', async () => {
        const rows = await store.readCodes('2026C-a', ['97110', '99999', '97112', '97110']);
        expect([...rows.keys()].sort()).toEqual(['97110', '97112']);
        expect(rows.get('97110')).toEqual([row('97110'), row('97110', '26'), row('97110', 'TC')]);
        expect(await store.readCodes('2026C-a', [])).toEqual(new Map());
      });

      it('gives more codes at once than a batch holds', async () => {
        const codes = Array.from({ length: 300 }, (_, index) => String(97001 + index));
        expect((await store.readCodes('2026C-a', codes)).size).toBe(300);
      });

      it('keeps leading zeros of codes, carriers and localities', async () => {
        expect((await store.readCodes('2026C-a', ['00100', '0001U', '100'])).size).toBe(2);
        expect((await store.readLocality('2026C-a', '02102', '00'))?.name).toBe('ALASKA');
        expect(await store.readLocality('2026C-a', '2102', '0')).toBeUndefined();
      });

      it('tells localities of one number apart by their carrier', async () => {
        expect((await store.readLocality('2026C-a', '02202', '00'))?.name).toBe('IDAHO');
        expect(await store.readLocality('2026C-a', '02202', '01')).toBeUndefined();
        expect(await store.readLocalities('2026C-a')).toEqual(CONTENT.localities);
      });

      it('gives OPPS caps by code and modifier', async () => {
        expect(await store.readOppsCaps('2026C-a', '97110', 'TC')).toEqual(CONTENT.oppsCaps);
        expect(await store.readOppsCaps('2026C-a', '97110', '')).toEqual([]);
      });

      it('may be written again, and stands beside others', async () => {
        await store.writeRelease(release('2026C-a'), CONTENT, () => {});
        await store.writeRelease(release('2026C-b'), { ...CONTENT, rows: [row('97110')] }, () => {});
        expect((await store.listReleases()).map(({ id }) => id)).toEqual(['2026C-a', '2026C-b']);
        expect((await store.readCodes('2026C-b', ['97110'])).get('97110')).toEqual([row('97110')]);
        expect(await store.readCodes('2026C-b', ['97112'])).toEqual(new Map());
      });
    });

    describe('a ZIP table', () => {
      beforeAll(() => store.writeZipTable('zip-20263', ZIPS, () => {}));

      it('gives the ZIPs of three digits', async () => {
        expect(await store.readZips('zip-20263', '786')).toEqual(ZIPS.rows.slice(1));
        expect(await store.readZips('zip-20263', '005')).toEqual(ZIPS.rows.slice(0, 1));
        expect(await store.readZips('zip-20263', '787')).toEqual([]);
      });

      it('is given back whole', async () => {
        expect(await store.readZipTable('zip-20263')).toEqual(ZIPS);
        expect(await store.readZipTable('none')).toBeUndefined();
      });
    });

    dataSetContract(() => store);

    describe('the calendar', () => {
      it('is replaced by the next version alone, and is then seen', async () => {
        const first = withPublished(EMPTY_CALENDAR, entry('2026C-a'));
        expect(await store.replaceCalendar(first)).toBe(true);
        expect(await store.readCalendar()).toEqual(first);
        expect(await store.replaceCalendar(first)).toBe(false);
        expect(await store.replaceCalendar({ ...first, version: 3 })).toBe(false);
        expect(await store.readCalendar()).toEqual(first);
      });

      it('lets one of two writers win and tells the other', async () => {
        const now = await store.readCalendar();
        const rivals = [
          withPublished(now, entry('2026C-b')),
          withPublished(now, entry('2026D', '2026-10-01')),
        ];
        const won = await Promise.all(rivals.map((rival) => store.replaceCalendar(rival)));
        expect(won.toSorted()).toEqual([false, true]);
        expect(await store.readCalendar()).toEqual(rivals[won.indexOf(true)]);
      });

      it('keeps forty earlier states of a hundred entries, and goes back', async () => {
        let calendar = await store.readCalendar();
        for (let day = 0; day < 100; day++) {
          const date = `20${String(10 + Math.floor(day / 12)).padStart(2, '0')}-${String((day % 12) + 1).padStart(2, '0')}-01`;
          calendar = withPublished(calendar, entry(`release-of-${date}-0123456789abcdef`, date));
        }
        const before = await store.readCalendar();
        const next = { ...calendar, version: before.version + 1 };
        expect(await store.replaceCalendar(next)).toBe(true);
        expect(await store.readCalendar()).toEqual(next);
        const back = rolledBack(next);
        expect(back && (await store.replaceCalendar(back))).toBe(true);
        expect(await store.readCalendar()).toEqual(back);
      });
    });

    pruningContract(() => store, ZIPS);
  });
}
