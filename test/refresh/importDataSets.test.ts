import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import { rollBack } from '../../src/refresh/publishing.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { paymentFile, paymentLine, paymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { pairLine, pairsCsv, pairsMembers, pairsZip } from '../cmsLayouts/procedurePairs.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { zip5 } from '../cmsLayouts/zip5.ts';
import { zip9 } from '../cmsLayouts/zip9.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';

let store: TableStore;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const file = (name: string, content: string | Uint8Array): InputFile => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
});

const MUES = mueCsv([mueRow('97110', '6'), mueRow('97161', '1')]);
const LINES = [
  pairLine('97530', '97750'),
  pairLine('97530', '97116', { from: '20201001', through: '20201001', indicator: '9' }),
  pairLine('97150', '97110', { from: '19960101', before1996: '*' }),
  pairLine('97140', '97124', { indicator: '0' }),
  pairLine('97530', '97535', { from: '20200101', through: '20211231' }),
];
const CROSSING = { state: 'TX', zip: '78613', carrier: '04412' };

const MUE_FILE = file('MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', MUES);
const PAIRS_FILE = file('ccipra-v302r0.zip', pairsZip(LINES));
const ZIP5_FILE = file('ZIP5_OCT2025.txt', zip5([{ ...CROSSING, locality: '31', plusFourFlag: '1' }]));
const ZIP9_FILE = file(
  'ZIP9_OCT2025.txt',
  zip9([
    { ...CROSSING, locality: '31', plusFour: '0001' },
    { ...CROSSING, locality: '99', plusFour: '0002' },
  ]),
);
const AMOUNTS_FILE = file(
  'PFREV25C.zip',
  zipFile([
    { name: 'PF25PC.pdf', content: '%PDF-1.7' },
    { name: 'PFREV25C.txt', content: paymentFile([paymentLine(paymentRecord())]) },
  ]),
);
const JULY = file('rvu25c.zip', smallRelease());

async function imported(...files: InputFile[]) {
  const outcome = await importFiles(files, {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

async function refusedBy(files: readonly InputFile[], effectiveFrom?: string) {
  const options = effectiveFrom === undefined ? {} : { effectiveFrom };
  const outcome = await importFiles(files, options, store.schedule);
  expect((await store.schedule.readCalendar()).version).toBe(0);
  return outcome.ok ? [] : outcome.problems.map(({ code, member, found }) => [code, member, found]);
}

const entries = async () => (await store.schedule.readCalendar()).entries;

describe('what CMS sends beside the releases', () => {
  it.each([
    [
      MUE_FILE,
      { dataset: 'mue-practitioner', effectiveFrom: '2026-04-01', rows: 2 },
      /^mue-2026Q2-[0-9a-f]{12}$/,
    ],
    [
      PAIRS_FILE,
      { dataset: 'ptp-practitioner', effectiveFrom: '2024-07-01', rows: 5 },
      /^ptp-2024Q3-[0-9a-f]{12}$/,
    ],
    [
      ZIP9_FILE,
      { dataset: 'zip-plus-four', effectiveFrom: '2025-10-01', rows: 2 },
      /^zip9-2025Q4-[0-9a-f]{12}$/,
    ],
    [
      ZIP5_FILE,
      { dataset: 'zip-localities', effectiveFrom: '2025-10-01', rows: 1 },
      /^zip-20254-[0-9a-f]{12}$/,
    ],
    [
      AMOUNTS_FILE,
      { dataset: 'payment-amounts', effectiveFrom: '2025-01-01', rows: 1 },
      /^payments-2025-[0-9a-f]{12}$/,
    ],
  ])(
    'is published under its content and quarter, and the second time changes nothing: $name',
    async (given, expected, id) => {
      const first = await imported(given);
      expect(first.imported).toEqual([
        {
          ...expected,
          id: expect.stringMatching(id) as string,
          result: 'published',
          release: null,
          judgement: null,
        },
      ]);
      const before = await store.schedule.readCalendar();
      expect(before.entries).toMatchObject([{ dataset: expected.dataset, id: first.imported[0]?.id }]);
      const again = await imported(given);
      expect(again.imported).toEqual([{ ...first.imported[0], result: 'already' }]);
      expect(await store.schedule.readCalendar()).toEqual(before);
    },
  );

  it('is read by what an estimate asks for', async () => {
    const { imported: made } = await imported(MUE_FILE, PAIRS_FILE, ZIP9_FILE);
    const id = (dataset: string) => made.find((each) => each.dataset === dataset)?.id ?? '';
    const mues = await store.schedule.readMues(id('mue-practitioner'), ['97110', '97112']);
    expect([...mues.values()]).toEqual([
      { code: '97110', units: 6, adjudication: '3', rationale: 'Clinical: Data' },
    ]);
    const pairs = await store.schedule.readPairs(id('ptp-practitioner'), ['97530']);
    expect(
      pairs
        .get('97530')
        ?.map(({ column2, from, through, modifierIndicator }) => [column2, from, through, modifierIndicator]),
    ).toEqual([
      ['97750', '2020-01-01', null, '1'],
      ['97535', '2020-01-01', '2021-12-31', '1'],
      ['97116', '2020-10-01', '2020-10-01', '9'],
    ]);
    expect(await store.schedule.readPlusFours(id('zip-plus-four'), '78613')).toMatchObject([
      { locality: '31', ranges: [['0001', '0001']] },
      { locality: '99', ranges: [['0002', '0002']] },
    ]);
  });

  it('is the same whatever it is packed into and called', async () => {
    const { imported: made } = await imported(PAIRS_FILE, MUE_FILE);
    const loose = pairsMembers(LINES.toReversed()).map(({ name, content }) => file(name, content));
    const again = await imported(
      ...loose,
      file('x.gz', gzipSync(zipFile([{ name: MUE_FILE.name, content: MUES }]))),
    );
    expect(again.imported.map(({ id, result }) => [id, result]).sort()).toEqual(
      made.map(({ id }) => [id, 'already']).sort(),
    );
  });

  it('goes in beside releases, all in one change, and rolls back with them', async () => {
    const { imported: made } = await imported(JULY, MUE_FILE, PAIRS_FILE, ZIP5_FILE, ZIP9_FILE, AMOUNTS_FILE);
    expect(made.map(({ dataset }) => dataset).sort()).toEqual([
      'fee-schedule',
      'mue-practitioner',
      'payment-amounts',
      'ptp-practitioner',
      'zip-localities',
      'zip-plus-four',
    ]);
    expect((await store.schedule.readCalendar()).version).toBe(1);
    await rollBack(store.schedule);
    expect(await entries()).toEqual([]);
  });

  it('leaves documents aside by name, and says nothing of those inside an archive', async () => {
    const layout = file('ZIP9lyout.txt', '  Zip9 Record Layout\r\n\r\nField Name   Beg. Position\r\n');
    const { setAside } = await imported(
      AMOUNTS_FILE,
      layout,
      file('README.md', '# What these are\n\nCSV, MOD\n'),
    );
    expect(setAside).toEqual([
      { member: 'ZIP9lyout.txt', reason: 'a document for people, no data', count: 0 },
      { member: 'README.md', reason: 'a document for people, no data', count: 0 },
    ]);
  });

  it('counts amounts printed twice, and ZIPs that the ZIP5 file answers', async () => {
    const line = paymentLine(paymentRecord());
    const plain = zip9([
      { ...CROSSING, locality: '31', plusFour: '0001' },
      { ...CROSSING, zip: '78701', locality: '31', plusFour: '    ', plusFourFlag: '0' },
    ]);
    const { setAside } = await imported(file('pf.txt', paymentFile([line, line])), file('z9.txt', plain));
    expect(setAside.map(({ member, count }) => [member, count]).sort()).toEqual([
      ['pf.txt', 1],
      ['z9.txt', 1],
    ]);
  });
});

describe('the quarter of a file', () => {
  it.each([
    [
      'in its content',
      file('mue.csv', mueCsv([mueRow('97110', '6')], { notice: 'Effective 7/1/2026. ' })),
      undefined,
      '2026-07-01',
    ],
    ['in its name', MUE_FILE, undefined, '2026-04-01'],
    [
      'in the name of the archive around it',
      file('MUE_Eff_10-01-2026.zip', zipFile([{ name: 'm.csv', content: MUES }])),
      undefined,
      '2026-10-01',
    ],
    ['told by the person', file('mue.csv', MUES), '2026-01-01', '2026-01-01'],
    ['in a version of NCCI', file('x.zip', pairsZip(LINES, 'ccipra-v320r0')), undefined, '2026-01-01'],
    [
      'in a version of NCCI, the fourth',
      file('x.zip', pairsZip(LINES, 'ccipra-v313r1')),
      undefined,
      '2025-10-01',
    ],
    ['in the name of an export', file('pairs_2024q3.csv', pairsCsv(LINES)), undefined, '2024-07-01'],
  ])('is found %s', async (_, given, told, effectiveFrom) => {
    const outcome = await importFiles(
      [given],
      told === undefined ? {} : { effectiveFrom: told },
      store.schedule,
    );
    expect(outcome.ok && outcome.imported.map((each) => each.effectiveFrom)).toEqual([effectiveFrom]);
  });

  it.each([
    ['that nothing says', file('mue.csv', MUES), undefined, 'unknown-effective-date', null],
    ['told as a day within it', MUE_FILE, '2026-04-02', 'unknown-effective-date', '2026-04-02'],
    ['told as a day that does not exist', MUE_FILE, '2026-04-31', 'unknown-effective-date', '2026-04-31'],
    ['told otherwise than its name says', MUE_FILE, '2026-07-01', 'quarter-mismatch', '2026Q3'],
    [
      'that its content and its name say differently',
      file('MUE_Eff_04-01-2026.csv', mueCsv([mueRow('97110', '6')], { notice: 'Effective 07/01/2026. ' })),
      undefined,
      'quarter-mismatch',
      '2026Q2',
    ],
    ['told otherwise than the ZIP5 file says', ZIP5_FILE, '2026-01-01', 'quarter-mismatch', '2026Q1'],
    [
      'of a ZIP5 file under another name',
      file('ZIP5_JAN2026.txt', ZIP5_FILE.bytes),
      undefined,
      'quarter-mismatch',
      '2026Q1',
    ],
    [
      'of a ZIP9 file under another name',
      file('ZIP9_JAN2026.txt', ZIP9_FILE.bytes),
      undefined,
      'quarter-mismatch',
      '2026Q1',
    ],
    [
      'before a day inside an export',
      file('pairs_2021q3.csv', pairsCsv(LINES)),
      undefined,
      'quarter-mismatch',
      '2021-12-31',
    ],
    [
      'of amounts, told in another year',
      file('pf.txt', paymentFile([paymentLine(paymentRecord())])),
      '2026-01-01',
      'year-mismatch',
      '2026-01-01',
    ],
  ])('is refused: %s', async (_, given, told, code, found) => {
    expect(await refusedBy([given], told)).toEqual([[code, given.name, found]]);
  });

  it('is refused where a part of NCCI has a later day in it', async () => {
    const lines = [...LINES.slice(0, 4), pairLine('97530', '97537', { from: '20241001' })];
    expect(await refusedBy([file('x.zip', pairsZip(lines))])).toEqual([
      ['quarter-mismatch', 'x.zip: ccipra-v302r0-f1.zip: ccipra-v302r0-f1.txt', '2024-10-01'],
    ]);
  });
});

describe('the parts of a set of pairs', () => {
  const parts = pairsMembers(LINES).map(({ name, content }) => file(name, content));

  it.each([
    ['of which one is missing', parts.slice(1), 'missing-member', 'f1 is missing'],
    ['of which all but one are missing', parts.slice(3), 'missing-member', 'f1, f2, f3 are missing'],
    [
      'of which one is there twice',
      [
        ...parts,
        file('again.zip', zipFile([{ name: parts[0]!.name, content: Buffer.from(parts[0]!.bytes) }])),
      ],
      'repeated-member',
      'f1 of ccipra-v302r0 was given twice',
    ],
    [
      'of hospitals',
      parts.slice(0, 1).map(({ name, bytes }) => file(name.replace('ccipra', 'ccioph'), bytes)),
      'wrong-setting',
      'hospitals',
    ],
    [
      'under a name that tells nothing',
      parts.slice(0, 1).map(({ bytes }) => file('edits.txt', bytes)),
      'not-recognised',
      'which part',
    ],
  ] as [string, InputFile[], string, string][])('are refused: %s', async (_, files, code, says) => {
    const outcome = await importFiles(files, {}, store.schedule);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code, message: expect.stringContaining(says) as string },
    ]);
    expect((await store.schedule.readCalendar()).version).toBe(0);
  });

  it('of two quarters are two sets', async () => {
    const { imported: made } = await imported(PAIRS_FILE, file('y.zip', pairsZip(LINES, 'ccipra-v303r0')));
    expect(made.map(({ effectiveFrom }) => effectiveFrom).sort()).toEqual(['2024-07-01', '2024-10-01']);
  });

  it('of an export are a part of the set, for its own quarter alone', async () => {
    await imported(file('pairs_2024q3.csv.gz', gzipSync(pairsCsv(LINES))));
    expect(await entries()).toMatchObject([{ complete: false, onlyQuarter: true }]);
  });

  it('as CMS posts them are complete and know when pairs begin', async () => {
    await imported(PAIRS_FILE);
    expect(await entries()).toMatchObject([{ complete: true, onlyQuarter: false }]);
  });
});

describe('a damaged file', () => {
  const members = pairsMembers(LINES);
  const damagedPart = zipFile(
    members.map((member, part) => (part === 1 ? { ...member, lie: { crc: 1 } } : member)),
  );
  const damagedRelease = Buffer.from(JULY.bytes).subarray(0, JULY.bytes.length / 2);

  it('is told without what only follows from it', async () => {
    expect(await refusedBy([file('x.zip', damagedPart), file('rvu.zip', damagedRelease)])).toEqual([
      ['damaged-zip', 'rvu.zip', null],
      ['damaged-member', 'x.zip: ccipra-v302r0-f2.txt', null],
    ]);
  });

  it('does not hide what is wrong with the releases beside it', async () => {
    const noIndices = file('rvu25a.zip', smallRelease({ letter: 'A', without: /GPCI/ }));
    const problems = await refusedBy([file('x.zip', damagedPart), JULY, noIndices]);
    expect(problems.map(([code, member]) => [code, member])).toEqual([
      ['missing-member', 'rvu25a.zip'],
      ['damaged-member', 'x.zip: ccipra-v302r0-f2.txt'],
    ]);
  });
});

describe('what is refused with everything beside it', () => {
  const damaged = Buffer.from(gzipSync(pairsCsv(LINES)));
  damaged[damaged.length - 6] = damaged[damaged.length - 6]! ^ 1;
  it.each([
    ['a file of nothing known', file('holiday.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])), 'not-recognised'],
    ['prose', file('letter.txt', 'Dear reader, this is, as you see, no data.'), 'not-recognised'],
    ['an empty file', file('empty.csv', ''), 'not-recognised'],
    ['a gzip whose checksum is wrong', file('pairs_2024q3.csv.gz', damaged), 'damaged-member'],
    ['a gzip cut short', file('pairs_2024q3.csv.gz', damaged.subarray(0, 60)), 'damaged-member'],
    [
      'the edits of hospitals',
      file('mue.csv', mueCsv([mueRow('97110', '8')], { setting: 'Outpatient Hospital Services' })),
      'wrong-setting',
    ],
    [
      'edits with a cell misread',
      file('MUE_Eff_04-01-2026.csv', mueCsv([mueRow('97110', 'six')])),
      'not-a-number',
    ],
    [
      'amounts with a quote left open',
      file('pf.txt', `${paymentLine(paymentRecord())}\n"2025","1`),
      'unreadable-row',
    ],
    [
      'a ZIP9 row cut short',
      file('z9.txt', `${zip9([{ ...CROSSING, locality: '31', plusFour: '0001' }])}TX78613`),
      'short-row',
    ],
  ])('%s', async (_, given, code) => {
    expect((await refusedBy([JULY, given])).map(([found, member]) => [found, member])).toEqual([
      [code, expect.stringContaining(given.name.replace('.gz', '')) as string],
    ]);
  });

  it('two files of one quarter that say different things; the same one twice is one', async () => {
    const other = file('MUE_Eff_04-01-2026.csv', mueCsv([mueRow('97110', '7')]));
    expect(await refusedBy([MUE_FILE, other])).toEqual([['repeated-member', other.name, MUE_FILE.name]]);
    const { imported: made } = await imported(MUE_FILE, { ...MUE_FILE, name: 'copy_Eff_04-01-2026.csv' });
    expect(made).toHaveLength(1);
  });

  it('documents alone, and no file at all', async () => {
    const pdf = file('layout.pdf', '%PDF-1.7');
    expect(await refusedBy([pdf])).toEqual([['not-recognised', 'layout.pdf', null]]);
    expect(await refusedBy([])).toEqual([['not-recognised', 'no file', null]]);
  });

  it('every problem of every file, in their order', async () => {
    const problems = await refusedBy([
      file('b_Eff_04-01-2026.csv', mueCsv([mueRow('97110', 'six'), mueRow('9711', '1')])),
      file('a.txt', 'nothing'),
    ]);
    expect(problems.map(([code, member]) => [code, member])).toEqual([
      ['not-recognised', 'a.txt'],
      ['not-a-number', 'b_Eff_04-01-2026.csv'],
      ['not-a-value', 'b_Eff_04-01-2026.csv'],
    ]);
  });
});
