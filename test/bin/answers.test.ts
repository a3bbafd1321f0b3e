import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKED_EXAMPLE, WORKED_LINES, WORKED_TOTALS } from '../http/workedExample.ts';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

const REST_OF_TEXAS = ['--carrier', '04412', '--locality', '99', '--date', '2026-07-15'];
const EXAMPLE = JSON.stringify(WORKED_EXAMPLE);

describe('a data directory that is new', () => {
  it('begins with the extract that comes with the product, and says so on standard error', async () => {
    const first = await here.run('releases');
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('begins with the extract')]);
    const second = await here.run('releases');
    expect([second.code, second.out, second.err]).toEqual([0, first.out, '']);
  });
});

describe('allowable estimate', () => {
  it('answers the worked example of the contract from a file', async () => {
    const { code, json, err } = await here.run('estimate', await here.file('visit.json', EXAMPLE), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(json).toMatchObject({ status: 'priced', totals: WORKED_TOTALS, lines: WORKED_LINES });
  });

  it('answers it from standard input, for a person', async () => {
    const { code, out } = await here.fed(EXAMPLE, 'estimate', '-');
    expect(code).toBe(0);
    expect(out).toMatch(/97530 GP +x1 +34\.02/);
    expect(out).toMatch(/97110 GP +x2 +43\.66 +21\.83 \+ 21\.83/);
    expect(out).toMatch(/97140 GP +x1 +20\.85/);
    expect(out).toMatch(/Allowed +98\.53\nPatient owes +19\.70 +due now 19\.70\nPayer pays +77\.26 .* 1\.57/);
    expect(out).not.toContain('conversion factor [');
  });

  it('reads a file as Windows saves it, with a byte order mark', async () => {
    const { code, json } = await here.run(
      'estimate',
      await here.file('bom.json', `\ufeff${EXAMPLE}`),
      '--json',
    );
    expect(code).toBe(0);
    expect(json).toMatchObject({ totals: WORKED_TOTALS });
  });

  it('says why where it is asked', async () => {
    const { out } = await here.fed(EXAMPLE, 'estimate', '-', '--explain');
    expect(out).toContain('34.02  Fee for one unit (rounded to the cent, a half up)');
    expect(out).toContain('33.4009  Conversion factor [rvu26c.zip: PPRRVU2026_Jul_nonQPP.csv, CONV FACTOR');
  });

  it('refuses with every problem, on standard error for a person and as problem details for a machine', async () => {
    const wrong = JSON.stringify({
      ...WORKED_EXAMPLE,
      place: { zip: '00000' },
      lines: [{ code: '99213', units: 1 }],
    });
    const told = await here.fed(wrong, 'estimate', '-');
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.err).toContain('/place/zip is "00000"');
    expect(told.err).toContain('/lines/0/code is "99213"');
    const printed = await here.fed(wrong, 'estimate', '-', '--json');
    expect(printed.code).toBe(1);
    expect(printed.json).toMatchObject({
      status: 422,
      errors: [{ pointer: '/place/zip' }, { pointer: '/lines/0/code', code: 'code-not-in-extract' }],
    });
  });

  it('lists the candidates of a ZIP that crosses localities', async () => {
    const { code, err } = await here.run('locality', '94514', '--date', '2026-07-15');
    expect(code).toBe(1);
    expect(err).toMatch(/^ {4}01112 05 {2}SAN FRANCISCO/m);
  });

  it.each([
    ['that is not JSON', '{"dateOfService":', 'malformed-json'],
    ['that is empty', '', 'malformed-json'],
  ])('refuses input %s', async (_name, input, code) => {
    const printed = await here.fed(input, 'estimate', '-', '--json');
    expect(printed.code).toBe(1);
    expect(printed.json).toMatchObject({ status: 400, errors: [{ code, found: '-' }] });
  });

  it('refuses a file that is not there, by its name', async () => {
    const { code, err } = await here.run('estimate', 'nowhere.json');
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.json.*no such file.*Name a file that exists/s);
  });
});

describe('allowable fee', () => {
  // 0.84812 x 33.4009 = 28.3279...; the reduced unit 0.653575 x 33.4009 = 21.8299... (see workedExample.ts)
  it('answers a code, as JSON', async () => {
    const { code, json } = await here.run('fee', '97110', ...REST_OF_TEXAS, '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({ amounts: { nonFacility: { fee: '28.33', therapyReduced: '21.83' } } });
  });

  it('answers it for a person, only the setting that was asked for', async () => {
    const { code, out } = await here.run('fee', '97110', ...REST_OF_TEXAS, '--setting', 'facility');
    expect(code).toBe(0);
    expect(out).toMatch(/Facility \(CMS: rarely or never done in this setting.*\n +fee +28\.33/);
    expect(out).not.toContain('Non-facility');
  });

  // No QP release is loaded: the factor of 2026 for a QP, 33.5675: 0.84812 x 33.5675 = 28.4692...
  it('takes the QP factor where it is asked, and says where it is from', async () => {
    const { json } = await here.run('fee', '97110', ...REST_OF_TEXAS, '--qp', '--json');
    expect(json).toMatchObject({
      amounts: { nonFacility: { fee: '28.47' } },
      basis: { conversionFactor: '33.5675' },
      assumptions: expect.arrayContaining([
        expect.objectContaining({ code: 'qp-factor-from-policy' }),
      ]) as unknown,
    });
  });

  it.each([
    [['99213', ...REST_OF_TEXAS], "Import CMS's file of this release"],
    [['97110', '--date', '2026-07-15'], 'Give either carrier and locality together, or a ZIP.'],
    [['97110', ...REST_OF_TEXAS.slice(0, 4)], '/date: This is required.'],
    [['97110', ...REST_OF_TEXAS.slice(0, 4), '--date', '2024-01-01'], '2025-01-01 to 2025-12-31'],
    [['97110', ...REST_OF_TEXAS, '--modifier', 'TC'], '/modifiers is "TC"'],
  ])('refuses %j', async (words, message) => {
    const { code, out, err } = await here.run('fee', ...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});

describe('allowable locality', () => {
  it('answers a ZIP', async () => {
    const { code, out } = await here.run('locality', '78602', '--date', '2026-07-15');
    expect(code).toBe(0);
    expect(out).toMatch(/^04412 99 {2}REST OF TEXAS, TX {2}work 1\.000, PE 0\.949, MP 0\.903$/m);
    const { json } = await here.run('locality', '78602', '--date', '2026-07-15', '--json');
    expect(json).toMatchObject({ localities: [{ carrier: '04412', locality: '99' }] });
  });
});

it('a reader that has seen enough ends nothing with an error', async () => {
  const child = here.start('releases');
  child.stdout.destroy();
  const [code, told] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  expect([code, told]).toEqual([[0, null], '']);
});

describe('allowable releases', () => {
  it('says what answers which dates', async () => {
    const { out } = await here.run('releases');
    expect(out).toMatch(
      /^2026C-extract-\w+ +2026-07-01 to 2026-12-31 {2}factor 33\.4009 .*109 localities \(extract\)$/m,
    );
    const { json } = await here.run('releases', '--json');
    expect(json).toMatchObject({ releases: [{ title: '2025A' }, {}, {}, { title: '2026C' }] });
  });
});
