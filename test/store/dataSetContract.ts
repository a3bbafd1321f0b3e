import { beforeAll, describe, expect, it } from 'vitest';
import type { PackedGroup } from '../../src/schedule/dataSet.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { dataSet, DIAGNOSES, MANY_PAIRS, MUES, PAIRS, PLUS_FOURS } from './sampleDataSet.ts';

/** What every schedule store does with the data sets that CMS sends beside the releases. */
export function dataSetContract(opened: () => ScheduleStore): void {
  describe('a data set', () => {
    let store: ScheduleStore;
    const progress: number[] = [];
    beforeAll(async () => {
      store = opened();
      await store.writeDataSet(dataSet('mue-a', MUES), MUES, (rows) => progress.push(rows));
      await store.writeDataSet(dataSet('zip9-a', PLUS_FOURS, 'zip-plus-four'), PLUS_FOURS, () => {});
      await store.writeDataSet(dataSet('ptp-a', PAIRS, 'ptp-practitioner'), PAIRS, () => {});
      await store.writeDataSet(dataSet('icd-a', DIAGNOSES, 'icd-10-cm'), DIAGNOSES, () => {});
    });

    it('tells the rows written so far, all in the end', () => {
      expect(progress.at(-1)).toBe(3);
    });

    it('says of itself what it was given', async () => {
      expect(await store.readDataSet('mue-a')).toEqual(dataSet('mue-a', MUES));
      expect(await store.readDataSet('none')).toBeUndefined();
    });

    it('gives back every group, however many items it takes', async () => {
      for (const [id, groups] of [
        ['mue-a', MUES],
        ['ptp-a', PAIRS],
        ['icd-a', DIAGNOSES],
      ] as const) {
        const found: PackedGroup[] = [];
        await store.visitGroups(id, (group) => found.push(group));
        expect(found.toSorted(byName)).toEqual(groups.toSorted(byName));
      }
      await store.visitGroups('none', () => expect.unreachable());
    });

    it('gives the edit of each code that has one', async () => {
      const mues = await store.readMues('mue-a', ['97110', '97150', '0001U', '97110', '99999']);
      expect([...mues.keys()].sort()).toEqual(['0001U', '97110']);
      expect(mues.get('97110')).toEqual({
        code: '97110',
        units: 6,
        adjudication: '3',
        rationale: 'Clinical: Data',
      });
      expect(await store.readMues('mue-a', [])).toEqual(new Map());
      expect(await store.readMues('none', ['97110'])).toEqual(new Map());
    });

    it('gives the areas of a ZIP', async () => {
      const areas = await store.readPlusFours('zip9-a', '78613');
      expect(areas.map(({ locality, ranges }) => [locality, ranges.length])).toEqual([
        ['31', 1],
        ['99', 2],
      ]);
      expect(await store.readPlusFours('zip9-a', '78614')).toEqual([]);
    });

    it('gives the pairs of column-1 codes', async () => {
      const pairs = await store.readPairs('ptp-a', ['97530', '99999']);
      expect([...pairs]).toEqual([
        [
          '97530',
          [
            {
              column1: '97530',
              column2: '97116',
              from: null,
              through: '2019-12-31',
              modifierIndicator: '1',
              rationale: 'Mutually exclusive procedures',
            },
            {
              column1: '97530',
              column2: '97750',
              from: '2020-01-01',
              through: null,
              modifierIndicator: '0',
              rationale: 'CMS Policy',
            },
          ],
        ],
      ]);
    });

    it('says of diagnosis codes what their categories do, however large', async () => {
      const found = await store.readDiagnosisCodes('icd-a', ['M25561', 'M2556', 'M25569', 'S725999', 'Z00']);
      expect([...found.keys()].sort()).toEqual(['M2556', 'M25561', 'M25569', 'S725999']);
      expect(found.get('M25561')).toMatchObject({
        listed: { code: 'M25561', billable: true, description: 'Pain in right knee' },
        sides: { side: 'right', codes: { left: { code: 'M25562' } } },
      });
      expect(found.get('M2556')).toMatchObject({ listed: { billable: false }, total: 2 });
      expect(found.get('M25569')).toMatchObject({ listed: null, near: [{}, {}] });
      expect(found.get('S725999')?.listed?.billable).toBe(true);
      expect(await store.readDiagnosisCodes('none', ['M25561'])).toEqual(new Map());
      expect(await store.readDiagnosisCodes('icd-a', [])).toEqual(new Map());
    });

    it('gives all pairs of a code that has more than an item holds', async () => {
      const found = (await store.readPairs('ptp-a', ['97110', '97530'])).get('97110') ?? [];
      expect(found.map(({ column2 }) => Number(column2))).toEqual(
        Array.from({ length: MANY_PAIRS }, (_, index) => 10_000 + index),
      );
    });

    it('may be written again, and stands beside others', async () => {
      await store.writeDataSet(dataSet('mue-a', MUES), MUES, () => {});
      const other = MUES.slice(0, 1);
      await store.writeDataSet(dataSet('mue-b', other), other, () => {});
      expect((await store.readMues('mue-b', ['97110', '0001U'])).size).toBe(1);
      expect((await store.readMues('mue-a', ['97110', '0001U'])).size).toBe(2);
    });

    it('takes no name that holds the separator of keys', async () => {
      const wrong = [{ name: '97#10', rows: 1, lines: ['x'] }];
      await expect(store.writeDataSet(dataSet('mue-c', wrong), wrong, () => {})).rejects.toThrow(RangeError);
      expect(await store.readDataSet('mue-c')).toBeUndefined();
    });
  });
}

function byName(a: PackedGroup, b: PackedGroup): number {
  return a.name < b.name ? -1 : 1;
}
