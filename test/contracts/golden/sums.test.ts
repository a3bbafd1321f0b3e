import { describe, expect, it } from 'vitest';
import { BASE_PRICES } from './basePrices.ts';
import { GOLDEN_CASES } from './cases.ts';
import { allAmounts, cents } from './expected.ts';
import type { ExpectedAmounts, ExpectedLine, GoldenCase } from './goldenCase.ts';
import { amountsIn, stepsOf } from './workedSum.ts';

const CASES = Object.values(GOLDEN_CASES).flat();

/** The table itself, checked without the product: every step of every sum, and that the amounts belong together. */
describe('a worked sum', () => {
  it.each([
    ['a wrong product', 'allowed: 34.02 x 120% = 40.83'],
    ['a wrong rounding', 'allowed: 34.02 x 120% = 40.824 -> 40.83'],
    ['half a cent rounded down', 'allowed: 10.005 -> 10.00'],
    ['rounded where it is cut', 'allowed: 37.6647 cut 37.67'],
    ['wrong first digits', 'allowed: 1 / 3 = 0.334… -> 0.33'],
    ['no arithmetic', 'allowed: 34.02 of 2 = 34.02'],
  ])('is refused for %s', (_name, sum) => {
    expect(() => stepsOf(sum)).toThrow(/is not|is no arithmetic/);
  });

  it('is read step by step', () => {
    const sum = `
      97110: 26.196 -> 26.20; 26.20 x 2 = 52.40
      words only
      allowed: min(50.00, 52.40) + 110.00 x 1 / 3 = 86.666… cut 86.66`;
    expect(stepsOf(sum)).toEqual([
      { label: '97110', cents: 2620n },
      { label: '', cents: 5240n },
      { label: 'allowed', cents: 8666n },
    ]);
    expect([...amountsIn(sum)]).toEqual(['26.20', '52.40', '50.00', '110.00', '86.66']);
  });

  it.each(Object.entries(BASE_PRICES))('gives the base prices of %s', (_place, sums) => {
    expect(stepsOf(sums).length).toBe(sums.trim().split('\n').length);
  });
});

describe.each(Object.entries(GOLDEN_CASES))('%s', (_theme, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const { sum, expected } = each;
    const allowed = stepsOf(sum).filter(({ label }) => label === 'allowed');
    const total = expected.totals.allowed;
    expect(allowed.at(-1)?.cents ?? null).toBe(total === null ? null : BigInt(cents(total)));
    const named = amountsIn(sum);
    expect(writtenAmounts(each).filter((amount) => !named.has(amount))).toEqual([]);
    expect(expected.lines.length).toBe(each.lines.length);
    for (const amounts of [expected.totals, ...expected.lines]) expect(difference(amounts)).toBe(0);
    for (const line of expected.lines) expect(sharesOf(line)).toBe(owedInShares(line));
    for (const amount of ADDED) expect(added(expected.lines, amount)).toBe(inTotal(expected.totals, amount));
  });
});

it('there are no two cases of one name in a theme, and no fewer than 75', () => {
  const names = Object.entries(GOLDEN_CASES).flatMap(([theme, cases]) =>
    cases.map(({ name }) => `${theme}: ${name}`),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(CASES.length).toBeGreaterThanOrEqual(75);
});

const ADDED = [
  'allowed',
  'patientOwes',
  'payerPays',
  'sequestration',
  'assistantReduction',
  'nonCovered',
] as const;
type Added = (typeof ADDED)[number];

/** Every amount that a case writes, but nothing at all; what is beyond the charge without its sign. */
function writtenAmounts({ expected }: GoldenCase): string[] {
  const lines = expected.lines.flatMap((line) => [...(line.unitPrices ?? []), ...texts(line)]);
  return [...texts(expected.totals), ...lines]
    .map((amount) => amount.replace('-', ''))
    .filter((amount) => amount !== '0.00');
}

function texts(amounts: ExpectedAmounts): string[] {
  return Object.values(amounts).filter(
    (value): value is string => typeof value === 'string' && /^-?\d+\.\d\d$/.test(value),
  );
}

/** What is allowed or not covered, less what the patient, the payer and the reductions take of it, in cents. */
function difference(written: ExpectedAmounts): number {
  const amounts: ExpectedAmounts = allAmounts(written);
  const { allowed, patientOwes, payerPays } = amounts;
  if (allowed === null || patientOwes === null || payerPays === null) return 0;
  const of = (amount: Added) => cents(amounts[amount] ?? '0.00');
  const taken = of('patientOwes') + of('payerPays') + of('sequestration') + of('assistantReduction');
  return of('allowed') + of('nonCovered') - taken;
}

const SHARES = ['deductible', 'coinsurance', 'copay'] as const;

/** What the patient's shares of a line come to, in cents; null where the line has none. */
function sharesOf(line: ExpectedLine): number | null {
  const given = SHARES.flatMap((share) => line[share] ?? []);
  return given.length === 0 ? null : given.reduce((sum, share) => sum + cents(share), 0);
}

function owedInShares(line: ExpectedLine): number | null {
  return sharesOf(line) === null ? null : cents(line.patientOwes ?? '0.00');
}

function inTotal(written: ExpectedAmounts, amount: Added): number | null {
  const value = (allAmounts(written) as ExpectedAmounts)[amount];
  return value === null || value === undefined ? null : cents(value);
}

/** The lines together, or null where one has no figure. */
function added(lines: readonly ExpectedLine[], amount: Added): number | null {
  const values = lines.map((line) => inTotal(line, amount));
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
