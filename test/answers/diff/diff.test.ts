import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiffAnswer } from '../../../src/answers/diff/answer.ts';
import { diff } from '../../../src/answers/diff/diff.ts';
import { unpack } from '../../../src/files/unpack.ts';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { cmsFile, cmsFilesAreHere } from '../../cmsFiles.ts';
import { NATIONAL_FEES } from '../../golden/nationalFees.ts';
import { seededStore } from '../seeded.ts';
import { add } from './madeReleases.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

async function differing(from: string, to: string, request: object = {}): Promise<DiffAnswer> {
  const answer = await diff({ from, to }, request, store.schedule);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

async function refusals(from: string, to: string, request: object = {}): Promise<string[]> {
  const answer = await diff({ from, to }, request, store.schedule);
  if (answer.ok) throw new Error('it was answered');
  return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const cents = (amount = '') => Math.round(Number(amount) * 100);
const golden = (id: string) => NATIONAL_FEES.find((each) => each['id'] === id);

describe('from the shipped 2025D to 2026C', () => {
  it('tells the two releases, and that amounts are national', async () => {
    expect(await differing('2025D', '2026C')).toMatchObject({
      from: { title: '2025D', conversionFactor: '32.3465', effectiveFrom: '2025-10-01', complete: false },
      to: { title: '2026C', conversionFactor: '33.4009', effectiveFrom: '2026-07-01', complete: false },
      ...{ place: 'national', setting: 'non-facility' },
      localities: { from: 109, to: 109 },
    });
  });

  // 0.27 / 28.79 = 0.9378%; -0.15 / 98.01 = -0.1530%; 0.46 / 34.61 = 1.3290...%
  it.each([
    ['97110', '28.79', '29.06', '0.27', '0.94'],
    ['97161', '98.01', '97.86', '-0.15', '-0.15'],
    ['97530', '34.61', '35.07', '0.46', '1.33'],
  ])('%s goes from %s to %s: %s, %s percent', async (code, from, to, difference, percent) => {
    const { rows } = await differing('2025D', '2026C', { codes: code });
    expect(rows.map(({ amount }) => amount)).toEqual([{ from, to, difference, percent }]);
  });

  const codes = NATIONAL_FEES.flatMap(({ id = '', code = '' }) => (id === `nat2026-${code}` ? [code] : []));
  it.each(codes)('%s goes from its worked fee and reduced fee of 2025 to that of 2026', async (code) => {
    const [before, after] = [golden(`nat2025-${code}`), golden(`nat2026-${code}`)];
    const { rows } = await differing('2025D', '2026C', { codes: code });
    const [row] = rows;
    expect(row).toMatchObject({ code, amount: { from: before?.['fee'], to: after?.['fee'] } });
    expect(cents(row?.amount.difference ?? '')).toBe(cents(after?.['fee']) - cents(before?.['fee']));
    if (before?.['reduced'] === '-') expect(row?.therapyReduced).toBeNull();
    else expect(row?.therapyReduced).toMatchObject({ from: before?.['reduced'], to: after?.['reduced'] });
  });

  it('prices in the rest of Texas, by carrier and locality or by a ZIP of it', async () => {
    // 2025: (0.45 + 0.43 x 0.945 + 0.01 x 0.934) x 32.3465 = 0.86569 x 32.3465 = 28.0020...
    // reduced (0.45 + 0.215 x 0.945 + 0.00934) x 32.3465 = 0.662515 x 32.3465 = 21.4300...; 2026: 28.33 and 21.83
    // 0.33 / 28.00 = 1.1785...%; 0.40 / 21.43 = 1.8665...%
    for (const place of [{ carrier: '04412', locality: '99' }, { zip: '78602' }]) {
      const answer = await differing('2025D', '2026C', { codes: '97110', ...place });
      expect(answer.place).toEqual({ carrier: '04412', locality: '99', name: 'REST OF TEXAS' });
      expect(answer.rows).toMatchObject([
        {
          amount: { from: '28.00', to: '28.33', difference: '0.33', percent: '1.18' },
          therapyReduced: { from: '21.43', to: '21.83', difference: '0.40', percent: '1.87' },
        },
      ]);
    }
  });

  it('says that both are extracts', async () => {
    const { assumptions } = await differing('2025D', '2026C');
    expect(assumptions.map(({ code }) => code)).toEqual(['partial-release', 'partial-release']);
  });

  it('lists codes that Medicare added, without an amount before', async () => {
    const { rows, counts } = await differing('2025D', '2026C');
    const added = rows.filter(({ change }) => change === 'added');
    expect(added).toHaveLength(counts.added);
    expect(counts.added).toBeGreaterThan(0);
    for (const { amount, status } of added) expect([amount.from, status.from]).toEqual([null, null]);
  });
});

describe('an extract beside a complete release', () => {
  it('is compared by the codes of both alone, and a title means the complete one', async () => {
    const other = await seededStore();
    await add(other, { year: 2025, letter: 'D' });
    const extract = await diff({ from: '2025D-extract', to: '2025D' }, {}, other.schedule);
    if (!extract.ok) throw new Error(JSON.stringify(extract.refusal));
    const { from, to, counts, assumptions } = extract.value;
    expect([from.complete, to.complete]).toEqual([false, true]);
    expect([counts.added, counts.gone]).toEqual([0, 0]);
    expect(assumptions.map(({ code }) => code)).toEqual(['partial-release', 'codes-of-both']);
    await other.close();
  });
});

describe('a diff that is asked for wrongly', () => {
  it.each([
    ['2025B', '2026C', {}, ['/from unknown-release']],
    ['2025', 'latest', {}, ['/from unknown-release', '/to unknown-release']],
    ['2025D', '2026C', { codes: '9711,97530,97039-97010' }, ['/codes invalid-value', '/codes invalid-value']],
    ['2025D', '2026C', { codes: '' }, ['/codes invalid-value']],
    ['2025D', '2026C', { carrier: '04412' }, [' invalid-value']],
    ['2025D', '2026C', { plus4: '1234' }, [' invalid-value']],
    ['2025D', '2026C', { carrier: '04412', locality: '98' }, [' unknown-locality', ' unknown-locality']],
    ['2025D', '2025D', { carrier: '04412', locality: '98' }, [' unknown-locality']],
    ['2025D', '2026C', { zip: '00000' }, ['/zip unknown-zip']],
    ['2025A', '2025C', { zip: '78602' }, ['/zip unknown-zip']],
    [
      '2025D',
      '2026C',
      { setting: 'office', patient: 'x' },
      ['/setting invalid-value', '/patient unknown-field'],
    ],
  ])('from %s to %s with %o is refused', async (from, to, request, errors) => {
    expect(await refusals(from, to, request)).toEqual(errors);
  });
});

/** The first two columns and the status of a Relative Value csv, read without our own reader. */
function publishedRows(text: string): Map<string, string> {
  const row = /^([0-9A-Z]{5}),([0-9A-Z]*),(?:"(?:[^"]|"")*"|[^,]*),([A-Z]),/;
  return new Map(
    text.split(/\r\n?|\n/).flatMap((line) => {
      const [, code = '', modifier = '', status = ''] = row.exec(line) ?? [];
      return code === '' ? [] : [[`${code} ${modifier}`, status] as const];
    }),
  );
}

describe.skipIf(!cmsFilesAreHere)("CMS's own releases", () => {
  it('differ by the codes and statuses that a plain reading of their files tells', async () => {
    const zips = ['rvu25c.zip', 'rvu25d.zip'].map((name) => ({ name, bytes: readFileSync(cmsFile(name)) }));
    const [july = new Map<string, string>(), october = new Map<string, string>()] = await Promise.all(
      zips.map(async ({ name, bytes }) => {
        const unpacked = await unpack(name, bytes);
        const members = unpacked.ok ? unpacked.members : [];
        const csv = members.find((member) => /PPRRVU.*\.csv$/i.test(member.name));
        return publishedRows(Buffer.from(csv?.bytes ?? []).toString('latin1'));
      }),
    );
    expect([july.size, october.size]).toEqual([19_029, 19_090]);
    const both = [...july].filter(([name]) => october.has(name));
    const outcome = await importFiles(zips, {}, store.schedule);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));

    const { counts, rows, assumptions } = await differing('2025C', '2025D');
    expect(counts).toMatchObject({
      added: october.size - both.length,
      gone: july.size - both.length,
      restatused: both.filter(([name, status]) => october.get(name) !== status).length,
    });
    expect(counts.restatused).toBeGreaterThan(0);
    expect(counts.gone + counts.restatused + counts.moved + counts.unchanged).toBe(july.size);
    for (const { code, modifier, status } of rows) {
      const name = `${code} ${modifier}`;
      expect([status.from, status.to]).toEqual([july.get(name) ?? null, october.get(name) ?? null]);
    }
    expect(assumptions).toEqual([]);
  });
});
