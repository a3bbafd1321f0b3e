import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fee } from '../../../src/answers/fee/fee.ts';
import {
  feeSchedule,
  feeScheduleCsv,
  type FeeSchedule,
} from '../../../src/answers/feeSchedule/feeSchedule.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { DELAWARE_2025 } from '../../golden/delaware2025.ts';
import { changedRows, storeWith } from '../diff/madeReleases.ts';
import { keepPayer, PRACTICE } from '../revenue/madeRevenue.ts';
import { seededStore } from '../seeded.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  await keepPayer(store, 'acme', { kind: 'percent-of-medicare', percent: '120' });
  const fees = [
    { code: '97110', amount: '40.00' },
    { code: '97110', modifier: 'CQ', amount: '34.00' },
    { code: 'S8948', amount: '12.50' },
  ];
  const overrides = [{ codes: ['97010-97039', '97139'], fee: '5.00' }];
  await keepPayer(store, 'list', { kind: 'fee-list', fees, overrides, mppr: 'medicare' });
  await keepPayer(store, 'old', { kind: 'percent-of-medicare', percent: '100', schedule: { year: 2025 } });
  const locality = { carrier: '04412', locality: '99' };
  await keepPayer(store, 'texas', { kind: 'percent-of-medicare', percent: '100', locality });
  await keepPayer(store, 'visit', { kind: 'per-visit', amount: '90.00' });
});
afterAll(() => store.close());

const TEXAS = { carrier: '04412', locality: '99', date: '2026-07-15' };
const DELAWARE = { carrier: '12102', locality: '01', date: '2025-02-01' };

async function exported(request: object, from: TableStore = store): Promise<FeeSchedule> {
  const answer = await feeSchedule(request, { ...from, practice: PRACTICE });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The lines by the names of their columns; an empty cell is null. */
async function lines(request: object, from?: TableStore): Promise<Record<string, string | null>[]> {
  const { columns, lines } = await exported(request, from);
  return [...lines()].map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
  );
}

async function refusals(request: object): Promise<string[]> {
  const answer = await feeSchedule(request, { ...store, practice: PRACTICE });
  if (answer.ok) throw new Error('it was answered');
  return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a fee schedule', () => {
  it.each(DELAWARE_2025)(
    'has what CMS published for Delaware in 2025: $code at $fee and $reduced',
    async (each) => {
      const { code, fee, reduced } = each;
      expect(await lines({ ...DELAWARE, codes: code })).toMatchObject([
        {
          ...{ 'Procedure Code': code, Carrier: '12102', Locality: '01' },
          ...{ 'Non-Facility Fee': fee, 'Non-Facility Therapy Reduced': reduced, 'Facility Fee': fee },
        },
      ]);
    },
  );

  it('is comma-separated values with a heading, CR and LF at the ends, and no byte order mark', async () => {
    // 28.79 x 0.95 = 27.3505; 27.35 x 1.15 = 31.4525; 97014 is of status I, so it has no amounts
    const schedule = await exported({ ...DELAWARE, codes: '97110,97014' });
    const [first] = [...schedule.lines()];
    const release = first?.at(-1) ?? '';
    expect(release).toMatch(/^2025A-extract-[0-9a-f]{12}$/);
    expect([...feeScheduleCsv(schedule)].join('')).toBe(
      'Procedure Code,Modifier,Carrier,Locality,Status,Non-Facility Fee,Facility Fee,Non-Facility Therapy Reduced,' +
        'Facility Therapy Reduced,Non-Par Fee (95%),Limiting Charge,Effective From,Release\r\n' +
        `97014,,12102,01,I,,,,,,,2025-01-01,${release}\r\n` +
        `97110,,12102,01,A,28.79,28.79,21.89,21.89,27.35,31.45,2025-01-01,${release}\r\n`,
    );
  });

  it('has every code of the release, sorted, each at each place', async () => {
    const { counts } = (await store.schedule.listReleases()).find(({ id }) => id.startsWith('2026C'))!;
    const all = await lines({ date: '2026-07-15', localities: '12102-01,04412-99,12102-01' });
    expect(all).toHaveLength(counts.rows * 2);
    const codes = all.slice(0, counts.rows).map((line) => line['Procedure Code']);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(counts.codes);
    const places = new Set(all.map((line) => `${line['Carrier']}-${line['Locality']}`));
    expect([...places]).toEqual(['12102-01', '04412-99']);
  });

  it('says of every code what the question about its fee says', async () => {
    for (const line of await lines(TEXAS)) {
      const modifier = line['Modifier'] === '' ? {} : { modifier: line['Modifier'] };
      const answer = await fee({ code: line['Procedure Code'], ...modifier, ...TEXAS }, store.schedule);
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      const { nonFacility, facility } = answer.value.amounts;
      expect(line).toMatchObject({
        Status: answer.value.status.code,
        'Non-Facility Fee': nonFacility?.payable ?? null,
        'Facility Fee': facility?.payable ?? null,
        'Non-Facility Therapy Reduced': nonFacility?.therapyReduced ?? null,
        'Facility Therapy Reduced': facility?.therapyReduced ?? null,
        'Non-Par Fee (95%)': nonFacility?.nonParticipating ?? null,
        'Limiting Charge': nonFacility?.limitingCharge ?? null,
        Release: answer.value.basis.release,
      });
    }
  });

  it('is cut into pieces that end with a line and together are the whole', () => {
    const columns = ['A', 'B'];
    const many = Array.from({ length: 12_345 }, (_, index) => [String(index), null]);
    const pieces = [...feeScheduleCsv({ columns, lines: () => many })];
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.endsWith('\r\n')).toBe(true);
    expect(pieces.join('')).toBe(['A,B', ...many.map(([index]) => `${index},`), ''].join('\r\n'));
  });

  it('takes the place by a ZIP, and names what was taken for granted', async () => {
    const schedule = await exported({ zip: '78602', date: '2026-07-15', codes: '97110' });
    const [line] = [...schedule.lines()];
    expect(line?.slice(2, 4)).toEqual(['04412', '99']);
    expect(schedule.assumptions.map(({ code }) => code)).toEqual([
      'partial-release',
      'data-of-earlier-quarter',
    ]);
  });

  // (0.45 + 0.41 x 0.949 + 0.01 x 0.903) x 33.5675 = 0.84812 x 33.5675 = 28.4692...
  it('takes the factor of a QP where it is asked for', async () => {
    const schedule = await exported({ ...TEXAS, qp: 'true', codes: '97110' });
    expect([...schedule.lines()][0]?.[5]).toBe('28.47');
    expect(schedule.assumptions.map(({ code }) => code)).toContain('qp-factor-from-policy');
  });
});

describe('a fee schedule beyond therapy', () => {
  it('has a line for each part, the imaging cap taken, and each setting its own amount', async () => {
    const made = await storeWith({ rows: changedRows({ '70551 TC': { oppsNonFacilityPe: '1.00' } }) });
    const request = { carrier: '10112', locality: '00', date: '2025-07-15', codes: '70551,98980' };
    const all = await lines(request, made);
    // 70551-TC: 109.44 (fee.test.ts), capped at (0 + 1.00 x 0.869 + 0.04 x 0.575) x 32.3465 = 0.892 x 32.3465 = 28.8530...
    // 28.85 x 0.95 = 27.4075; 27.41 x 1.15 = 31.5215; in a facility the cap of 7.43 is above the fee
    expect(all).toMatchObject([
      { 'Procedure Code': '70551', Modifier: '', 'Non-Facility Fee': '173.51' },
      { 'Procedure Code': '70551', Modifier: '26', 'Non-Facility Fee': '64.07' },
      {
        ...{
          'Procedure Code': '70551',
          Modifier: 'TC',
          'Non-Facility Fee': '28.85',
          'Facility Fee': '109.44',
        },
        ...{ 'Non-Par Fee (95%)': '27.41', 'Limiting Charge': '31.52', 'Non-Facility Therapy Reduced': null },
      },
      { 'Procedure Code': '98980', 'Non-Facility Fee': '45.82', 'Facility Fee': '27.83' },
    ]);
    // In a facility: 27.83 x 0.95 = 26.4385; 26.44 x 1.15 = 30.406
    const inFacility = await lines({ ...request, setting: 'facility' }, made);
    expect(inFacility[3]).toMatchObject({ 'Non-Par Fee (95%)': '26.44', 'Limiting Charge': '30.41' });
    await made.close();
  });

  it('has the codes that a QP release lacks as the other release has them', async () => {
    const made = await storeWith(
      { year: 2026, conversionFactor: '33.4009', nameSuffix: '_nonQPP' },
      {
        ...{ year: 2026, conversionFactor: '33.5675', nameSuffix: '_QPP' },
        change: (rows) => rows.filter(([code]) => code !== '97014'),
      },
    );
    const request = { carrier: '04412', locality: '99', date: '2026-07-15', qp: 'true' };
    const schedule = await exported(request, made);
    const releases = new Map(
      [...schedule.lines()].map((cells) => [cells[0], cells.at(-1)?.slice(0, 8)] as const),
    );
    expect([releases.get('97110'), releases.get('97014')]).toEqual([
      '2026C-QP',
      expect.stringMatching(/^2026C-[0-9a-f]/),
    ]);
    expect(schedule.assumptions.map(({ code }) => code)).toContain('code-not-in-qp-release');
    await made.close();
  });
});

describe("a fee schedule with a payer's fees", () => {
  it('has them beside Medicare’s, in full and reduced', async () => {
    // 28.33 x 1.2 = 33.996, 21.83 x 1.2 = 26.196
    expect(await lines({ ...TEXAS, codes: '97110,97014', payer: 'acme' })).toMatchObject([
      { 'Procedure Code': '97014', 'Payer Fee': null, 'Payer Therapy Reduced': null },
      {
        ...{ 'Procedure Code': '97110', 'Non-Facility Fee': '28.33' },
        ...{ 'Payer Fee': '34.00', 'Payer Therapy Reduced': '26.20' },
      },
    ]);
  });

  it('has a line for what the payer alone has a fee for', async () => {
    // Reduced: 40.00 less half the share of practice expense, 40.00 x 0.41 / 0.87 = 18.850... as it would be for the
    // row, (0.45 + 0.205 + 0.01) / 0.87 x 40.00 = 30.574...; of 34.00 it is 25.988...
    const all = await lines({ ...TEXAS, codes: '97110,S8948,97139', payer: 'list' });
    const cells = all.map((line) =>
      ['Procedure Code', 'Modifier', 'Status', 'Payer Fee', 'Payer Therapy Reduced'].map(
        (name) => line[name],
      ),
    );
    expect(cells).toEqual([
      ['97110', '', 'A', '40.00', '30.57'],
      ['97110', 'CQ', null, '34.00', '25.99'],
      ['97139', '', 'C', '5.00', null],
      ['S8948', '', null, '12.50', null],
    ]);
    const own = all.find((line) => line['Procedure Code'] === 'S8948');
    expect(own).toMatchObject({ 'Non-Facility Fee': null, 'Effective From': '2026-07-01' });
  });

  it('rests on the schedule that the terms pin', async () => {
    // The rest of Texas in 2025: 28.00, reduced 21.43 (diff.test.ts)
    expect(await lines({ ...TEXAS, codes: '97110', payer: 'old' })).toMatchObject([
      { 'Non-Facility Fee': '28.33', 'Payer Fee': '28.00', 'Payer Therapy Reduced': '21.43' },
    ]);
  });

  it('is priced where the terms say, wherever the place is', async () => {
    const request = { localities: '04412-99,12102-01', date: '2026-07-15', codes: '97110', payer: 'texas' };
    expect((await lines(request)).map((line) => line['Payer Fee'])).toEqual(['28.33', '28.33']);
  });

  it('has none where the payer pays visits', async () => {
    expect(await lines({ ...TEXAS, codes: '97110', payer: 'visit' })).toMatchObject([
      { 'Non-Facility Fee': '28.33', 'Payer Fee': null, 'Payer Therapy Reduced': null },
    ]);
  });
});

describe('a fee schedule that is asked for wrongly', () => {
  it.each([
    [{}, ['/date missing-field']],
    [{ date: '2026-07-15' }, [' invalid-value']],
    [{ date: '2024-07-15', zip: '78602' }, ['/date no-release-for-date']],
    [{ date: '2024-07-15' }, [' invalid-value', '/date no-release-for-date']],
    [{ ...TEXAS, zip: '78602' }, [' invalid-value']],
    [{ ...TEXAS, plus4: '1234' }, ['/plus4 invalid-value']],
    [{ ...TEXAS, localities: '04412-99' }, ['/carrier contradiction']],
    [{ date: '2026-07-15', localities: '0441299' }, ['/localities invalid-value']],
    [
      { date: '2026-07-15', localities: '04412-98,12102-01,12102-02' },
      [' unknown-locality', ' unknown-locality'],
    ],
    [{ date: '2026-07-15', zip: '94514' }, ['/zip ambiguous-zip']],
    [{ ...TEXAS, codes: '97110,99998,99999' }, ['/codes code-not-in-extract', '/codes code-not-in-extract']],
    [{ ...TEXAS, codes: '9711' }, ['/codes invalid-value']],
    [{ ...TEXAS, payer: 'nobody', codes: '99999' }, ['/payer unknown-payer', '/codes code-not-in-extract']],
    [{ date: '2024-01-01', zip: '78602', payer: 'acme' }, ['/date no-release-for-date']],
    [{ ...TEXAS, qp: 'yes', modifier: 'GP' }, ['/qp invalid-value', '/modifier unknown-field']],
  ])('%j', async (request, errors) => {
    expect(await refusals(request)).toEqual(errors);
  });

  it('names a payer whose terms begin later', async () => {
    await keepPayer(store, 'later', { kind: 'percent-of-medicare', percent: '100' }, '2026-12-01');
    expect(await refusals({ ...TEXAS, payer: 'later' })).toEqual(['/date payer-not-in-force']);
  });
});
