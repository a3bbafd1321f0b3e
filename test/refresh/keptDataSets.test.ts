import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { mueInForce } from '../../src/schedule/setInForce.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { zip5 } from '../cmsLayouts/zip5.ts';

let store: TableStore;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const edits = (quarter: string, units: string) => ({
  name: `MUE_Eff_${quarter}.csv`,
  bytes: Buffer.from(mueCsv([mueRow('97110', units), mueRow('97161', '1'), mueRow('G0283', '1')])),
});
const SPRING = edits('04-01-2026', '6');
const SUMMER = edits('07-01-2026', '5');

async function imported(file: typeof SPRING, schedule: ScheduleStore = store.schedule) {
  const outcome = await importFiles([file], {}, schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.imported[0];
}

const inSummer = async () => mueInForce(await store.schedule.readCalendar(), '2026-08-01')?.entry.id;

/** The store of a process that dies at its n-th call that writes or verifies. */
function dyingAt(call: number): ScheduleStore {
  let calls = 0;
  const die = <T>(go: () => Promise<T>): Promise<T> => {
    calls += 1;
    return calls === call ? Promise.reject(new Error('killed')) : go();
  };
  return {
    ...store.schedule,
    writeDataSet: (...args) => die(() => store.schedule.writeDataSet(...args)),
    visitGroups: (...args) => die(() => store.schedule.visitGroups(...args)),
    replaceCalendar: (next) => die(() => store.schedule.replaceCalendar(next)),
  };
}

describe('a data set', () => {
  it.each([1, 2, 3])(
    'cut short at step %i leaves the old one answering, and the next run finishes it',
    async (step) => {
      const spring = await imported(SPRING);
      await expect(imported(SUMMER, dyingAt(step))).rejects.toThrow('killed');
      expect(await inSummer()).toBe(spring?.id);
      const summer = await imported(SUMMER);
      expect(summer?.result).toBe('published');
      expect(await inSummer()).toBe(summer?.id);
    },
  );

  it.each([
    ['lost a group', (groups: readonly unknown[]) => groups.slice(1)],
    [
      'has a group of other lines',
      (groups: readonly object[]) =>
        groups.map((group, index) =>
          index === 0 ? { ...group, lines: ['97110|60|3|Clinical: Data'] } : group,
        ),
    ],
  ] as [string, (groups: readonly object[]) => never][])(
    'that reads back as one that %s is not published',
    async (_, change) => {
      const losing: ScheduleStore = {
        ...store.schedule,
        writeDataSet: (set, groups, written) => store.schedule.writeDataSet(set, change(groups), written),
      };
      await expect(imported(SPRING, losing)).rejects.toThrow(/was not published/);
      expect((await store.schedule.readCalendar()).version).toBe(0);
    },
  );

  it('imported by two at once is one', async () => {
    const [one, two] = await Promise.all([imported(SPRING), imported(SPRING)]);
    expect(one?.id).toBe(two?.id);
    expect((await store.schedule.readCalendar()).entries.map(({ id }) => id)).toEqual([one?.id]);
  });

  it('posted again with other numbers is another, and answers instead', async () => {
    const first = await imported(SUMMER);
    const again = await imported(edits('07-01-2026', '4'));
    expect(again?.id).not.toBe(first?.id);
    expect(await inSummer()).toBe(again?.id);
  });
});

it('a ZIP table that reads back as another is not published', async () => {
  const row = { state: 'TX', zip: '78701', carrier: '04412', locality: '31' };
  const file = { name: 'ZIP5.txt', bytes: Buffer.from(zip5([row, { ...row, zip: '78702' }])) };
  const losing: ScheduleStore = {
    ...store.schedule,
    writeZipTable: (id, table, written) =>
      store.schedule.writeZipTable(id, { ...table, rows: table.rows.slice(1) }, written),
  };
  await expect(imported(file, losing)).rejects.toThrow(/was not published/);
  expect((await store.schedule.readCalendar()).version).toBe(0);
});
