import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

const get = (path: string) => api.ask('GET', path);

interface Problem {
  readonly errors: readonly { pointer: string; code: string; candidates?: readonly object[] }[];
}

describe('GET /v1/fees', () => {
  // The rest of Texas on 15 July 2026: (0.45 + 0.41 x 0.949 + 0.01 x 0.903) x 33.4009 = 0.84812 x 33.4009 = 28.3279...
  // reduced to half its practice expense 0.653575 x 33.4009 = 21.8299...; 95% of 28.33 = 26.9135; 115% of 26.91 = 30.9465
  it('answers a code with its amounts at a place and date', async () => {
    const reply = await get('/v1/fees?code=97110&carrier=04412&locality=99&date=2026-07-15');
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      code: '97110',
      modifier: '',
      outcome: 'priced',
      status: { code: 'A' },
      relativeValues: { work: '0.45', nonFacilityPe: '0.41', malpractice: '0.01' },
      indicators: { multipleProcedure: '5' },
      amounts: {
        nonFacility: {
          fee: '28.33',
          notApplicable: false,
          oppsAmount: null,
          payable: '28.33',
          therapyReduced: '21.83',
          nonParticipating: '26.91',
          limitingCharge: '30.95',
        },
        facility: { fee: '28.33', notApplicable: true },
      },
      basis: { conversionFactor: '33.4009', locality: { name: 'REST OF TEXAS' } },
    });
  });

  it('prints what CMS published for Delaware in 2025: 97530 at 34.56, reduced 24.61', async () => {
    const reply = await get('/v1/fees?code=97530&carrier=12102&locality=01&date=2025-02-01');
    expect(reply.json).toMatchObject({
      amounts: { nonFacility: { fee: '34.56', therapyReduced: '24.61' } },
    });
  });

  it('takes a ZIP for the place', async () => {
    const reply = await get('/v1/fees?code=97110&zip=78602&date=2026-07-15');
    expect(reply.json).toMatchObject({ amounts: { nonFacility: { fee: '28.33' } } });
  });

  it.each([
    ['97010', 'bundled', 'B'],
    ['97014', 'invalid', 'I'],
    ['97039', 'unpriced', 'C'],
  ])('says of %s that it is %s (status %s), without amounts', async (code, outcome, status) => {
    const reply = await get(`/v1/fees?code=${code}&carrier=04412&locality=99&date=2026-07-15`);
    expect(reply.json).toMatchObject({
      outcome,
      status: { code: status },
      amounts: { nonFacility: null, facility: null },
    });
  });

  it.each([
    ['code=97110', [['/date', 'missing-field']]],
    ['code=97110&date=2026-07-15', [['', 'invalid-value']]],
    ['code=97110&date=2026-07-15&zip=78602&carrier=04412&locality=99', [['', 'invalid-value']]],
    ['code=97110&date=2026-07-15&zip=78602&born=1950', [['/born', 'unknown-field']]],
    [
      'code=9711&date=2026-15-07&carrier=4412&locality=9&setting=office',
      ['/code', '/carrier', '/locality', '/date', '/setting'].map((each) => [each, 'invalid-value']),
    ],
    [
      'code=99213&date=2026-07-15&carrier=04412&locality=98',
      [
        ['', 'unknown-locality'],
        ['/code', 'code-not-in-extract'],
      ],
    ],
  ])('refuses %s', async (query, errors) => {
    const reply = await get(`/v1/fees?${query}`);
    expect(reply.status).toBe(422);
    expect((reply.json as Problem).errors.map(({ pointer, code }) => [pointer, code])).toEqual(errors);
  });

  it('refuses a parameter given twice instead of choosing one', async () => {
    const reply = await get('/v1/fees?code=97110&code=97530&zip=78602&date=2026-07-15');
    expect(reply.status).toBe(400);
    expect(reply.json).toMatchObject({ errors: [{ pointer: '/code', code: 'repeated-parameter' }] });
  });
});

describe('GET /v1/localities', () => {
  it('lists all 109 of a date, each with its indices', async () => {
    const reply = await get('/v1/localities?date=2026-07-15');
    const { localities } = reply.json as { localities: object[] };
    expect(localities).toHaveLength(109);
    expect(localities).toContainEqual({
      carrier: '04412',
      locality: '99',
      state: 'TX',
      name: 'REST OF TEXAS',
      counties: 'ALL OTHER COUNTIES',
      gpci: { work: '1.000', workWithoutFloor: null, pe: '0.949', malpractice: '0.903' },
      anesthesiaConversionFactor: null,
    });
  });

  it.each([
    ['78602', '04412', '99'],
    ['35242', '10112', '00'],
  ])('finds the one that prices ZIP %s: %s-%s', async (zip, carrier, locality) => {
    const reply = await get(`/v1/localities?date=2026-07-15&zip=${zip}`);
    expect(reply.json).toMatchObject({ localities: [{ carrier, locality }] });
  });

  it('names the table of another quarter that it used', async () => {
    const reply = await get('/v1/localities?date=2026-07-15&zip=78602');
    const { assumptions } = reply.json as { assumptions: { code: string; message: string }[] };
    const [other] = assumptions.filter(({ code }) => code === 'data-of-earlier-quarter');
    expect(other?.message).toMatch(/2026 quarter 3.*2025 quarter 4/);
  });

  it('does not choose where a ZIP crosses localities: it lists the candidates', async () => {
    const reply = await get('/v1/localities?date=2026-07-15&zip=94514');
    expect(reply.status).toBe(422);
    const { errors } = reply.json as Problem;
    expect(errors).toMatchObject([{ pointer: '/zip', code: 'ambiguous-zip' }]);
    expect(errors[0]?.candidates?.length).toBeGreaterThan(1);
    expect(errors[0]?.candidates).toContainEqual({
      carrier: '01112',
      locality: '05',
      name: expect.stringContaining('SAN FRANCISCO') as string,
    });
  });

  it.each([
    ['date=2026-07-15&zip=00000', '/zip', 'unknown-zip'],
    ['date=2025-07-15&zip=78602', '/zip', 'unknown-zip'],
    ['date=2024-07-15', '/date', 'no-release-for-date'],
    ['date=2026-07-15&zip=7860', '/zip', 'invalid-value'],
    ['date=2026-07-15&carrier=04412', '', 'invalid-value'],
    ['', '/date', 'missing-field'],
  ])('refuses "%s" at %s: %s', async (query, pointer, code) => {
    const reply = await get(`/v1/localities?${query}`);
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ pointer, code }] });
  });
});

describe('GET /v1/releases', () => {
  it('lists what is loaded and the dates of service it answers', async () => {
    const reply = await get('/v1/releases');
    expect(reply.json).toMatchObject({
      releases: [
        ['2025A', 'single', '32.3465', '2025-01-01', '2025-06-30'],
        ['2025C', 'single', '32.3465', '2025-07-01', '2025-09-30'],
        ['2025D', 'single', '32.3465', '2025-10-01', '2025-12-31'],
        ['2026C', 'non-qp', '33.4009', '2026-07-01', '2026-12-31'],
      ].map(([title, track, conversionFactor, from, through]) => ({
        ...{ title, track, conversionFactor, complete: false, published: true },
        ...{ answers: { from, through }, counts: { localities: 109 } },
      })),
      zipTables: [{ effectiveFrom: '2025-10-01' }],
    });
  });
});
