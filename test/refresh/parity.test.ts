import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { parity, type ParityOptions } from '../../src/refresh/parity/parity.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { paymentLine, paymentRecord, type PaymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';

async function imported(store: TableStore, name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await importFiles([{ name, bytes }], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.imported[0]?.id ?? '';
}

function paymentFile(...records: Partial<PaymentRecord>[]) {
  const text = records.map((each) => paymentLine(paymentRecord(each))).join('\r\n');
  return { name: 'PFREV25C.txt', bytes: Buffer.from(`${text}\r\n"TRL- a trailer"\r\n`) };
}

describe('parity', () => {
  let store: TableStore;
  beforeEach(async () => {
    store = await openMemoryStore();
  });
  afterEach(() => store.close());
  const compare = (records: Partial<PaymentRecord>[], options: ParityOptions = { qp: false }) =>
    parity(paymentFile(...records), options, store.schedule);

  it('compares both settings and both therapy-reduced amounts, and counts the rest by reason', async () => {
    const release = await imported(store, 'rvu25c.zip', smallRelease({ year: 2025, letter: 'C' }));
    // Alabama (10112-00) 2025, 97110: (0.45 x 1.000 + 0.43 x 0.869 + 0.01 x 0.575) x 32.3465 = 0.82942 x 32.3465 = 26.83;
    // reduced: (0.45 + 0.215 x 0.869 + 0.00575) x 32.3465 = 0.642585 x 32.3465 = 20.79
    const outcome = await compare([{}]);
    expect(outcome).toMatchObject({
      kind: 'compared',
      parity: {
        release,
        conversionFactor: '32.3465',
        matched: 4,
        differing: 0,
        leftOut: { 'not-subject-to-opps-cap': 2 },
      },
    });
  });

  it('tells an amount that differs by a cent', async () => {
    await imported(store, 'rvu25c.zip', smallRelease({ year: 2025, letter: 'C' }));
    const outcome = await compare([{ nonFacility: '26.84' }]);
    expect(outcome).toMatchObject({
      kind: 'compared',
      parity: {
        matched: 3,
        differing: 1,
        differences: [{ amount: 'non-facility', publishedCents: 2684, ourCents: 2683 }],
      },
    });
  });

  it('counts what cannot be compared', async () => {
    await imported(store, 'rvu25c.zip', smallRelease({ year: 2025, letter: 'C' }));
    const outcome = await compare([
      { code: '00001' },
      { carrier: '99999' },
      { code: '97010' },
      { multipleProcedure: '0' },
    ]);
    expect(outcome).toMatchObject({
      parity: {
        matched: 2,
        leftOut: {
          'code-not-in-release': 6,
          'locality-not-in-release': 6,
          'status-not-priced-in-release': 6,
          'not-subject-to-therapy-reduction': 2,
          'not-subject-to-opps-cap': 2,
        },
      },
    });
  });

  it('takes the release under which most amounts match, and refuses a tie', async () => {
    const july = await imported(store, 'rvu25c.zip', smallRelease({ year: 2025, letter: 'C' }));
    await imported(
      store,
      'rvu25a.zip',
      smallRelease({ year: 2025, letter: 'A', conversionFactor: '32.7442' }),
    );
    expect(await compare([{}])).toMatchObject({ kind: 'compared', parity: { release: july } });
    await imported(store, 'rvu25d.zip', smallRelease({ year: 2025, letter: 'D' }));
    expect(await compare([{}])).toMatchObject({ kind: 'tie', matched: 4 });
    expect(await compare([{}], { qp: false, release: july })).toMatchObject({
      kind: 'compared',
      parity: { release: july },
    });
  });

  it('says that no release of the year is there', async () => {
    expect(await compare([{}])).toEqual({ kind: 'no-release', year: 2025 });
  });
});

describe.skipIf(!cmsFilesAreHere)("CMS's published amounts", () => {
  let store: TableStore;
  const releases: Record<string, string> = {};
  beforeAll(async () => {
    store = await openMemoryStore();
    for (const name of ['rvu25a-updated-01_10_2025.zip', 'rvu25c.zip', 'rvu25d.zip', 'rvu26c.zip']) {
      releases[name] = await imported(store, name, readFileSync(cmsFile(name)));
    }
  });
  afterAll(() => store?.close());

  it.each([
    // file, release, factor, amounts: 109 x 2; 279 x 2 + 40 x 2; 4,033 x 2
    ['PFREV25C.txt', 'rvu25c.zip', '32.3465', 218],
    ['PFDE25A.excerpt.txt', 'rvu25a-updated-01_10_2025.zip', '32.3465', 638],
    ['PFREV26B_nonQP.zip', 'rvu26c.zip', '33.4009', 8066],
    ['PFREV26B_QP.zip', 'rvu26c.zip', '33.5675', 8066],
  ])(
    '%s: every amount that can be compared matches to the cent',
    async (name, releaseFile, factor, matched) => {
      const release = releases[releaseFile] ?? '';
      const options = name === 'PFREV25C.txt' ? { qp: false, release } : { qp: false };
      const outcome = await parity({ name, bytes: readFileSync(cmsFile(name)) }, options, store.schedule);
      expect(outcome).toMatchObject({
        kind: 'compared',
        parity: { release, conversionFactor: factor, matched, differing: 0 },
      });
      const leftOut = outcome.kind === 'compared' ? Object.keys(outcome.parity.leftOut) : [];
      expect(leftOut.sort()).toEqual(['not-subject-to-opps-cap', 'not-subject-to-therapy-reduction']);
    },
  );

  it('PFREV25C.txt alone could be of three releases of the year', async () => {
    const outcome = await parity(
      { name: 'PFREV25C.txt', bytes: readFileSync(cmsFile('PFREV25C.txt')) },
      { qp: false },
      store.schedule,
    );
    expect(outcome).toMatchObject({ kind: 'tie', matched: 218 });
  });
});
