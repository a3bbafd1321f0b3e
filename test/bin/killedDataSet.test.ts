import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairsInForce } from '../../src/schedule/setInForce.ts';
import { openStore } from '../../src/store/openStore.ts';
import { pairLine, pairsZip } from '../cmsLayouts/procedurePairs.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { importedBy } from './releaseFiles.ts';

/** So many column-1 codes that writing them takes the better part of a second. */
const CODES = 5_000;
const LATEST_MILLISECONDS = 250;

let here: Workplace;
let july: string;
let october: string;
beforeAll(async () => {
  here = await seededWorkplace();
  const few = ['97530', '97537', '97542', '97750'].map((column1) => pairLine(column1, '97750'));
  const small = await here.file('ccipra-v302r0.zip', pairsZip(few));
  [{ id: july } = { id: 'nothing' }] = importedBy(await here.run('import', small, '--json'));
  const lines = Array.from({ length: CODES * 4 }, (_, number) =>
    pairLine(String(10_000 + Math.floor(number / 4)), String(20_000 + number)),
  );
  october = await here.file('ccipra-v303r0.zip', pairsZip(lines, 'ccipra-v303r0'));
});
afterAll(() => here.remove());

/** What the edits of a code are in October, and the set that says so. */
async function inOctober(code: string) {
  const store = await openStore({ dataDirectory: here.data });
  try {
    const found = pairsInForce(await store.schedule.readCalendar(), '2024-10-15');
    const id = found?.entry.id ?? 'nothing';
    const pairs = (await store.schedule.readPairs(id, [code])).get(code) ?? [];
    return { id, ownQuarter: found?.ownQuarter, column2: pairs.map(({ column2 }) => column2) };
  } finally {
    await store.close();
  }
}

describe('an import of procedure pairs that is killed', () => {
  it.each(
    ['reading', 'writing', 'writing', 'verifying'].map((phase) => ({
      phase,
      milliseconds: phase === 'verifying' ? 0 : Math.floor(Math.random() * LATEST_MILLISECONDS),
    })),
  )('$milliseconds ms into $phase leaves the earlier set answering', async ({ phase, milliseconds }) => {
    const child = here.start('import', october);
    const ended = once(child, 'exit') as Promise<[number | null]>;
    createInterface(child.stderr).on('line', (line) => {
      if (line.startsWith(phase)) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    expect((await ended)[0]).toBeNull();
    expect(await inOctober('97530')).toEqual({ id: july, ownQuarter: false, column2: ['97750'] });
  });

  it('is completed by running it again', async () => {
    const ended = await here.run('import', october, '--json');
    expect(ended.code).toBe(0);
    const [made] = importedBy(ended);
    expect(made).toMatchObject({ result: 'published', rows: CODES * 4 });
    expect(await inOctober(String(10_000 + CODES - 1))).toEqual({
      id: made?.id,
      ownQuarter: true,
      column2: [0, 1, 2, 3].map((index) => String(20_000 + (CODES - 1) * 4 + index)),
    });
  });
});
