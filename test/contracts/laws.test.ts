import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentLine } from '../../src/answers/estimate/presentLine.ts';
import { totalsOf } from '../../src/answers/estimate/totals.ts';
import { assistantKept } from '../../src/contracts/assistantKept.ts';
import type { Benefits } from '../../src/contracts/share/benefits.ts';
import { findSharePlan } from '../../src/contracts/share/findSharePlan.ts';
import { payerShares } from '../../src/contracts/share/payerShares.ts';
import type { CommonTerms, PayerTerms } from '../../src/contracts/terms.ts';
import { parseScaled } from '../../src/decimal/text.ts';
import { facts, replay, type Derivation } from '../../src/pricing/derivation.ts';
import type { PricedLine } from '../../src/pricing/priceVisit.ts';
import { anyVisit, ROWS } from '../pricing/anyVisit.ts';
import { percent } from '../pricing/made.ts';
import { DOLLARS, priced, type MadeVisit } from '../pricing/madeVisit.ts';
import { anyBenefits, anyTerms, percentage } from './anyContract.ts';
import { allowedTogether, contracted, contractFacts } from './madeContract.ts';

const RUNS = { numRuns: 1500 };
const PARTICIPATING = { participating: true, acceptsAssignment: true };
const notices = ['GA', 'GZ'];

/** A visit as a payer other than Medicare sees it, its notices to Medicare left out. */
const visit: fc.Arbitrary<MadeVisit> = anyVisit.map((made) => ({
  rates: DOLLARS,
  companions: ROWS,
  ...made,
  clinician: PARTICIPATING,
  policy: {},
  lines: made.lines.map((line) => ({
    ...line,
    modifiers: (line.modifiers ?? []).filter((each) => !notices.includes(each)),
  })),
}));

/** Visits whose every price stands by itself: a charge caps what a higher percentage would raise. */
const uncharged = visit.map((made) => ({
  ...made,
  lines: made.lines.map(({ charge: _charge, ...line }) => line),
}));

const ofMedicare = (percentOfIt: string): PayerTerms => ({
  kind: 'percent-of-medicare',
  percent: percentOfIt,
});

function shared(terms: PayerTerms, made: MadeVisit, benefits: Benefits): readonly PricedLine[] {
  const { contract, evaluationCodes } = contractFacts(terms);
  const found = findSharePlan(contract, benefits);
  if (!found.known) throw new Error(found.missing.join());
  const { assistantReduction, sequestration } = terms;
  const ofPayerPart = assistantReduction?.of === 'payer-part';
  const part = {
    assistantKept: ofPayerPart ? assistantKept(contract, assistantReduction.percent) : null,
    assistantModifiers: new Set(['CQ', 'CO']),
    sequestration: sequestration === true ? percent(2) : null,
  };
  return payerShares(contracted(terms, made), found.plan, part, evaluationCodes);
}

function cents(text: string | null): number {
  return text === null ? Number.NaN : (parseScaled(text, 2) ?? Number.NaN);
}

describe('a contract', () => {
  it('at 100% of Medicare allows what Medicare allows, line by line', () => {
    fc.assert(
      fc.property(visit, (made) => {
        const amounts = (lines: readonly { outcome: string; allowed: Derivation | null }[]) =>
          lines.map(({ outcome, allowed }) => [outcome, allowed?.coefficient ?? null]);
        expect(amounts(contracted(ofMedicare('100'), made))).toEqual(amounts(priced(made)));
      }),
      RUNS,
    );
  });

  it('at a higher percentage never allows less, without caps and charges', () => {
    fc.assert(
      fc.property(uncharged, percentage, percentage, (made, one, other) => {
        const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b));
        const allowed = (of: string | undefined) => allowedTogether(contracted(ofMedicare(of ?? '0'), made));
        expect(allowed(high)).toBeGreaterThanOrEqual(allowed(low));
      }),
      RUNS,
    );
  });

  it('never allows more for having caps', () => {
    fc.assert(
      fc.property(anyTerms, visit, fc.integer({ min: 0, max: 8 }), (terms, made, most) => {
        const free: PayerTerms = { ...terms, unitCaps: undefined, visitMaximum: undefined };
        const allowed = (more: Partial<CommonTerms>) =>
          allowedTogether(contracted({ ...free, ...more }, made));
        expect(allowed({ unitCaps: [{ most }] })).toBeLessThanOrEqual(allowed({}));
        expect(allowed({ visitMaximum: '75.00' })).toBeLessThanOrEqual(allowed({}));
        expect(allowed(terms)).toBeLessThanOrEqual(allowed({}));
      }),
      RUNS,
    );
  });

  it('is never above its visit maximum, but for what stands outside', () => {
    fc.assert(
      fc.property(anyTerms, visit, (terms, made) => {
        const capped = contracted({ ...terms, overrides: undefined, visitMaximum: '60.00' }, made);
        expect(allowedTogether(capped)).toBeLessThanOrEqual(6000);
      }),
      RUNS,
    );
  });

  it('with tiers of 100 and 50 of practice expense is Medicare’s reduction', () => {
    const tiered: PayerTerms = {
      ...ofMedicare('100'),
      mppr: { of: 'practice-expense', tiers: ['100', '50'] },
    };
    fc.assert(
      fc.property(visit, (made) => {
        expect(allowedTogether(contracted(tiered, made))).toBe(allowedTogether(priced(made)));
      }),
      RUNS,
    );
  });
});

describe('10,000 contracts with as many visits and patients', () => {
  it('add up per line and in total: allowed + not covered = patient + payer + sequestration + assistant', () => {
    let figures = 0;
    fc.assert(
      fc.property(anyTerms, visit, anyBenefits, (terms, made, benefits) => {
        const lines = shared(terms, made, benefits).map((line, index) => presentLine(line, index, false));
        const whole = lines.every(({ patientOwes }) => patientOwes !== null);
        const totals = totalsOf(lines, {} as Parameters<typeof totalsOf>[1]);
        for (const said of whole ? [...lines, totals] : lines) {
          if (said.allowed === null || said.patientOwes === null) continue;
          figures += 1;
          expect(
            cents(said.patientOwes) +
              cents(said.payerPays) +
              cents(said.sequestration) +
              cents(said.assistantReduction),
          ).toBe(cents(said.allowed) + cents(said.nonCovered));
          expect(cents(said.expectedPayment)).toBe(cents(said.patientOwes) + cents(said.payerPays));
          expect(Math.min(cents(said.patientOwes), cents(said.payerPays))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(figures).toBeGreaterThan(10_000);
  });

  it('explain every amount: replayed from facts with sources it is the same', () => {
    let replays = 0;
    fc.assert(
      fc.property(anyTerms, visit, anyBenefits, (terms, made, benefits) => {
        for (const { allowed, share } of shared(terms, made, benefits)) {
          const amounts = [allowed, ...Object.values((share ?? {}) as Record<string, Derivation | null>)];
          for (const derivation of amounts.filter((each) => each !== null)) {
            const again = replay(derivation);
            replays += 1;
            expect([again.coefficient, again.scale]).toEqual([derivation.coefficient, derivation.scale]);
            expect(facts(derivation).every(({ source }) => source !== null)).toBe(true);
          }
        }
      }),
      RUNS,
    );
    expect(replays).toBeGreaterThan(1000);
  });

  it('take no more from the patient than the out-of-pocket maximum, the copay and the deductible', () => {
    fc.assert(
      fc.property(anyTerms, visit, anyBenefits, (terms, made, benefits) => {
        const order = benefits.order ?? terms.share?.order ?? 'copay';
        if (order === 'everything' || benefits.visitsRemaining === 0) return;
        const taken = (part: 'copay' | 'deductible' | 'coinsurance') =>
          shared(terms, made, benefits).reduce(
            (sum, { share }) => sum + (share?.[part]?.coefficient ?? 0),
            0,
          );
        if (benefits.outOfPocketRemaining !== undefined) {
          const all = taken('copay') + taken('deductible') + taken('coinsurance');
          expect(all).toBeLessThanOrEqual(benefits.outOfPocketRemaining);
        }
        expect(taken('deductible')).toBeLessThanOrEqual(benefits.deductibleRemaining ?? 0);
        if (terms.share?.copayPer !== 'discipline') {
          expect(taken('copay')).toBeLessThanOrEqual(benefits.copay ?? 0);
        }
      }),
      RUNS,
    );
  });
});

describe('codes with another factor than the rest of a contract', () => {
  it('are not reduced by what the others are worth', () => {
    // Two units of a test at 100% of Medicare under a contract of 49.00 a relative value: what Medicare allows for both.
    const terms: PayerTerms = {
      kind: 'conversion-factor',
      conversionFactor: '49.00',
      gpci: false,
      overrides: [{ codes: ['70552'], percentOfMedicare: '100' }],
    };
    const whole = ROWS.find(({ code, modifier }) => code === '70552' && modifier === '');
    const made = {
      rates: DOLLARS,
      companions: ROWS,
      lines: [{ code: '70552', units: 2, ...(whole && { row: whole }) }],
    };
    expect(allowedTogether(contracted(terms, made))).toBe(allowedTogether(priced(made)));
  });
});
