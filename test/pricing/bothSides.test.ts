import { describe, expect, it } from 'vitest';
import type { MadeLine } from './madeVisit.ts';
import { allowed, billed, inDollars, said, surgery, unranked } from './procedures.ts';
import { unitPrices } from './madeVisit.ts';

const knee = (indicator: string) => unranked('20610', '125.00', { bilateralSurgery: indicator });
const sides = (indicator: string, ...lines: Partial<MadeLine>[]) =>
  inDollars(lines.map((line) => billed(knee(indicator), line)));

describe('both sides of a procedure whose fee is 125.00', () => {
  it.each([
    ['bilat-0: the fee of one', '0', '125.00'],
    ['bilat-1: 125.00 x 1.50', '1', '187.50'],
    ['bilat-2: the fee is for both already', '2', '125.00'],
    ['bilat-3: 125.00 for each side', '3', '250.00'],
  ])('%s, by modifier 50', (_id, indicator, expected) => {
    expect(allowed(sides(indicator, { modifiers: ['50'] }))).toEqual([expected]);
    expect(allowed(sides(indicator, { modifiers: ['RT', 'LT'] }))).toEqual([expected]);
  });

  it.each([
    ['bilat-0: 125.00 is less than 200.00', '0', ['62.50', '62.50']],
    ['bilat-1: 187.50 is less than 200.00', '1', ['93.75', '93.75']],
    ['bilat-2: 125.00 is less than 200.00', '2', ['62.50', '62.50']],
    ['bilat-3: each side the lesser of 100.00 and 125.00', '3', ['100.00', '100.00']],
  ])('%s, by a line for each side with a charge of 100.00 each', (_id, indicator, expected) => {
    const lines = sides(
      indicator,
      { modifiers: ['RT'], charge: '100.00' },
      { modifiers: ['LT'], charge: '100.00' },
    );
    expect(allowed(lines)).toEqual(expected);
  });

  it.each([
    ['0: two procedures, the layout takes only RT and LT for sides', '0', ['125.00', '125.00'], '250.00'],
    ['1: 187.50 for both', '1', ['93.75', '93.75'], '187.50'],
    ['2: 125.00 for both', '2', ['62.50', '62.50'], '125.00'],
    ['3: each in full', '3', ['125.00', '125.00'], '250.00'],
  ])('indicator %s, by 2 in the units field', (_id, indicator, prices, expected) => {
    const [line] = sides(indicator, { units: 2 });
    expect(line && unitPrices(line)).toEqual(prices);
    expect(line && allowed([line])).toEqual([expected]);
  });

  it.each([
    // 187.50 for both: the other side's charge leaves 187.50 - 150.00 = 37.50, so the first keeps its whole 50.00.
    ['a charge below its half', '50.00', '150.00', ['50.00', '137.50']],
    ['the other charge below its half', '150.00', '50.00', ['137.50', '50.00']],
    ['both charges together below the price', '80.00', '80.00', ['80.00', '80.00']],
    ['charges far above it', '500.00', '500.00', ['93.75', '93.75']],
  ])('compares both charges with the one price: %s', (_id, right, left, expected) => {
    const lines = sides('1', { modifiers: ['RT'], charge: right }, { modifiers: ['LT'], charge: left });
    expect(allowed(lines)).toEqual(expected);
  });

  it('holds the lesser of one line with both sides to its whole charge', () => {
    expect(allowed(sides('1', { modifiers: ['50'], charge: '150.00' }))).toEqual(['150.00']);
    expect(allowed(sides('3', { modifiers: ['50'], charge: '200.00' }))).toEqual(['200.00']);
  });

  it('gives the odd cent to the first side: 100.02 x 1.50 = 150.03 = 75.02 + 75.01', () => {
    const odd = unranked('20610', '100.02');
    const pair = [{ modifiers: ['LT'] }, { modifiers: ['RT'] }];
    expect(allowed(inDollars(pair.map((line) => billed(odd, line))))).toEqual(['75.02', '75.01']);
  });
});

describe('what is not the other side', () => {
  it.each([
    ['the same side twice', [{ modifiers: ['RT'] }, { modifiers: ['RT'] }]],
    ['a separate service (59)', [{ modifiers: ['RT'] }, { modifiers: ['LT', '59'] }]],
    ['a repeated one (76)', [{}, { modifiers: ['76'] }]],
    ['another finger', [{ modifiers: ['FA'] }, { modifiers: ['F5'] }]],
  ])('%s: each is paid its fee', (_id, lines: Partial<MadeLine>[]) => {
    expect(allowed(sides('1', ...lines))).toEqual(['125.00', '125.00']);
  });

  it("another clinician's line of the day", () => {
    const lines = inDollars([billed(knee('1'), { modifiers: ['RT'] })], {
      alsoThatDay: [billed(knee('1'), { modifiers: ['LT'] })],
    });
    expect(allowed(lines)).toEqual(['125.00']);
  });

  it('a therapy unit: it is time, and has no side', () => {
    const therapy = unranked('97140', '20.00', { multipleProcedure: '5', bilateralSurgery: '0' });
    const lines = inDollars([billed(therapy, { modifiers: ['RT'] }), billed(therapy, { modifiers: ['LT'] })]);
    expect(allowed(lines)).toEqual(['20.00', '20.00']);
  });
});

describe('what leaves the sides open is not priced', () => {
  it.each([
    ['modifier 50 on two units', '1', [{ modifiers: ['50'], units: 2 }]],
    ['three units', '1', [{ units: 3 }]],
    [
      'two units of one side and one of the other',
      '0',
      [{ modifiers: ['RT'], units: 2 }, { modifiers: ['LT'] }],
    ],
    ['50 where the idea of sides does not apply', '9', [{ modifiers: ['50'] }]],
  ])('%s', (_id, indicator, lines: Partial<MadeLine>[]) => {
    const answered = sides(indicator, ...lines);
    expect(answered.map(({ outcome }) => outcome)).toEqual(lines.map(() => 'unpriced'));
    expect(answered[0]?.reason).not.toBeNull();
  });
});

it('says what was paid', () => {
  const [line] = sides('1', { modifiers: ['50'] });
  expect(said(line, 'both-sides')).toBe('Both sides are paid 150% of the fee of one.');
});

it('ranks both sides as one procedure: 150.00 for both of 100.00 is above 140.00, which keeps 70.00', () => {
  const both = surgery('20610', '100.00');
  const other = surgery('11042', '140.00');
  expect(allowed(inDollars([billed(other), billed(both, { modifiers: ['50'] })]))).toEqual([
    '70.00',
    '150.00',
  ]);
  expect(
    allowed(
      inDollars([billed(both, { modifiers: ['RT'] }), billed(other), billed(both, { modifiers: ['LT'] })]),
    ),
  ).toEqual(['75.00', '70.00', '75.00']);
});

it('halves both sides where they rank second: 187.50 x 0.50 = 93.75, shown as 46.88 and 46.87', () => {
  const both = surgery('20610', '125.00');
  const lines = [billed(both, { modifiers: ['RT'] }), billed(both, { modifiers: ['LT'] })];
  expect(allowed(inDollars([...lines, billed(surgery('27447', '900.00'))]))).toEqual([
    '46.88',
    '46.87',
    '900.00',
  ]);
});
