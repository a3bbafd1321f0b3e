import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosisCategory, type DiagnosisCode } from '../../src/schedule/diagnosisCode.ts';
import { diagnosisCodesOf, packDiagnosisCodes } from '../../src/schedule/diagnosisCodeText.ts';
import type { PaymentAmountRow } from '../../src/schedule/layouts/paymentAmounts.ts';
import type { Mue } from '../../src/schedule/mue.ts';
import { mueGroupOf, muesOf, packMues } from '../../src/schedule/mueText.ts';
import { PackedAmounts } from '../../src/schedule/packedAmounts.ts';
import { PairTable, type PairRow } from '../../src/schedule/pairTable.ts';
import { paymentAmountsOf } from '../../src/schedule/paymentAmountText.ts';
import { plusFourAreasOf } from '../../src/schedule/plusFourText.ts';
import { pairApplies, type ProcedurePair } from '../../src/schedule/procedurePair.ts';
import { pairsOf } from '../../src/schedule/procedurePairText.ts';

const code = fc.stringMatching(/^[A-Z0-9]{5}$/);
const fewCodes = fc.constantFrom('97110', '97112', '97530', 'G0283', '0001U');
const reason = fc.constantFrom(
  'CMS Policy',
  'Code Descriptor / CPT Instruction',
  'Oral Medication; Not Payable',
  '',
);

describe('medically unlikely edits, packed', () => {
  const mues = fc.uniqueArray(
    fc.record<Mue>({
      code,
      units: fc.nat(10_000),
      adjudication: fc.constantFrom('1', '2', '3'),
      rationale: reason,
    }),
    { selector: (each) => each.code },
  );

  it('are given back, each in the group of its first three characters', () => {
    fc.assert(
      fc.property(mues, (made) => {
        const groups = packMues(made);
        for (const { name, lines, rows } of groups) {
          expect(muesOf(lines).map((each) => mueGroupOf(each.code))).toEqual(lines.map(() => name));
          expect(rows).toBe(lines.length);
        }
        expect(sorted(groups.flatMap(({ lines }) => muesOf(lines)))).toEqual(sorted(made));
        expect(byName(packMues(made.toReversed()))).toEqual(byName(groups));
      }),
    );
  });

  it.each(['97110|6|3', '97110|6|4|x', '97110||3|x', '97110|6|3|x|y', ''])('are not made of "%s"', (line) => {
    expect(() => muesOf([line])).toThrow(/malformed/);
  });
});

describe('diagnosis codes, packed', () => {
  const codes = fc.uniqueArray(
    fc.record<DiagnosisCode>({
      code: fc.stringMatching(/^[A-Z]\d[0-9A-Z]{1,5}$/),
      billable: fc.boolean(),
      description: fc.constantFrom('Pain in right knee', 'Words, with a | in them', '1'),
    }),
    { selector: (each) => each.code },
  );

  it('are given back, each in the group of its category', () => {
    fc.assert(
      fc.property(codes, (made) => {
        const groups = packDiagnosisCodes(made);
        for (const { name, lines, rows } of groups) {
          expect(diagnosisCodesOf(lines).map(({ code: each }) => diagnosisCategory(each))).toEqual(
            lines.map(() => name),
          );
          expect(rows).toBe(lines.length);
        }
        expect(sorted(groups.flatMap(({ lines }) => diagnosisCodesOf(lines)))).toEqual(sorted(made));
        expect(byName(packDiagnosisCodes(made.toReversed()))).toEqual(byName(groups));
      }),
    );
  });

  it.each(['M25561|1', 'M25561|2|Pain', 'M25.561|1|Pain', 'M25561|1|', ''])(
    'are not made of "%s"',
    (line) => {
      expect(() => diagnosisCodesOf([line])).toThrow(/malformed/);
    },
  );
});

describe('procedure pairs, packed', () => {
  const day = fc.constantFrom(0, 19960101, 20191231, 20200101, 20211231);
  const rows = fc.array(
    fc.record<PairRow>({
      column1: fewCodes,
      column2: fewCodes,
      from: day,
      through: day,
      indicator: fc.constantFrom(0, 1, 9),
      reason,
    }),
  );
  const packed = (made: readonly PairRow[]) => {
    const table = new PairTable();
    for (const row of made) table.add(row);
    return table.groups();
  };

  it('are given back, the very same row once, in whatever order they came', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const groups = packed(made);
        const found = groups.flatMap(({ name, lines }) => pairsOf(name, lines));
        const expected = new Map(made.map((row) => [JSON.stringify(row), asPair(row)]));
        expect(sorted(found)).toEqual(sorted([...expected.values()]));
        expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(expected.size);
        expect(packed(made.toReversed())).toEqual(groups);
      }),
    );
  });

  it('may be more than the table first has room for', () => {
    const made = Array.from({ length: 200_000 }, (_, index) => ({
      column1: '97110',
      column2: String(10_000 + (index % 80_000)),
      from: 20200101 + Math.floor(index / 80_000),
      through: 0,
      indicator: 1,
      reason: '',
    }));
    const [group] = packed(made);
    expect(group?.rows).toBe(200_000);
    expect(pairsOf('97110', group?.lines ?? [])).toHaveLength(200_000);
  });

  it.each(['20200101 * 1 0', '2020 * 1 0 97112', '* * 2 0 97112', '* * 1 1 97112'])(
    'are not made of "%s"',
    (line) => {
      expect(() => pairsOf('97110', ['one reason', line])).toThrow(/malformed/);
    },
  );
});

describe('whether a pair applies', () => {
  const pair = (given: Partial<ProcedurePair>): ProcedurePair => ({
    column1: '97530',
    column2: '97535',
    from: '2020-01-01',
    through: '2021-12-31',
    modifierIndicator: '1',
    rationale: '',
    ...given,
  });
  it.each([
    ['before its first day', pair({}), '2019-12-31', false],
    ['on its first day', pair({}), '2020-01-01', true],
    ['on its last day', pair({}), '2021-12-31', true],
    ['after its last day', pair({}), '2022-01-01', false],
    ['without a last day', pair({ through: null }), '2099-01-01', true],
    ['without a first day that is known', pair({ from: null }), '1997-01-01', true],
    ['never to be lifted', pair({ modifierIndicator: '0' }), '2020-01-01', true],
    [
      'withdrawn as of its first day',
      pair({ modifierIndicator: '9', through: '2020-01-01' }),
      '2020-01-01',
      false,
    ],
  ] as const)('%s', (_, made, date, expected) => {
    expect(pairApplies(made, date)).toBe(expected);
  });
});

describe('payment amounts, packed', () => {
  const cents = fc.nat(9_999_999);
  const amounts = fc.uniqueArray(
    fc.record<PaymentAmountRow>({
      year: fc.constant(2026),
      carrier: fc.constantFrom('04412', '10112'),
      locality: fc.constantFrom('00', '99'),
      code: fewCodes,
      modifier: fc.constantFrom('', '26', 'TC', '53'),
      nonFacilityCents: cents,
      facilityCents: cents,
      pcTc: fc.constantFrom('', '7'),
      status: fc.constant('A'),
      multipleProcedure: fc.constantFrom('', '5'),
      therapyReducedNonInstitutionalCents: cents,
      therapyReducedInstitutionalCents: cents,
      oppsIndicator: fc.constantFrom('1', '9'),
      oppsNonFacilityCents: cents,
      oppsFacilityCents: cents,
    }),
    { selector: (row) => `${row.code} ${row.modifier} ${row.carrier} ${row.locality}` },
  );

  it('are given back, repeated records counted', () => {
    fc.assert(
      fc.property(amounts, (made) => {
        const packed = new PackedAmounts();
        [...made, ...made.slice(0, 1)].forEach((row, line) => packed.add(row, line));
        const { groups, repeated, contradictions } = packed.groups();
        const found = groups.flatMap(({ name, lines }) => paymentAmountsOf(2026, name, lines));
        expect(sorted(found)).toEqual(sorted(made));
        expect([repeated, contradictions]).toEqual([Math.min(made.length, 1), []]);
      }),
    );
  });

  it('name the lines of two records that contradict each other, whichever is the smaller', () => {
    const [row] =
      fc.sample(
        amounts.filter((made) => made.length > 0),
        1,
      )[0] ?? [];
    if (!row) throw new Error('no record was made');
    const key = `${row.code} ${row.modifier} ${row.carrier}-${row.locality}`;
    for (const difference of [-1, 1]) {
      const packed = new PackedAmounts();
      packed.add({ ...row, facilityCents: 500 }, 4);
      packed.add({ ...row, facilityCents: 500 + difference }, 9);
      expect(packed.groups().contradictions).toEqual([{ key, line: 9, earlier: 4 }]);
    }
  });

  it.each(['|10112|00|1', '|10112|00|x|1|7|A|5|1|1|9|0|0'])('are not made of "%s"', (line) => {
    expect(() => paymentAmountsOf(2026, '97110', [line])).toThrow(/stored amount/);
  });
});

it.each(['TX|04412|99|', 'TX|04412|99|123', 'TX|4412|99|0001', '|04412|99|0001-'])(
  'plus-fours are not made of "%s"',
  (line) => {
    expect(() => plusFourAreasOf([line])).toThrow(/malformed/);
  },
);

function asPair({ column1, column2, from, through, indicator, reason: rationale }: PairRow): ProcedurePair {
  const modifierIndicator = String(indicator) as ProcedurePair['modifierIndicator'];
  return { column1, column2, from: dayOf(from), through: dayOf(through), modifierIndicator, rationale };
}

function dayOf(day: number): string | null {
  const text = String(day);
  return day === 0 ? null : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function sorted<T>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (JSON.stringify(inOneOrder(a)) < JSON.stringify(inOneOrder(b)) ? -1 : 1));
}

function inOneOrder(value: unknown): unknown {
  return Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
}

function byName<T extends { name: string }>(groups: readonly T[]): T[] {
  return groups.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
