import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountChangeOf, type AmountChange } from '../../../src/answers/diff/amountChange.ts';
import type { DiffAnswer, RowChange } from '../../../src/answers/diff/answer.ts';
import { compareRows, type PricedSide } from '../../../src/answers/diff/compareRows.ts';
import { diff } from '../../../src/answers/diff/diff.ts';
import { unitCentsIn } from '../../../src/answers/diff/unitCents.ts';
import type { RelativeValueRow } from '../../../src/schedule/relativeValues.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { NATIONAL, row } from '../../pricing/made.ts';
import { HEADER } from '../../store/sampleRelease.ts';
import { seededStore } from '../seeded.ts';

const RUNS = { numRuns: 500 };

/** The same seen from the other side, percentages left out: they are of another whole. */
function mirrored(change: RowChange): object {
  const kinds = { added: 'gone', gone: 'added', restatused: 'restatused', moved: 'moved' } as const;
  return {
    ...{ code: change.code, modifier: change.modifier, change: kinds[change.change] },
    status: turned(change.status),
    amount: turnedAmount(change.amount),
    therapyReduced: change.therapyReduced && turnedAmount(change.therapyReduced),
    changed: change.changed.map(({ field, from, to }) => ({ field, from: to, to: from })),
  };
}

function unpercented({ amount, therapyReduced, ...change }: RowChange): object {
  const without = ({ from, to, difference }: AmountChange) => ({ from, to, difference });
  return { ...change, amount: without(amount), therapyReduced: therapyReduced && without(therapyReduced) };
}

function turned<T>({ from, to }: { readonly from: T; readonly to: T }) {
  return { from: to, to: from };
}

function turnedAmount({ from, to, difference }: AmountChange) {
  if (difference === null || difference === '0.00') return { from: to, to: from, difference };
  return {
    from: to,
    to: from,
    difference: difference.startsWith('-') ? difference.slice(1) : `-${difference}`,
  };
}

const value = fc.integer({ min: 0, max: 60 });
const made = fc
  .record({
    code: fc.constantFrom('97010', '97110', '97530', 'G0283'),
    modifier: fc.constantFrom('' as const, '26' as const, 'TC' as const),
    status: fc.constantFrom('A', 'B', 'R', 'I'),
    ...{ workRvu: value, nonFacilityPeRvu: value, facilityPeRvu: value, malpracticeRvu: value },
    multipleProcedure: fc.constantFrom('0', '5'),
    globalDays: fc.constantFrom('XXX', '000'),
    facilityNa: fc.boolean(),
  })
  .map((more): RelativeValueRow => row(more.code, '0.00', '0.00', '0.00', more));
const rows = fc.uniqueArray(made, { selector: ({ code, modifier }) => `${code} ${modifier}`, maxLength: 8 });

function side(made: readonly RelativeValueRow[], conversionFactor: number): PricedSide {
  const release = {
    ...HEADER,
    id: 'made',
    conversionFactor,
    counts: { codes: 0, rows: 0, localities: 0, oppsCaps: 0 },
  };
  return {
    rows: Map.groupBy(made, ({ code }) => code),
    priceOf: unitCentsIn(release, NATIONAL, 'non-facility'),
  };
}

describe('rows of any two releases', () => {
  it('do not differ from themselves, in whatever order they stand', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { changes, counts } = compareRows(side(some, 334_009), side(some.toReversed(), 334_009), false);
        expect([changes, counts.unchanged]).toEqual([[], some.length]);
      }),
      RUNS,
    );
  });

  it('differ from one to the other as from the other to the one, turned round', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (some, others, onlyOfBoth) => {
        const [a, b] = [side(some, 323_465), side(others, 334_009)];
        const there = compareRows(a, b, onlyOfBoth);
        const back = compareRows(b, a, onlyOfBoth);
        expect(back.changes.map(unpercented)).toEqual(there.changes.map(mirrored));
        const { added, gone, ...counts } = there.counts;
        expect(back.counts).toEqual({ ...counts, added: gone, gone: added });
      }),
      RUNS,
    );
  });

  it('are all told: every row of either is changed or unchanged, once', () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const { changes, counts } = compareRows(side(some, 334_009), side(others, 334_009), false);
        const names = new Set([...some, ...others].map(({ code, modifier }) => `${code} ${modifier}`));
        expect(changes.length + counts.unchanged).toBe(names.size);
        const told = changes.map(({ code, modifier }) => `${code} ${modifier}`);
        expect(told).toEqual(told.toSorted());
        expect(new Set(told).size).toBe(told.length);
      }),
      RUNS,
    );
  });
});

describe('stored releases', () => {
  let store: TableStore;
  beforeAll(async () => {
    store = await seededStore();
  });
  afterAll(() => store.close());

  async function differing(from: string, to: string): Promise<DiffAnswer> {
    const answer = await diff({ from, to }, { carrier: '12102', locality: '01' }, store.schedule);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value;
  }

  it.each(['2025A', '2025C', '2025D', '2026C'])('%s does not differ from itself', async (name) => {
    const { rows, counts, localities, assumptions } = await differing(name, name);
    expect(rows).toEqual([]);
    expect(counts).toMatchObject({ added: 0, gone: 0, restatused: 0, moved: 0 });
    expect(counts.unchanged).toBeGreaterThan(90);
    expect(localities).toEqual({ from: 109, to: 109, added: [], gone: [], changed: [] });
    expect(assumptions).toHaveLength(1);
  });

  it.each([
    ['2025A', '2025D'],
    ['2025D', '2026C'],
  ])('%s to %s is %s to %s turned round', async (one, other) => {
    const [there, back] = [await differing(one, other), await differing(other, one)];
    expect(back.rows.map(unpercented)).toEqual(there.rows.map(mirrored));
    expect([back.from, back.to]).toEqual([there.to, there.from]);
    const indices = ({ localities }: DiffAnswer) =>
      localities.changed.map(({ carrier, locality, work, pe, malpractice }) => ({
        ...{ carrier, locality, indices: [work, pe, malpractice] },
      }));
    expect(indices(back)).toEqual(
      indices(there).map((each) => ({ ...each, indices: each.indices.map(turned) })),
    );
  });
});

describe('an amount that changed', () => {
  it.each([
    // 1 / 800 = 0.125%, 5 / 800 = 0.625%: halves go away from zero; 1 / 3 = 33.333...%
    [800n, 801n, '0.01', '0.13'],
    [800n, 799n, '-0.01', '-0.13'],
    [800n, 805n, '0.05', '0.63'],
    [3n, 4n, '0.01', '33.33'],
    [300n, 0n, '-3.00', '-100.00'],
    [100_000_000_000_000_001n, 100_000_000_000_000_002n, '0.01', '0.00'],
  ])('from %d to %d cents is %s, %s percent', (from, to, difference, percent) => {
    expect(amountChangeOf(from, to)).toMatchObject({ difference, percent });
  });

  it('has no percentage of nothing, and no difference from what is not there', () => {
    expect(amountChangeOf(0n, 5n)).toEqual({ from: '0.00', to: '0.05', difference: '0.05', percent: null });
    expect(amountChangeOf(null, 5n)).toEqual({ from: null, to: '0.05', difference: null, percent: null });
    expect(amountChangeOf(5n, null)).toEqual({ from: '0.05', to: null, difference: null, percent: null });
  });
});
