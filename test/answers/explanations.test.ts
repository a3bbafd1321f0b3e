import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExplanationNode } from '../../src/answers/explanation.ts';
import { estimate } from '../../src/answers/estimate/estimate.ts';
import { fee } from '../../src/answers/fee/fee.ts';
import { compare, minus, plus, times, type Decimal } from '../../src/decimal/decimal.ts';
import { divideHalfUp, roundHalfUp } from '../../src/decimal/rounding.ts';
import { formatDecimal, parseDecimal } from '../../src/decimal/text.ts';
import type { PayerTerms } from '../../src/contracts/terms.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { estimated, request, seededStore } from './seeded.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

type Amounts = Readonly<Record<string, ExplanationNode>>;

/** Does the arithmetic of a tree of JSON again, as somebody outside would: from the facts, looking references up. */
function replayed(node: ExplanationNode, amounts: Amounts): Decimal {
  if ('amount' in node) {
    const named = amounts[node.amount];
    if (!named) throw new Error(`nothing is explained under "${node.amount}"`);
    return replayed(named, amounts);
  }
  if ('source' in node) return read(node.value);
  const [first, ...more] = node.of.map((part) => replayed(part, amounts));
  if (!first) throw new Error(`"${node.label}" is made of nothing`);
  switch (node.operation) {
    case 'sum':
      return more.reduce(plus, first);
    case 'difference':
      return more.reduce(minus, first);
    case 'product':
      return more.reduce(times, first);
    case 'lesser':
      return more.reduce((least, each) => (compare(each, least) < 0 ? each : least), first);
    case 'greater':
      return more.reduce((most, each) => (compare(each, most) > 0 ? each : most), first);
    case 'round-half-up':
      return roundHalfUp(first, read(node.value).scale);
    case 'quotient-round-half-up':
      return more.reduce((a, b) => quotient(a, b, read(node.value).scale), first);
    case 'product-round-half-up':
      return longProduct([first, ...more], read(node.value).scale);
    case 'proportion-cut':
    case 'proportion-round-half-up': {
      const [part, whole] = more;
      if (!part || !whole) throw new Error('a proportion is of three');
      return share(first, part, whole, node.operation === 'proportion-cut');
    }
  }
}

function longProduct(factors: readonly Decimal[], scale: number): Decimal {
  const digits = factors.reduce((sum, factor) => sum + factor.scale, 0);
  const unit = 10n ** BigInt(digits - scale);
  const exact = factors.reduce((product, { coefficient }) => product * BigInt(coefficient), 1n);
  return { coefficient: Number((exact + unit / 2n) / unit), scale };
}

function share(amount: Decimal, part: Decimal, whole: Decimal, isCut: boolean): Decimal {
  const dividend = BigInt(amount.coefficient) * BigInt(part.coefficient) * 10n ** BigInt(whole.scale);
  const divisor = BigInt(whole.coefficient) * 10n ** BigInt(part.scale);
  const coefficient = isCut ? dividend / divisor : (2n * dividend + divisor) / (2n * divisor);
  return { coefficient: Number(coefficient), scale: amount.scale };
}

function quotient(dividend: Decimal, divisor: Decimal, scale: number): Decimal {
  const by = divisor.coefficient * 10 ** (dividend.scale - divisor.scale - scale);
  return { coefficient: divideHalfUp(dividend.coefficient, by), scale };
}

function read(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`"${text}" is no number`);
  return value;
}

/** Every fact of a tree, wherever it stands. */
function sources(node: ExplanationNode): unknown[] {
  if ('amount' in node) return [];
  return 'source' in node ? [node.source] : node.of.flatMap(sources);
}

const VISITS: [string, object][] = [
  [
    'three codes',
    request([
      { code: '97530', units: 1 },
      { code: '97110', units: 2 },
      { code: '97140', units: 1 },
    ]),
  ],
  [
    'an assistant',
    request([
      { code: '97530', units: 1 },
      { code: '97110', units: 2, modifiers: ['GP', 'CQ'] },
    ]),
  ],
  [
    'a deductible',
    request(
      [
        { code: '97161', units: 1 },
        { code: '97110', units: 1 },
      ],
      { benefits: { deductibleRemaining: '100.00' } },
    ),
  ],
  ['a charge', request([{ code: '97110', units: 3, charge: '40.00' }])],
  ['QP', request([{ code: '97110', units: 2 }], { clinician: { qualifyingApm: true } })],
  [
    'unassigned',
    request([{ code: '97110', units: 2 }], { clinician: { participating: false, acceptsAssignment: false } }),
  ],
  [
    'a nurse practitioner',
    request([{ code: '97110', units: 2 }], { clinician: { kind: 'nurse-practitioner' } }),
  ],
  [
    'minutes',
    request([
      { code: '97110', minutes: { therapist: 13, assistant: 23 } },
      { code: '97140', minutes: 30 },
    ]),
  ],
];

/** Contracts whose visits are explained by every operation there is. */
const CONTRACTS: readonly [string, PayerTerms, object][] = [
  [
    'an exact unit',
    { kind: 'percent-of-medicare', percent: '112.5', percentOf: 'exact-unit' },
    { copay: '15.00' },
  ],
  [
    'tiers with decimals, a cap and a maximum',
    {
      kind: 'percent-of-medicare',
      percent: '120',
      mppr: { of: 'practice-expense', tiers: ['100', '66.6667'] },
      unitCaps: [{ most: 3 }],
      visitMaximum: '70.01',
    },
    { coinsurance: '30', deductibleRemaining: '20.00', outOfPocketRemaining: '25.00' },
  ],
  [
    'a reduced fee list with the whole claim’s charges',
    {
      kind: 'fee-list',
      fees: ['97110', '97140', '97530'].map((code) => ({ code, amount: '33.33' })),
      mppr: { of: 'practice-expense', tiers: ['100', '80'] },
      lesserOf: 'claim',
      assistantReduction: { of: 'payer-part' },
      sequestration: true,
    },
    { coinsurance: '20', deductibleRemaining: '0.00' },
  ],
  ['a visit', { kind: 'per-visit', amount: '95.00' }, { copay: '60.00' }],
  ['charges', { kind: 'percent-of-charges', percent: '66.67' }, { order: 'everything' }],
];

describe('the explanation under a contract', () => {
  it.each(CONTRACTS)('%s: replayed, gives every printed amount', async (name, terms, benefits) => {
    const id = name.replaceAll(/[^a-z]+/g, '-');
    const versions = [{ effectiveFrom: '2026-01-01', terms }];
    await store.payers.write('test', id, { id, name, versions }, 0);
    const lines = [
      { code: '97530', units: 1, modifiers: ['GP'], charge: '35.00' },
      { code: '97110', units: 2, modifiers: ['GP', 'CQ'], charge: '44.45' },
      { code: '97140', units: 1, modifiers: ['GP'], charge: '30.00' },
    ];
    const answer = await estimated(store, request(lines, { payer: id, benefits }));
    expect(answer.status).toBe('priced');
    for (const line of answer.lines) {
      const amounts: Amounts = line.explanation?.amounts ?? {};
      expect(Object.keys(amounts)).toEqual(expect.arrayContaining(['allowed', 'patientOwes', 'payerPays']));
      for (const [amount, node] of Object.entries(amounts)) {
        expect([amount, formatDecimal(replayed(node, amounts))]).toEqual([
          amount,
          line[amount as keyof typeof line],
        ]);
      }
    }
  });
});

describe('the explanation of an estimate', () => {
  it.each(VISITS)(
    '%s: replayed, gives every printed amount, and every fact has a source',
    async (_name, input) => {
      const { lines } = await estimated(store, input);
      for (const line of lines) {
        const { explanation } = line;
        if (!explanation) throw new Error('the line is not explained');
        for (const [name, node] of Object.entries(explanation.amounts)) {
          expect([name, formatDecimal(replayed(node, explanation.amounts))]).toEqual([
            name,
            line[name as keyof typeof line],
          ]);
          expect(sources(node).every((source) => source !== null && source !== undefined)).toBe(true);
        }
      }
      expect(lines.length).toBeGreaterThan(0);
    },
  );

  it('is left out where it was not asked for', async () => {
    const input = request([{ code: '97110', units: 1 }]);
    const answer = await estimate(input, store, { practice: 'test', explain: false });
    expect(answer.ok && answer.value.lines.map((line) => 'explanation' in line)).toEqual([false]);
  });
});

describe('the explanation of a fee', () => {
  it('replayed, gives every printed amount', async () => {
    const answer = await fee(
      { code: '97110', carrier: '04412', locality: '99', date: '2026-07-15' },
      store.schedule,
    );
    if (!answer.ok) throw new Error('refused');
    const amounts = answer.value.amounts.nonFacility;
    if (!amounts) throw new Error('no amounts');
    for (const [name, node] of Object.entries(amounts.explanation)) {
      const printed = (amounts as unknown as Record<string, string>)[name];
      expect([name, formatDecimal(replayed(node, amounts.explanation))]).toEqual([name, printed]);
    }
    expect(Object.keys(amounts.explanation).sort()).toEqual(
      ['fee', 'limitingCharge', 'nonParticipating', 'payable', 'therapyReduced'].sort(),
    );
  });
});
