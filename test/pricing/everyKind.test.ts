import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentLine } from '../../src/answers/estimate/presentLine.ts';
import { parseScaled } from '../../src/decimal/text.ts';
import { facts, replay, type Derivation } from '../../src/pricing/derivation.ts';
import type { PricedLine } from '../../src/pricing/priceVisit.ts';
import { answered, anyVisit, ROWS } from './anyVisit.ts';
import type { MadeLine } from './madeVisit.ts';
import { billed } from './procedures.ts';

/** Laws that hold for visits of any services together: surgery, endoscopy, imaging, therapy, anesthesia and the rest. */

/** The same visits each time, so that a run says what changed in the rules; another seed looks further. */
const RUNS = { numRuns: 3000, seed: 20_261_123 };

/** What a visit is allowed, or null where a line has no figure: a partial sum is no total. */
function total(lines: readonly MadeLine[]): number | null {
  const each = answered({ lines });
  if (each.some(({ outcome }) => outcome === 'unpriced' || outcome === 'invalid')) return null;
  return each.reduce((sum, { allowed }) => sum + (allowed?.coefficient ?? 0), 0);
}

function cents(text: string | null): number {
  return text === null ? Number.NaN : (parseScaled(text, 2) ?? Number.NaN);
}

describe('a visit of any services', () => {
  it('adds up, line by line: allowed + not covered = patient + payer + sequestration + assistant reduction', () => {
    let figures = 0;
    fc.assert(
      fc.property(anyVisit, (visit) => {
        for (const line of answered(visit)) {
          const said = presentLine(line, 0, false);
          if (said.allowed === null || said.patientOwes === null) continue;
          figures += 1;
          expect(
            cents(said.patientOwes) +
              cents(said.payerPays) +
              cents(said.sequestration) +
              cents(said.assistantReduction),
          ).toBe(cents(said.allowed) + cents(said.nonCovered));
        }
        expect(true).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(figures).toBeGreaterThan(10_000);
  });

  it('explains every amount: replayed from facts with sources it is the same', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        for (const { allowed, share } of answered(visit)) {
          const amounts = [allowed, ...Object.values((share ?? {}) as Record<string, Derivation | null>)];
          for (const derivation of amounts.filter((each) => each !== null)) {
            const again = replay(derivation);
            expect([again.coefficient, again.scale]).toEqual([derivation.coefficient, derivation.scale]);
            expect(facts(derivation).every(({ source }) => source !== null)).toBe(true);
          }
        }
        expect(true).toBe(true);
      }),
      { ...RUNS, numRuns: 10_000 },
    );
  });

  it('answers every line, prices none below nothing nor above its charge, and gives a reason where it has no price', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const lines = answered(visit);
        expect(lines.length).toBe(visit.lines.length);
        for (const { outcome, allowed, reason, line, liable } of lines) {
          expect(reason === null).toBe(outcome === 'priced');
          expect(allowed === null).toBe(outcome !== 'priced');
          expect(liable === null).toBe(outcome !== 'not-covered');
          expect(allowed?.coefficient ?? 0).toBeGreaterThanOrEqual(0);
          if (line.charge !== null && !paired(lines))
            expect(allowed?.coefficient ?? 0).toBeLessThanOrEqual(line.charge);
        }
      }),
      RUNS,
    );
  });
});

/** Where both sides are on two lines and only one has a charge, nothing is compared with it. */
function paired(lines: readonly PricedLine[]): boolean {
  return lines.some(({ procedure }) => (procedure?.otherSide ?? null) !== null);
}

const sided = fc.constantFrom<(readonly string[])[]>([], [], [], ['RT'], ['LT'], ['59'], ['50']);
const uncharged = fc
  .record({
    made: fc.constantFrom(...ROWS.filter((made) => total([billed(made)]) !== null)),
    units: fc.constantFrom(1, 1, 1, 2, 3),
    modifiers: sided,
  })
  .map(({ made, ...more }) => billed(made, more));
const several = fc.array(uncharged, { minLength: 1, maxLength: 6 });

describe('lines without charges', () => {
  it('allow the same in whatever order they are sent', () => {
    fc.assert(
      fc.property(several, fc.nat(), (lines, turn) => {
        const by = turn % lines.length;
        expect(total([...lines.slice(by), ...lines.slice(0, by)])).toBe(total(lines));
        expect(total(lines.toReversed())).toBe(total(lines));
      }),
      RUNS,
    );
  });

  it('allow the same whichever of two sides was sent first, beside the base of their family', () => {
    const row = (code: string, ...modifiers: string[]) => {
      const made = ROWS.find((each) => each.code === code);
      if (!made) throw new Error(`no row of ${code}`);
      return billed(made, { modifiers });
    };
    const lines = [row('29819'), row('29805', 'RT'), row('29819', 'LT'), row('11042')];
    expect(total(lines.toReversed())).toBe(total(lines));
  });

  it('never allow more together than each priced alone', () => {
    let compared = 0;
    fc.assert(
      fc.property(several, (lines) => {
        const together = total(lines);
        const alone = lines.map((each) => total([each]));
        if (together !== null && alone.every((each) => each !== null)) {
          compared += 1;
          expect(together).toBeLessThanOrEqual(alone.reduce((sum, each) => sum + each, 0));
        }
        expect(true).toBe(true);
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 5);
  });
});
