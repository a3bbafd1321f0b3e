import { describe, expect, it } from 'vitest';
import { CONTENT, release, ROWS_IN_ALL, row } from './sampleRelease.ts';
import { rowToText } from '../../src/schedule/rowText.ts';
import { scheduleStoreOf } from '../../src/store/scheduleStore.ts';
import { type SentCommand, tableSending } from './countedTable.ts';

/** dynalite never says "not now", so DynamoDB's refusals are played here. */
const throttled = (name: string) => Object.assign(new Error('not now'), { name });

interface Put {
  readonly PutRequest: { readonly Item: { readonly pk: string; readonly sk: string } };
}

describe('a DynamoDB that says "not now"', () => {
  it('is sent unprocessed items again, and only those, until all are stored', async () => {
    const stored: string[] = [];
    const table = tableSending(
      (command) => {
        const puts = putsOf(command);
        const taken = puts.slice(0, Math.ceil(puts.length / 2));
        stored.push(...taken.map(({ PutRequest: { Item } }) => `${Item.pk} ${Item.sk}`));
        const left = puts.slice(taken.length);
        return Promise.resolve({ UnprocessedItems: left.length > 0 ? { allowable: left } : {} });
      },
      { attempts: 6 },
    );
    let rows = 0;
    await scheduleStoreOf(table).writeRelease(release('r'), CONTENT, (written) => (rows = written));
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toHaveLength(302 + 1 + 3 + 1);
    expect(stored.at(-1)).toBe('RELEASES r');
    expect(rows).toBe(ROWS_IN_ALL);
  });

  it.each(['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded'])(
    'is asked again after %s, waiting longer each time',
    async (name) => {
      const waits: number[] = [];
      const sleep = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
      let calls = 0;
      const table = tableSending(
        () => (++calls < 4 ? Promise.reject(throttled(name)) : Promise.resolve({})),
        { sleep },
      );
      expect(await scheduleStoreOf(table).readRelease('r')).toBeUndefined();
      expect(waits).toEqual([50, 100, 200]);
    },
  );

  it('waits a random part of the limit, and never more than five seconds', async () => {
    const waits: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
    const table = tableSending(() => Promise.reject(throttled('ThrottlingException')), {
      sleep,
      random: () => 0.5,
      attempts: 10,
    });
    await expect(scheduleStoreOf(table).readCodes('r', ['97110'])).rejects.toThrow(
      '1 of 1 items in 10 attempts',
    );
    expect(waits).toEqual([25, 50, 100, 200, 400, 800, 1600, 2500, 2500]);
  });

  it('is given up after the last attempt', async () => {
    const table = tableSending(() => Promise.reject(throttled('ThrottlingException')), { attempts: 3 });
    await expect(scheduleStoreOf(table).listReleases()).rejects.toThrow('not now');
    await expect(scheduleStoreOf(table).writeRelease(release('r'), CONTENT, () => {})).rejects.toThrow(
      'in 3 attempts',
    );
  });

  it('is not asked again after any other error', async () => {
    let calls = 0;
    const table = tableSending(() => {
      calls++;
      return Promise.reject(new Error('access denied'));
    });
    await expect(scheduleStoreOf(table).readRelease('r')).rejects.toThrow('access denied');
    await expect(scheduleStoreOf(table).readCodes('r', ['97110'])).rejects.toThrow('access denied');
    expect(calls).toBe(2);
  });

  it('is asked again for the keys it left out', async () => {
    const asked: string[][] = [];
    const table = tableSending((command) => {
      const { Keys } = (
        command.input['RequestItems'] as Record<string, { Keys: { pk: string; sk: string }[] }>
      )['allowable'] ?? { Keys: [] };
      asked.push(Keys.map(({ sk }) => sk));
      const [first, ...left] = Keys;
      const item = { ...first, rows: [rowToText(row(first?.sk.slice(5) ?? ''))] };
      return Promise.resolve({
        Responses: { allowable: [item] },
        UnprocessedKeys: left.length > 0 ? { allowable: { Keys: left } } : {},
      });
    });
    const rows = await scheduleStoreOf(table).readCodes('r', ['97110', '97112', '97530']);
    expect([...rows.keys()]).toEqual(['97110', '97112', '97530']);
    expect(asked).toEqual([
      ['CODE#97110', 'CODE#97112', 'CODE#97530'],
      ['CODE#97112', 'CODE#97530'],
      ['CODE#97530'],
    ]);
  });

  it('is asked for the next page until there is none', async () => {
    const table = tableSending((command) => {
      const from = (command.input['ExclusiveStartKey'] as { sk: string } | undefined)?.sk;
      const page = from === undefined ? 1 : Number(from) + 1;
      const text = `02102|0${page}|AK|NAME|1500||1081|592||`;
      return Promise.resolve({
        Items: [{ pk: 'p', sk: String(page), text }],
        ...(page < 3 && { LastEvaluatedKey: { pk: 'p', sk: String(page) } }),
      });
    });
    const localities = await scheduleStoreOf(table).readLocalities('r');
    expect(localities.map(({ locality }) => locality)).toEqual(['01', '02', '03']);
  });
});

describe('a stored item that is not as this program writes it', () => {
  it('is a surprise, and named', async () => {
    const table = tableSending(() => Promise.resolve({ Item: { pk: 'RELEASES', sk: 'r' } }));
    await expect(scheduleStoreOf(table).readRelease('r')).rejects.toThrow(
      'RELEASES r has no proper "counts"',
    );
  });
});

function putsOf(command: SentCommand): Put[] {
  return (command.input['RequestItems'] as Record<string, Put[]>)['allowable'] ?? [];
}
