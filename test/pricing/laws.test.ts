import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/decimal/decimal.ts';
import { facts, replay, type Derivation } from '../../src/pricing/derivation.ts';
import type { PricedLine } from '../../src/pricing/priceVisit.ts';
import { fullFee, therapyReducedFee } from '../../src/pricing/rowFees.ts';
import { inRelease, NATIONAL, percent, rates, row } from './made.ts';
import { priced, ROWS_2026, type MadeLine, type MadeVisit } from './madeVisit.ts';

const RUNS = { numRuns: 500 };

const hundredths = fc.integer({ min: 0, max: 20_000 });
const thousandths = fc.integer({ min: 200, max: 3000 });

describe('the fee', () => {
  const values = fc.record({ workRvu: hundredths, nonFacilityPeRvu: hundredths, malpracticeRvu: hundredths });
  const gpci = fc.record({ work: thousandths, pe: thousandths, malpractice: thousandths });
  const more = fc.constantFrom('workRvu', 'nonFacilityPeRvu', 'malpracticeRvu', 'work', 'pe', 'malpractice');

  it('never falls when a relative value or an index rises', () => {
    fc.assert(
      fc.property(values, gpci, more, fc.integer({ min: 1, max: 500 }), (row_, gpci_, which, by) => {
        const fee = (raised: number) => {
          const bump = (name: string) => (name === which ? raised : 0);
          const made = row('97110', '0.00', '0.00', '0.00', {
            workRvu: row_.workRvu + bump('workRvu'),
            nonFacilityPeRvu: row_.nonFacilityPeRvu + bump('nonFacilityPeRvu'),
            malpracticeRvu: row_.malpracticeRvu + bump('malpracticeRvu'),
          });
          const at = {
            ...NATIONAL,
            gpci: {
              work: gpci_.work + bump('work'),
              workWithoutFloor: null,
              pe: gpci_.pe + bump('pe'),
              malpractice: gpci_.malpractice + bump('malpractice'),
            },
          };
          return fullFee(inRelease(made), 'non-facility', rates(at, '33.4009'));
        };
        expect(compare(fee(by), fee(0))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('is never less than the same unit with half its practice expense', () => {
    fc.assert(
      fc.property(values, (row_) => {
        const from = inRelease(row('97110', '0.00', '0.00', '0.00', row_));
        const at = rates(NATIONAL, '33.4009');
        const reduced = therapyReducedFee(from, 'non-facility', at, percent(50));
        expect(compare(fullFee(from, 'non-facility', at), reduced)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

const codes = fc.constantFrom(...Object.keys(ROWS_2026));
const amount = fc.integer({ min: 0, max: 50_000 }).map((cents) => (cents / 100).toFixed(2));
const line: fc.Arbitrary<MadeLine> = fc.record(
  {
    code: codes,
    units: fc.integer({ min: 1, max: 6 }),
    modifiers: fc.constantFrom([], ['GP'], ['GP', 'CQ'], ['GO', 'CO']),
    charge: amount,
  },
  { requiredKeys: ['code', 'units'] },
);
const visit: fc.Arbitrary<MadeVisit> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  alsoThatDay: fc.array(line, { maxLength: 2 }),
  deductible: amount,
  setting: fc.constantFrom('facility', 'non-facility'),
  clinician: fc.constantFrom(
    { participating: true, acceptsAssignment: true },
    { participating: false, acceptsAssignment: true },
  ),
});

function amounts({ allowed, share }: PricedLine): Derivation[] {
  const all: (Derivation | null)[] = [
    allowed,
    ...Object.values((share ?? {}) as Record<string, Derivation | null>),
  ];
  return all.filter((each) => each !== null);
}

describe('every visit', () => {
  it('adds up: allowed is what the patient owes, Medicare pays, sequestration and the assistant reduction', () => {
    fc.assert(
      fc.property(visit, (made) => {
        for (const { allowed, share } of priced(made)) {
          if (!allowed || !share) continue;
          const parts = [share.patientOwes, share.payerPays, share.sequestration, share.assistantReduction];
          const sum = parts.reduce((total, part) => total + (part?.coefficient ?? 0), 0);
          expect(sum).toBe(allowed.coefficient);
        }
        expect(true).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('explains every amount: replayed from its facts it is the same, and every fact has a source', () => {
    fc.assert(
      fc.property(visit, (made) => {
        for (const derivation of priced(made).flatMap(amounts)) {
          const again = replay(derivation);
          expect([again.coefficient, again.scale]).toEqual([derivation.coefficient, derivation.scale]);
          expect(facts(derivation).every(({ source }) => source !== null)).toBe(true);
        }
        expect(true).toBe(true);
      }),
      RUNS,
    );
  });
});

const unchargedLine = fc.record({ code: codes, units: fc.integer({ min: 1, max: 6 }) });
const total = (lines: readonly MadeLine[]) =>
  priced({ lines }).reduce((sum, { allowed }) => sum + (allowed?.coefficient ?? 0), 0);

describe('lines in units without charges', () => {
  it('allow the same in whatever order they are sent', () => {
    fc.assert(
      fc.property(fc.array(unchargedLine, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, turn) => {
        const by = turn % lines.length;
        expect(total([...lines.slice(by), ...lines.slice(0, by)])).toBe(total(lines));
      }),
      RUNS,
    );
  });

  it('allow the same when a line is split into two', () => {
    fc.assert(
      fc.property(
        fc.array(unchargedLine, { minLength: 1, maxLength: 5 }),
        unchargedLine,
        (lines, { code, units }) => {
          const whole = total([...lines, { code, units: units + 1 }]);
          expect(total([...lines, { code, units }, { code, units: 1 }])).toBe(whole);
        },
      ),
      RUNS,
    );
  });

  it('never allow more together than each priced alone', () => {
    fc.assert(
      fc.property(fc.array(unchargedLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const alone = lines.reduce((sum, each) => sum + total([each]), 0);
        expect(total(lines)).toBeLessThanOrEqual(alone);
      }),
      RUNS,
    );
  });
});

describe('the deductible', () => {
  it('never lowers what the patient owes by being larger', () => {
    fc.assert(
      fc.property(visit, fc.integer({ min: 0, max: 10_000 }), (made, more) => {
        const owed = (cents: number) =>
          priced({ ...made, deductible: (cents / 100).toFixed(2) }).reduce(
            (sum, { share }) => sum + (share?.patientOwes.coefficient ?? 0),
            0,
          );
        expect(owed(5000 + more)).toBeGreaterThanOrEqual(owed(5000));
      }),
      RUNS,
    );
  });
});
