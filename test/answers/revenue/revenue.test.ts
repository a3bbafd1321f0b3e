import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixtureOf } from '../../../src/answers/revenue/mixture.ts';
import { revenueOfList } from '../../../src/answers/revenue/revenue.ts';
import { revenueCsv } from '../../../src/answers/revenue/revenueCsv.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { seededStore } from '../seeded.ts';
import { changedRows, storeWith } from '../diff/madeReleases.ts';
import { keepPayer, PRACTICE, revenueOf } from './madeRevenue.ts';

/**
 * National amounts (golden/nationalFees.ts), full and reduced, 2025D then 2026C:
 * 97110 28.79, 21.83; 29.06, 22.21. 97161 98.01, 74.56; 97.86, 74.82. 97530 34.61, 24.58; 35.07, 25.05.
 */
let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  await keepPayer(store, 'acme', { kind: 'percent-of-medicare', percent: '120' });
});
afterAll(() => store.close());

const medicare = (code: string, units: number, modifier?: string) => ({
  ...{ code, payer: 'medicare', units },
  ...(modifier === undefined ? {} : { modifier }),
});

describe('the revenue of a year of Medicare units', () => {
  it('is each code’s units at the price of a unit in full, and says so', async () => {
    // 1000 x 28.79 and 1000 x 29.06: 270.00 / 28790.00 = 0.9378%; 10 x 98.01 and 10 x 97.86: -1.50 / 980.10 = -0.1530%
    // together 29770.10 and 30038.60: 268.50 / 29770.10 = 0.9019%
    const { lines, totals, payers, assumptions, reducedShare } = await revenueOf(store, {
      counts: [medicare('97161', 10), medicare('97110', 1000, 'GP')],
    });
    expect(lines).toEqual([
      {
        ...{
          payer: 'medicare',
          code: '97110',
          modifier: 'GP',
          units: 1000,
          outcome: 'compared',
          reason: null,
        },
        amount: { from: '28790.00', to: '29060.00', difference: '270.00', percent: '0.94' },
      },
      {
        ...{ payer: 'medicare', code: '97161', modifier: '', units: 10, outcome: 'compared', reason: null },
        amount: { from: '980.10', to: '978.60', difference: '-1.50', percent: '-0.15' },
      },
    ]);
    const sums = {
      ...{ units: 1010, unitsLeftOut: 0 },
      amount: { from: '29770.10', to: '30038.60', difference: '268.50', percent: '0.90' },
    };
    expect(totals).toEqual(sums);
    expect(payers).toEqual([{ payer: 'medicare', payerVersion: 'medicare', ...sums }]);
    expect(reducedShare).toBe('0');
    expect(assumptions.map(({ code }) => code)).toContain('therapy-reduction-not-counted');
  });

  it('is a mixture of full and reduced units where a share is said', async () => {
    // 60%: 1000 x (0.4 x 28.79 + 0.6 x 21.83) = 11516 + 13098; 1000 x (0.4 x 29.06 + 0.6 x 22.21) = 11624 + 13326
    // 336.00 / 24614.00 = 1.3650...%
    const { lines, assumptions } = await revenueOf(store, {
      ...{ counts: [medicare('97110', 1000)], reducedShare: '60' },
    });
    expect(lines).toMatchObject([
      { amount: { from: '24614.00', to: '24950.00', difference: '336.00', percent: '1.37' } },
    ]);
    expect(assumptions.map(({ code }) => code)).toContain('therapy-reduction-by-share');
  });

  it('rounds a code’s mixture once, half up', async () => {
    // 12.5% of 3 units: 3 x (0.875 x 28.79 + 0.125 x 21.83) = 83.76 exactly; of 1: 27.92 exactly
    // 50% of 1 unit: (34.61 + 24.58) / 2 = 29.595, up to 29.60; (35.07 + 25.05) / 2 = 30.06
    const eighth = await revenueOf(store, { counts: [medicare('97110', 3)], reducedShare: '12.5' });
    expect(eighth.lines).toMatchObject([{ amount: { from: '83.76' } }]);
    const half = await revenueOf(store, { counts: [medicare('97530', 1)], reducedShare: '50' });
    expect(half.lines).toMatchObject([{ amount: { from: '29.60', to: '30.06' } }]);
  });

  it('adds up rows of one code and modifier, and keeps others apart', async () => {
    const { lines } = await revenueOf(store, {
      counts: [medicare('97110', 10), medicare('97110', 5, 'GP'), medicare('97110', 7)],
    });
    expect(lines.map(({ modifier, units }) => [modifier, units])).toEqual([
      ['', 17],
      ['GP', 5],
    ]);
  });

  it('prices at a place and in a setting', async () => {
    // the rest of Texas: 28.00 and 28.33 (diff.test.ts)
    const { place, setting, lines } = await revenueOf(store, {
      ...{ counts: [medicare('97110', 100)], setting: 'facility' },
      place: { carrier: '04412', locality: '99' },
    });
    expect([place, setting]).toMatchObject([{ name: 'REST OF TEXAS' }, 'facility']);
    expect(lines).toMatchObject([{ amount: { from: '2800.00', to: '2833.00' } }]);
  });

  it('changes nothing from a release to itself', async () => {
    const counts = ['97110', '97530', '97161', '97140'].map((code, index) =>
      medicare(code, 100 * (index + 1)),
    );
    const { totals, lines } = await revenueOf(store, { to: '2025D', counts, reducedShare: '33.3333' });
    expect(totals.amount).toMatchObject({ difference: '0.00', percent: '0.00' });
    for (const { amount } of lines) expect(amount.difference).toBe('0.00');
  });

  it('holds more than numbers hold exactly', async () => {
    // 9999999 x 28.79 = 287899971.21, twenty thousand times as much in thousands of rows is added exactly too
    const counts = Array.from({ length: 20_000 }, () => medicare('97110', 9_999_999));
    const { totals } = await revenueOf(store, { counts });
    // 9999999 x 20000 = 199999980000 units; x 28.79 = 5757999424200.00; x 29.06 = 5811999418800.00
    expect(totals).toMatchObject({
      units: 199_999_980_000,
      amount: { from: '5757999424200.00', to: '5811999418800.00', difference: '53999994600.00' },
    });
  });
});

describe('codes without a price', () => {
  it('are listed with the reason and are in no sum', async () => {
    const { lines, totals } = await revenueOf(store, {
      counts: [
        medicare('97014', 3),
        medicare('97010', 4),
        medicare('97110', 5, 'TC'),
        medicare('97110', 6, '52'),
      ],
    });
    expect(lines.map(({ code, outcome, amount }) => [code, outcome, amount.from, amount.to])).toEqual(
      ['97010', '97014', '97110', '97110'].map((code) => [code, 'without-price', null, null]),
    );
    expect(lines.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Bundled'),
      expect.stringContaining('Bill G0283 instead.'),
      expect.stringContaining('52'),
      expect.stringMatching(/^Release 2025D.* has 97110 with no modifier only, not with TC\. Release 2026C/),
    ]);
    expect(totals).toMatchObject({
      units: 0,
      unitsLeftOut: 18,
      amount: { from: '0.00', to: '0.00', percent: null },
    });
  });

  it('in one release keep the amount of the other, outside the sums', async () => {
    const made = await storeWith({}, { letter: 'D', rows: changedRows({ '98980': null }) });
    const { lines, totals } = await revenueOf(made, {
      ...{ from: '2025C', to: '2025D', counts: [medicare('98980', 2), medicare('97110', 1)] },
    });
    // (0.62 + 0.89 + 0.04) x 32.3465 = 50.1370...
    expect(lines[1]).toMatchObject({
      ...{ code: '98980', outcome: 'without-price', amount: { from: '100.28', to: null, difference: null } },
      reason: expect.stringMatching(/^Release 2025D-[0-9a-f]+ does not have 98980\.$/) as string,
    });
    expect(totals).toMatchObject({ units: 1, unitsLeftOut: 2, amount: { from: '28.79', to: '28.79' } });
    await made.close();
  });
});

describe('a list of counts', () => {
  const read = (list: string, parameters: object = {}) =>
    revenueOfList({ from: '2025D', to: '2026C' }, new TextEncoder().encode(list), parameters, {
      ...store,
      practice: PRACTICE,
    });

  it('is answered as the same counts in a request are, and written as comma-separated values', async () => {
    const list =
      'Procedure Code,Modifier,Payer,Units\r\n97110,gp,Medicare,"1,000"\r\n97110,,acme,100\r\n97014,,medicare,3\r\n';
    const answer = await read(list, { reducedShare: '0' });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    expect(answer.value).toEqual(
      await revenueOf(store, {
        counts: [
          medicare('97110', 1000, 'GP'),
          { code: '97110', payer: 'acme', units: 100 },
          medicare('97014', 3),
        ],
      }),
    );
    // 120%: 28.79 x 1.2 = 34.548 and 29.06 x 1.2 = 34.872, rounded a unit; 32.00 / 3455.00 = 0.9262%
    expect(revenueCsv(answer.value)).toBe(
      'Payer,Procedure Code,Modifier,Units,Outcome,Amount From,Amount To,Difference,Percent,Reason\r\n' +
        'acme,97110,,100,compared,3455.00,3487.00,32.00,0.93,\r\n' +
        'medicare,97014,,3,without-price,,,,,Not valid for Medicare: another code is used for this service. Bill G0283 instead.\r\n' +
        'medicare,97110,GP,1000,compared,28790.00,29060.00,270.00,0.94,\r\n',
    );
  });

  it('needs no column of modifiers, and says nothing of columns it does not read', async () => {
    const answer = await read('Units,Payer,Code,Clinic\n5,medicare,97110,North\n');
    expect(answer.ok && answer.value.totals).toMatchObject({ units: 5, amount: { from: '143.95' } });
  });
});

describe('a mixture of prices', () => {
  const price = { priced: true, full: 3n, reduced: 2n } as const;

  it.each([
    ['0', 7, 21n],
    ['100', 7, 14n],
    ['50', 1, 3n], // 2.5
    ['50', 3, 8n], // 7.5
    ['50.0001', 1, 2n], // 2.499999
    ['33.3333', 3, 8n], // 3 x (3 - 0.333333) = 8.000001
  ])('of which %s%% is reduced: %d units are %d cents', (share, units, cents) => {
    expect(mixtureOf(share)(price, units)).toBe(cents);
  });

  it('is the full price where nothing is reduced, and none where there is no price', () => {
    expect(mixtureOf('60')({ priced: true, full: 3n, reduced: null }, 10)).toBe(30n);
    expect(mixtureOf('60')({ priced: false, because: 'no price' }, 10)).toBeNull();
  });
});
