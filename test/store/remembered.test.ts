import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CALENDAR, withPublished } from '../../src/schedule/calendar.ts';
import type { Payer } from '../../src/contracts/payer.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { PAYER_PREFIX } from '../../src/store/keys.ts';
import { rememberedDocuments } from '../../src/store/memory/rememberedDocuments.ts';
import { rememberedSchedule } from '../../src/store/memory/rememberedSchedule.ts';
import { revisionedStore } from '../../src/store/revisionedStore.ts';
import { scheduleStoreOf } from '../../src/store/scheduleStore.ts';
import { type CountedTable, countedTable } from './countedTable.ts';
import { payer } from './documents.ts';
import { dataSet, DIAGNOSES, MUES, PAIRS, PLUS_FOURS } from './sampleDataSet.ts';
import { CONTENT, release, row } from './sampleRelease.ts';
import { entry } from './scheduleStoreContract.ts';

let counted: CountedTable;
let now: number;
let schedule: ScheduleStore;
let bare: ScheduleStore;

beforeEach(async () => {
  counted = await countedTable();
  now = 1_000_000;
  bare = scheduleStoreOf(counted.table);
  schedule = rememberedSchedule(bare, () => now);
  await bare.writeRelease(release('a'), CONTENT, () => {});
  await bare.writeZipTable(
    'z',
    { quarter: '20263', effectiveFrom: '2026-07-01', source: 's', rows: [] },
    () => {},
  );
  const calendar = withPublished(EMPTY_CALENDAR, entry('a'));
  await bare.replaceCalendar({
    ...withPublished(calendar, { dataset: 'zip-localities', id: 'z', effectiveFrom: '2026-07-01' }),
    version: 1,
  });
  counted.sent.length = 0;
});
afterEach(() => counted.close());

async function everythingAnEstimateReads(): Promise<void> {
  await schedule.readCalendar();
  await schedule.readRelease('a');
  await schedule.readCodes('a', ['97110', '97112', '97150', '99999']);
  await schedule.readLocality('a', '02102', '00');
  await schedule.readLocality('a', '99999', '00');
  await schedule.readLocalities('a');
  await schedule.readOppsCaps('a', '97110', 'TC');
  await schedule.readOppsCaps('a', '97112', '');
  await schedule.readZips('z', '786');
}

describe('a remembered schedule', () => {
  it('reads nothing twice of a published release, absences included', async () => {
    await everythingAnEstimateReads();
    expect(counted.sent).toHaveLength(7);
    counted.sent.length = 0;
    await everythingAnEstimateReads();
    expect(counted.sent).toEqual([]);
  });

  it('reads the calendar again after two seconds, and only the calendar', async () => {
    await everythingAnEstimateReads();
    counted.sent.length = 0;
    now += 1_999;
    await everythingAnEstimateReads();
    expect(counted.sent).toEqual([]);
    now += 1;
    await everythingAnEstimateReads();
    expect(counted.sent).toEqual(['GetCommand']);
    now -= 60_000;
    await everythingAnEstimateReads();
    expect(counted.sent).toEqual(['GetCommand', 'GetCommand']);
  });

  it('asks only for the codes it does not know', async () => {
    await schedule.readCalendar();
    await schedule.readCodes('a', ['97110', '97112']);
    const asked: unknown[] = [];
    counted.through = (command, send) => {
      asked.push(command.input['RequestItems']);
      return send(command);
    };
    const rows = await schedule.readCodes('a', ['97110', '97150', '97112']);
    expect([...rows.keys()]).toEqual(['97110', '97150', '97112']);
    expect(JSON.stringify(asked)).toContain('97150');
    expect(JSON.stringify(asked)).not.toContain('97112');
  });

  it('shares a read that is under way', async () => {
    await Promise.all(Array.from({ length: 50 }, () => schedule.readCalendar()));
    await Promise.all(Array.from({ length: 50 }, () => schedule.readCodes('a', ['97110', '97112'])));
    await Promise.all(Array.from({ length: 50 }, () => schedule.readLocality('a', '02102', '00')));
    expect(counted.sent).toEqual(['GetCommand', 'BatchGetCommand', 'QueryCommand']);
  });

  it('forgets a read that failed', async () => {
    await schedule.readCalendar();
    counted.through = () => Promise.reject(new Error('unplugged'));
    await expect(schedule.readCodes('a', ['97110'])).rejects.toThrow('unplugged');
    await expect(schedule.readLocalities('a')).rejects.toThrow('unplugged');
    now += 2_000;
    await expect(schedule.readCalendar()).rejects.toThrow('unplugged');
    counted.through = (command, send) => send(command);
    expect((await schedule.readCodes('a', ['97110'])).size).toBe(1);
    expect(await schedule.readLocalities('a')).toHaveLength(3);
    expect((await schedule.readCalendar()).version).toBe(1);
  });

  it('sees at once what is published through it, also after losing to another', async () => {
    const seen = await schedule.readCalendar();
    const other = withPublished(seen, entry('b', '2026-10-01'));
    await bare.replaceCalendar(other);
    expect(await schedule.readCalendar()).toEqual(seen);
    expect(await schedule.replaceCalendar(withPublished(seen, entry('c', '2026-11-01')))).toBe(false);
    expect(await schedule.readCalendar()).toEqual(other);
    const own = withPublished(other, entry('c', '2026-11-01'));
    expect(await schedule.replaceCalendar(own)).toBe(true);
    expect(await schedule.readCalendar()).toEqual(own);
  });

  it('keeps nothing of a release that may not be wholly written', async () => {
    await schedule.readCalendar();
    expect(await schedule.readCodes('b', ['97110'])).toEqual(new Map());
    await schedule.writeRelease(release('b'), { ...CONTENT, rows: [row('97110')] }, () => {});
    expect((await schedule.readCodes('b', ['97110'])).size).toBe(1);
    expect((await schedule.listReleases()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('holds the twelve releases used last', async () => {
    const ids = Array.from({ length: 13 }, (_, index) => `many-${String(index).padStart(2, '0')}`);
    for (const id of ids)
      await bare.writeRelease(release(id), { ...CONTENT, rows: [row('97110')] }, () => {});
    for (const id of ids) await schedule.readRelease(id);
    for (const id of ids) await schedule.readCodes(id, ['97110']);
    counted.sent.length = 0;
    await schedule.readCodes('many-12', ['97110']);
    expect(counted.sent).toEqual([]);
    await schedule.readCodes('many-00', ['97110']);
    expect(counted.sent).toEqual(['BatchGetCommand']);
  });

  it('reads nothing twice of a published data set, absences included', async () => {
    for (const [id, groups] of [
      ['m', MUES],
      ['p', PAIRS],
      ['f', PLUS_FOURS],
      ['d', DIAGNOSES],
    ] as const) {
      await bare.writeDataSet(dataSet(id, groups), groups, () => {});
    }
    const ask = async () => {
      await schedule.readMues('m', ['97110', '97112', '99999']);
      await schedule.readPairs('p', ['97530', '99999']);
      await schedule.readPlusFours('f', '78613');
      await schedule.readDiagnosisCodes('d', ['M25561', 'Q9999']);
      (await schedule.readPlusFours('f', '78614')).length = 0;
    };
    const published = withPublished(
      await bare.readCalendar(),
      { dataset: 'mue-practitioner', id: 'm', effectiveFrom: '2026-04-01' },
      { dataset: 'zip-plus-four', id: 'f', effectiveFrom: '2026-04-01' },
      { dataset: 'icd-10-cm', id: 'd', effectiveFrom: '2026-04-01', complete: true },
      {
        dataset: 'ptp-practitioner',
        id: 'p',
        effectiveFrom: '2026-04-01',
        complete: true,
        onlyQuarter: false,
      },
    );
    await ask();
    counted.sent.length = 0;
    await ask();
    expect(counted.sent).toHaveLength(5);
    await schedule.replaceCalendar(published);
    await schedule.readCalendar();
    await ask();
    counted.sent.length = 0;
    await ask();
    expect(counted.sent).toEqual([]);
    expect((await schedule.readMues('m', ['97110', '97150'])).size).toBe(1);
    expect(counted.sent).toEqual(['BatchGetCommand']);
  });

  it('gives lists that a caller may change without changing the next answer', async () => {
    await schedule.readCalendar();
    (await schedule.readLocalities('a')).length = 0;
    (await schedule.readOppsCaps('a', '97110', 'TC')).length = 0;
    (await schedule.readCodes('a', ['97110'])).clear();
    expect(await schedule.readLocalities('a')).toHaveLength(3);
    expect(await schedule.readOppsCaps('a', '97110', 'TC')).toHaveLength(2);
    expect((await schedule.readCodes('a', ['97110'])).size).toBe(1);
  });
});

describe('remembered documents', () => {
  const documents = () => {
    const elsewhere = revisionedStore<Payer>(counted.table, PAYER_PREFIX);
    return { elsewhere, here: rememberedDocuments(elsewhere, () => now) };
  };
  const acme = payer('acme');

  it('are read again after two seconds, or when changed through it', async () => {
    const { elsewhere, here } = documents();
    expect(await here.read('one', 'acme')).toBeUndefined();
    expect(await here.write('one', 'acme', acme, 0)).toBeDefined();
    expect((await here.read('one', 'acme'))?.revision).toBe(1);
    expect(await here.list('one')).toHaveLength(1);

    await elsewhere.write('one', 'acme', payer('acme', '130'), 1);
    counted.sent.length = 0;
    expect((await here.read('one', 'acme'))?.revision).toBe(1);
    expect(counted.sent).toEqual([]);
    now += 2_000;
    expect((await here.read('one', 'acme'))?.revision).toBe(2);
    expect(counted.sent).toEqual(['GetCommand']);
    expect(await here.delete('one', 'acme', 2)).toBe(true);
    expect(await here.read('one', 'acme')).toBeUndefined();
    expect(await here.list('one')).toEqual([]);
  });

  it('are read as they are now where a change is made on them, and by whoever asks after it', async () => {
    const { elsewhere, here } = documents();
    await here.write('one', 'acme', acme, 0);
    await here.read('one', 'acme');
    await elsewhere.write('one', 'acme', payer('acme', '130'), 1);
    expect((await here.readNow('one', 'acme'))?.revision).toBe(2);
    expect((await here.read('one', 'acme'))?.revision).toBe(2);
  });

  it('are not held without end: past a hundred, all are read again', async () => {
    const { here } = documents();
    const ids = Array.from({ length: 101 }, (_, at) => `payer-${at}`);
    for (const id of ids) await here.read('one', id);
    counted.sent.length = 0;
    await here.read('one', 'payer-100');
    expect(counted.sent).toEqual([]);
    await here.read('one', 'payer-0');
    expect(counted.sent).toEqual(['GetCommand']);
  });
});
