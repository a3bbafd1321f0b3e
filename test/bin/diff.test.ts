import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededWorkplace, type Workplace } from './cli.ts';

/** National amounts of 97110, full and reduced: 28.79, 21.83 in 2025; 29.06, 22.21 in 2026 (golden/nationalFees.ts). */
let here: Workplace;
beforeAll(async () => {
  here = await seededWorkplace();
  await here.run('releases');
});
afterAll(() => here.remove());

describe('allowable diff', () => {
  it('tells a person what changed, a line a code', async () => {
    const { code, out, err } = await here.run('diff', '2025D', '2026C', '--codes', '97110,97161');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^2025D-extract-\w+ to 2026C-extract-\w+, amounts national, every index 1\.000, non-facility$/m,
    );
    expect(out).toContain('Conversion factor 32.3465 to 33.4009');
    expect(out).toMatch(/^Localities 109 to 109: 0 added, 0 gone, 109 with other indices$/m);
    expect(out).toMatch(
      /^97110 +moved +A +28\.79 +29\.06 +\+0\.27 +\+0\.94% +21\.83 +22\.21 .*nonFacilityPe 0\.43 to 0\.41/m,
    );
    expect(out).toMatch(/^97161 +moved +A +98\.01 +97\.86 +-0\.15 +-0\.15% /m);
    expect(out).toContain('Assumed: Release 2026C is the extract');
  });

  it('prints JSON and comma-separated values', async () => {
    const place = ['--zip', '78602', '--codes', '97110'];
    const { json } = await here.run('diff', '2025D', '2026C', ...place, '--json');
    expect(json).toMatchObject({ rows: [{ amount: { from: '28.00', to: '28.33' } }] });
    const { out } = await here.run('diff', '2025D', '2026C', ...place, '--csv');
    expect(out).toMatch(/^Procedure Code,.*\r\n97110,,moved,A,A,28\.00,28\.33,0\.33,1\.18,.*\r\n$/);
  });

  it('takes codes from a file, beside those it is told', async () => {
    const file = await here.file('codes.csv', 'Code,Description of ours\r\n97530,activities\r\n');
    const { json } = await here.run(
      'diff',
      '2025D',
      '2026C',
      '--codes-file',
      file,
      '--codes',
      '97110',
      '--json',
    );
    expect((json as { rows: { code: string }[] }).rows.map(({ code }) => code)).toEqual(['97110', '97530']);
    const wrong = await here.file('wrong.csv', 'Code\r\n9753\r\n');
    const refused = await here.run('diff', '2025D', '2026C', '--codes-file', wrong);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('/line/2/Procedure Code is "9753"');
  });

  it('says that nothing differs from a release to itself', async () => {
    const { code, out } = await here.run('diff', '2025D', '2025d');
    expect([code, out]).toEqual([0, expect.stringContaining('No code differs.')]);
  });

  it('refuses releases that are not there, with those that are', async () => {
    const { code, out, err } = await here.run('diff', '2025B', '2026C');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /\/from is "2025B": Stored are 2025A-extract-\w+, .*2026C-extract-\w+: none has this name\./,
    );
  });
});

describe('allowable diff --counts', () => {
  const list = 'Procedure Code,Modifier,Payer,Units\r\n97110,GP,medicare,1000\r\n97014,,medicare,3\r\n';

  it('tells what the second release does to the revenue', async () => {
    const file = await here.file('counts.csv', list);
    const { code, out } = await here.run('diff', '2025D', '2026C', '--counts', file, '--reduced-share', '60');
    expect(code).toBe(0);
    // 1000 x (0.4 x 28.79 + 0.6 x 21.83) = 24614.00; 1000 x (0.4 x 29.06 + 0.6 x 22.21) = 24950.00
    expect(out).toMatch(/^medicare +97110-GP +1000 +24614\.00 +24950\.00 +\+336\.00 +\+1\.37%$/m);
    expect(out).toMatch(/^all +together +1000 +24614\.00 +24950\.00 +\+336\.00 +\+1\.37%$/m);
    expect(out).toMatch(/^Not in these sums:\nmedicare +97014 +3 Not valid for Medicare/m);
    expect(out).toContain('Assumed: 60% of the units of each therapy code');
    const csv = await here.run('diff', '2025D', '2026C', '--counts', file, '--csv');
    expect(csv.out).toContain('\r\nmedicare,97110,GP,1000,compared,28790.00,29060.00,270.00,0.94,\r\n');
  });

  it('reads standard input, at a place', async () => {
    const place = ['--carrier', '04412', '--locality', '99'];
    const { json } = await here.fed(list, 'diff', '2025D', '2026C', '--counts', '-', ...place, '--json');
    expect(json).toMatchObject({
      place: { name: 'REST OF TEXAS' },
      totals: { amount: { from: '28000.00', to: '28330.00' } },
    });
  });

  it('names every row that is wrong', async () => {
    const rows = 'Procedure Code,Modifier,Payer,Units\r\n97110,,aetna,5\r\n99999,,medicare,5\r\n';
    const { code, out, err } = await here.fed(rows, 'diff', '2025D', '2026C', '--counts', '-');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('/line/2/Payer is "aetna"');
    expect(err).toContain('/line/3/Procedure Code is "99999"');
  });
});

describe('wrong use of diff', () => {
  it.each([
    [[], 'name two releases'],
    [['2025D'], 'name two releases'],
    [['2025D', '2026C', '2025A'], 'too many arguments: 2025A'],
    [['2025D', '2026C', '--csv', '--json'], '--json or --csv, not both'],
    [['2025D', '2026C', '--reduced-share', '60'], '--reduced-share goes with --counts'],
    [['2025D', '2026C', '--counts', 'c.csv', '--codes', '97110'], '--codes does not go with --counts'],
    [['2025D', '2026C', '--date', '2026-01-01'], "Unknown option '--date'"],
  ])('%j', async (words, message) => {
    const { code, out, err } = await here.run('diff', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
