import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { smallRelease, smallReleaseMembers } from '../cmsLayouts/smallRelease.ts';
import { smallLocalities, smallRvuRows } from '../cmsLayouts/smallRows.ts';
import { zip5 } from '../cmsLayouts/zip5.ts';
import { zipFile, type ZipMember } from '../cmsLayouts/zipFile.ts';
import { seededRandom } from './killedImport/seededRandom.ts';

/** What is published before, and must be after. */
const JULY: InputFile = { name: 'rvu25c.zip', bytes: smallRelease({ letter: 'C' }) };
const EDITS: InputFile = {
  name: 'MUE_Eff_04-01-2026.csv',
  bytes: Buffer.from(mueCsv([mueRow('97110', '6')])),
};

let store: TableStore;
let before: object;
beforeAll(async () => {
  store = await openMemoryStore();
  const outcome = await importFiles([JULY, EDITS], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  before = await allThatIsThere();
});
afterAll(() => store.close());

/** What is published, what is stored beside it, and every row that answers. */
async function allThatIsThere(): Promise<object> {
  const { schedule } = store;
  const calendar = await schedule.readCalendar();
  const releases = calendar.entries.filter(({ dataset }) => dataset === 'fee-schedule');
  const contents = await Promise.all(releases.map(({ id }) => schedule.readContent(id)));
  return { calendar, stored: await schedule.listStored(), contents };
}

const OCTOBER = smallReleaseMembers({ letter: 'D' });
const october = (...members: readonly ZipMember[]): Buffer => {
  const named = new Set(members.map(({ name }) => name));
  return zipFile([...OCTOBER.filter(({ name }) => !named.has(name)), ...members]);
};
const withRow = (change: object): Buffer =>
  smallRelease({
    letter: 'D',
    rows: smallRvuRows(2025, '32.3465').map((row) => (row.code === '97110' ? { ...row, ...change } : row)),
  });
const withPlace = (name: string): Buffer =>
  smallRelease({
    letter: 'D',
    localities: smallLocalities(2025).map((each, index) => (index === 0 ? { ...each, name } : each)),
  });
const FORMULA = '=HYPERLINK("http://example.org";"97110")';
const whole = zipFile(OCTOBER);
const NOUGHTS = Buffer.alloc(20 * 2 ** 20);

describe('a file that is damaged or hostile is refused, and nothing changes', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['cut in its middle', 'rvu25d.zip', whole.subarray(0, whole.length / 2), 'damaged-zip'],
    ['without its last byte', 'rvu25d.zip', whole.subarray(0, -1), 'damaged-zip'],
    ['empty', 'rvu25d.zip', Buffer.alloc(0), 'not-a-zip'],
    ['an archive of nothing', 'rvu25d.zip', zipFile([]), 'not-recognised'],
    ['a packed text cut short', 'mue.csv.gz', gzipSync(EDITS.bytes).subarray(0, 40), 'damaged-member'],
    ['of indices of another year', 'rvu25d.zip', wrongYear(), 'year-mismatch'],
    ['of two quarters', 'ZIP5.txt', twoQuarters(), 'mixed-quarters'],
    [
      'a bomb beside the release',
      'rvu25d.zip',
      october({ name: 'bomb', content: NOUGHTS }),
      'file-too-large',
    ],
    ['a bomb that lies about its size', 'rvu25d.zip', lyingBomb(), 'damaged-member'],
    ['a bomb in a gzip', 'mue.csv.gz', gzipSync(NOUGHTS), 'file-too-large'],
    ['a bomb in a zip in a zip', 'rvu.zip', nested(), 'file-too-large'],
    ['of a name that leads out', 'rvu25d.zip', october(escaping('../../etc/cron.d/x.csv')), 'damaged-zip'],
    ['of a name from the root', 'rvu25d.zip', october(escaping('/etc/passwd')), 'damaged-zip'],
    ['of a name with a drive', 'rvu25d.zip', october(escaping('C:\\windows\\x.csv')), 'damaged-zip'],
    ['a formula for a code', 'rvu25d.zip', withRow({ code: '=1+1' }), 'not-a-value'],
    ['a formula for a status', 'rvu25d.zip', withRow({ status: '=' }), 'not-a-value'],
    ['a formula for a place', 'rvu25d.zip', withPlace(FORMULA), 'not-a-value'],
    ['a command to a terminal for a place', 'rvu25d.zip', withPlace('ALA\u001b[2J'), 'not-a-value'],
  ])('%s', async (_what, name, bytes, code) => {
    const outcome = await importFiles([{ name, bytes }], {}, store.schedule);
    expect(outcome.ok ? outcome : outcome.problems.map((problem) => problem.code)).toContain(code);
    expect(await allThatIsThere()).toEqual(before);
  });

  it.each([
    ['2026-07-01', EDITS, 'quarter-mismatch'],
    ['2026-01-01', JULY, 'year-mismatch'],
  ])('said to be of %s, which it is not', async (effectiveFrom, file, code) => {
    const outcome = await importFiles([file], { effectiveFrom }, store.schedule);
    expect(outcome.ok ? outcome : outcome.problems.map((problem) => problem.code)).toEqual([code]);
    expect(await allThatIsThere()).toEqual(before);
  });

  it('with a bit flipped anywhere it is refused, or says the very same', async () => {
    const random = seededRandom(20_250_701);
    let refused = 0;
    for (let flip = 0; flip < 100; flip++) {
      const bytes = Buffer.from(JULY.bytes);
      const at = Math.floor(random() * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
      const outcome = await importFiles([{ name: JULY.name, bytes }], {}, store.schedule);
      if (!outcome.ok) refused += 1;
      else expect([at, outcome.imported.map(({ result }) => result)]).toEqual([at, ['already']]);
    }
    expect(refused).toBeGreaterThan(80);
    expect(await allThatIsThere()).toEqual(before);
  });
});

function wrongYear(): Buffer {
  const [indices] = smallReleaseMembers({ year: 2024, letter: 'D' }).filter(({ name }) => /^GPCI/.test(name));
  return smallRelease({ letter: 'D', without: /^GPCI/, members: [{ ...indices!, name: 'INDICES.csv' }] });
}

function twoQuarters(): Buffer {
  const place = { state: 'TX', carrier: '04412', locality: '99' };
  return Buffer.from(
    zip5([
      { ...place, zip: '78602', quarter: '20254' },
      { ...place, zip: '78605', quarter: '20261' },
    ]),
  );
}

function lyingBomb(): Buffer {
  return october({ name: 'bomb', content: NOUGHTS, lie: { size: 10 } });
}

function nested(): Buffer {
  return zipFile([{ name: 'inner.zip', content: zipFile([{ name: 'bomb', content: NOUGHTS }]) }]);
}

function escaping(name: string): ZipMember {
  return { name, content: 'x' };
}
