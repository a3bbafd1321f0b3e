import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExplanationNode } from '../../src/answers/explanation.ts';
import { estimate } from '../../src/answers/estimate/estimate.ts';
import { fee } from '../../src/answers/fee/fee.ts';
import { compare, minus, plus, times, type Decimal } from '../../src/decimal/decimal.ts';
import { divideHalfUp, roundHalfUp } from '../../src/decimal/rounding.ts';
import { formatDecimal, parseDecimal } from '../../src/decimal/text.ts';
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
  }
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
