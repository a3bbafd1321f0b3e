import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease, smallReleaseMembers } from '../cmsLayouts/smallRelease.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { paymentFile, paymentLine, paymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { pairLine, pairsMembers, pairsZip } from '../cmsLayouts/procedurePairs.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { importedBy, JULY_FEE, julyFee, listed } from './releaseFiles.ts';

let here: Workplace;
beforeAll(async () => {
  here = await seededWorkplace();
});
afterAll(() => here.remove());

describe('allowable import', () => {
  it('publishes a release zip, which then answers instead of the extract', async () => {
    expect((await julyFee(here)).release).toMatch(/^2025C-extract-/);
    const { code, out, err } = await here.run('import', await here.file('RVU25C.zip', smallRelease()));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^2025C-\w+ is published, in force from 2025-07-01: 14 codes in 16 rows, 3 localities, 3 OPPS-capped amounts\n$/,
    );
    expect(err).toMatch(/^reading RVU25C\.zip: PPRRVU2025_Jul\.csv$/m);
    expect(err).toMatch(/^writing 2025C-\w+ \(22 rows\)$/m);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: out.split(' ')[0] });
  });

  it('says of the same again that it was there already, zipped or loose, and changes nothing', async () => {
    const before = await listed(here);
    const members = smallReleaseMembers();
    const loose = await Promise.all(members.map(({ name, content }) => here.file(name, content)));
    for (const files of [[await here.file('RVU25C.zip', smallRelease())], loose]) {
      const again = await here.run('import', ...files, '--json');
      expect(again.code).toBe(0);
      expect(importedBy(again)).toMatchObject([{ result: 'already', effectiveFrom: '2025-07-01' }]);
    }
    expect(await listed(here)).toEqual(before);
  });

  it('takes several zips at once, and sets aside by name what it does not use', async () => {
    const october = smallRelease({ letter: 'D', forms: ['csv', 'text'] });
    const files = [await here.file('RVU25C.zip', smallRelease()), await here.file('RVU25D.zip', october)];
    const { code, out, err } = await here.run('import', ...files);
    expect(code).toBe(0);
    expect(out).toMatch(/^2025C-\w+ was published already, nothing changed, in force from 2025-07-01/m);
    expect(out).toMatch(/^2025D-\w+ is published, in force from 2025-10-01/m);
    expect(err).toMatch(/^set aside: RVU25D\.zip: PPRRVU2025_Oct\.txt: /m);
  });

  it('publishes from another day where --effective-from says so, a day of its year', async () => {
    const zip = await here.file('RVU25C.zip', smallRelease());
    const ended = await here.run('import', zip, '--effective-from', '2025-08-01', '--json');
    expect(importedBy(ended)).toMatchObject([{ result: 'published', effectiveFrom: '2025-08-01' }]);
    const other = await here.run('import', zip, '--effective-from', '2026-07-01');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('lies in another year')]);
  });
});

const spoiled = smallRelease({
  change: (lines) =>
    lines.map((line) => (line[0] === '97110' ? line.map((cell) => (cell === '0.45' ? 'O.45' : cell)) : line)),
});
const whole = smallRelease();
const badlyPacked = zipFile(
  smallReleaseMembers().map((member) => (/GPCI/.test(member.name) ? { ...member, lie: { crc: 1 } } : member)),
);

describe('what CMS sends beside the releases', () => {
  const MUES = mueCsv([mueRow('97110', '6'), mueRow('97161', '1')]);
  const LINES = ['97110', '97112', '97113', '97116'].map((column2) => pairLine('97150', column2));

  it('is published together, each told in its own words', async () => {
    const files = [
      await here.file('MUE_Eff_04-01-2026.csv', MUES),
      await here.file('ccipra-v302r0.zip', pairsZip(LINES)),
      await here.file('PFREV25C.txt', paymentFile([paymentLine(paymentRecord())])),
      await here.file('layout.txt', 'Zip9 Record Layout\r\n'),
    ];
    const { code, out, err } = await here.run('import', ...files);
    expect(code).toBe(0);
    expect(out.split('\n').sort().slice(1)).toEqual([
      expect.stringMatching(/^mue-2026Q2-\w+ is published, in force from 2026-04-01: 2 codes$/),
      expect.stringMatching(/^payments-2025-\w+ is published, of 2025: 1 records$/),
      expect.stringMatching(/^ptp-2024Q3-\w+ is published, in force from 2024-07-01: 4 pairs$/),
    ]);
    expect(err).toMatch(/^set aside: layout\.txt: a document for people, no data$/m);
    expect(err).toMatch(/^reading ccipra-v302r0\.zip: ccipra-v302r0-f4\.zip: ccipra-v302r0-f4\.txt$/m);
    const again = await here.run('import', ...files, '--json');
    expect(importedBy(again).map(({ result }) => result)).toEqual(['already', 'already', 'already']);
  });

  it('does not hinder what is published from being listed, taken back and answering', async () => {
    const before = await listed(here);
    const taken = await here.run('rollback');
    expect(taken.code).toBe(0);
    expect(taken.out).not.toContain('mue-2026Q2');
    expect(await listed(here)).toEqual(before);
    expect((await julyFee(here)).release).toMatch(/^2025C-/);
  });

  it('is asked for its quarter where nothing says it, by the name of the option', async () => {
    const file = await here.file('mue.csv', MUES);
    const asked = await here.run('import', file);
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('--effective-from')]);
    const { code, json } = await here.run('import', file, '--effective-from', '2026-07-01', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      imported: [{ dataset: 'mue-practitioner', effectiveFrom: '2026-07-01', rows: 2 }],
    });
  });

  it('half a set of pairs is refused, and what is missing is named', async () => {
    const [first] = pairsMembers(LINES);
    const { code, out, err } = await here.run('import', await here.file(first!.name, first!.content));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('f2, f3, f4 are missing');
  });
});

describe('a damaged file is refused with 1, each problem where it stands, and nothing changes', () => {
  let before: object;
  beforeAll(async () => {
    before = await listed(here);
  });

  it.each([
    ['cut in the middle', 'RVU25C.zip', whole.subarray(0, whole.length / 2), /RVU25C\.zip/],
    [
      'a letter in a number',
      'RVU25C.zip',
      spoiled,
      /PPRRVU2025_Jul\.csv, line 18, column .*WORK RVU: "O\.45"/,
    ],
    ['without the indices', 'RVU25C.zip', smallRelease({ without: /GPCI/ }), /no GPCI file/],
    ['other bytes than were packed', 'RVU25C.zip', badlyPacked, /GPCI2025\.csv/],
    ['something else', 'holiday.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /holiday\.jpg/],
    ['empty', 'RVU25C.zip', Buffer.alloc(0), /RVU25C\.zip/],
  ])('%s', async (_name, name, bytes, told) => {
    const refused = await here.run('import', await here.file(name, bytes));
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/^Refused, and nothing of it was published: one problem\.$/m);
    expect(refused.err).toMatch(told);
  });

  it('and a good one beside it is not published alone', async () => {
    const files = [await here.file('RVU25C.zip', whole), await here.file('RVU25D.zip', spoiled)];
    const { code, json } = await here.run('import', ...files, '--json');
    expect(code).toBe(1);
    expect(json).toMatchObject({ problems: [{ line: 18, found: 'O.45' }], total: 1 });
  });

  it('files that are not there are all named', async () => {
    const { code, err } = await here.run('import', 'one.zip', 'two.zip');
    expect(code).toBe(1);
    expect(err).toMatch(/one\.zip.*no such file[^]*two\.zip.*no such file/);
  });

  it('what was there is there, and nothing else', async () => {
    expect(await listed(here)).toEqual(before);
  });
});
