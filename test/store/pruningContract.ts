import { beforeAll, describe, expect, it } from 'vitest';
import { rolledBack, withPublished } from '../../src/schedule/calendar.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import type { ZipTable } from '../../src/schedule/zipLocalities.ts';
import { dataSet, MUES } from './sampleDataSet.ts';
import { CONTENT, release, ROWS_IN_ALL } from './sampleRelease.ts';

/** What every schedule store does to be rid of what was never published. */
export function pruningContract(opened: () => ScheduleStore, zips: ZipTable): void {
  describe('removing', () => {
    let store: ScheduleStore;
    beforeAll(async () => {
      store = opened();
      await store.writeRelease(release('gone-r'), CONTENT, () => {});
      await store.writeZipTable('gone-z', zips, () => {});
      await store.writeDataSet(dataSet('gone-m', MUES), MUES, () => {});
    });
    const stored = async (id: string) => (await store.listStored()).find((each) => each.id === id);

    it('what was written to its end is listed, with its rows', async () => {
      expect(await stored('gone-r')).toEqual({ id: 'gone-r', dataset: 'fee-schedule', rows: ROWS_IN_ALL });
      expect(await stored('gone-z')).toEqual({ id: 'gone-z', dataset: 'zip-localities', rows: 3 });
      expect(await stored('gone-m')).toEqual({ id: 'gone-m', dataset: 'mue-practitioner', rows: 3 });
      expect(await store.countRows('gone-r')).toBe(ROWS_IN_ALL);
      expect([await store.countRows('gone-z'), await store.countRows('gone-m')]).toEqual([3, 3]);
    });

    it('takes all of it, and nothing beside it; again it does nothing', async () => {
      const others = (await store.listStored()).filter(({ id }) => !id.startsWith('gone'));
      const content = await store.readContent('2026C-a');
      expect(await store.readRelease('gone-r')).toBeDefined();
      for (const id of ['gone-r', 'gone-z', 'gone-m', 'gone-r', 'never-there']) {
        expect(await store.removeStored(id)).toBe('removed');
        expect([await stored(id), await store.countRows(id)]).toEqual([undefined, 0]);
      }
      expect(await store.readRelease('gone-r')).toBeUndefined();
      expect((await store.listReleases()).map(({ id }) => id)).not.toContain('gone-r');
      expect(await store.readMues('gone-m', ['97110'])).toEqual(new Map());
      expect(await store.readZips('gone-z', '786')).toEqual([]);
      expect(await store.listStored()).toEqual(others);
      expect(await store.readContent('2026C-a')).toEqual(content);
      expect(await store.readZipTable('zip-20263')).toEqual(zips);
    });

    it('is refused for what the calendar names, or named in a state to go back to', async () => {
      const { entries } = await store.readCalendar();
      await store.writeRelease(release('gone-r'), CONTENT, () => {});
      const named = withPublished(await store.readCalendar(), {
        ...{ dataset: 'fee-schedule', id: 'gone-r', track: 'non-qp', letter: 'C', complete: true },
        effectiveFrom: '2026-07-01',
      });
      expect(await store.replaceCalendar(named)).toBe(true);
      expect(await store.removeStored('gone-r')).toBe('published');
      const without = { version: named.version + 1, entries, history: [...named.history, named.entries] };
      expect(await store.replaceCalendar(without)).toBe(true);
      expect(await store.removeStored('gone-r')).toBe('published');
      expect(await store.countRows('gone-r')).toBe(ROWS_IN_ALL);
      for (let steps = 0; steps < 2; steps++) {
        const back = rolledBack(await store.readCalendar());
        expect(back && (await store.replaceCalendar(back))).toBe(true);
      }
      expect(await store.removeStored('gone-r')).toBe('removed');
      expect(await store.countRows('gone-r')).toBe(0);
    });

    it('of a name that nothing can be kept under finds nothing', async () => {
      expect([await store.countRows('2026C-a#1'), await store.countRows('')]).toEqual([0, 0]);
      expect(await store.removeStored('2026C-a#1')).toBe('removed');
      expect(await store.countRows('2026C-a')).toBeGreaterThan(0);
    });
  });
}
