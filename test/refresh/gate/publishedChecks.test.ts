import { describe, expect, it } from 'vitest';
import type { PaymentAmountRow } from '../../../src/schedule/layouts/paymentAmounts.ts';
import { localityId } from '../../../src/schedule/locality.ts';
import { shippedRelease } from '../../data/shippedExtract.ts';
import {
  changed,
  changedIndices,
  changedRows,
  extract,
  judge,
  made,
  refusing,
  told,
  type Row,
} from './madeRelease.ts';
import { delaware2025, record } from './publishedAmounts.ts';

const JANUARY = made({ letter: 'A', effectiveFrom: '2025-01-01' }, '2025A');
const is = (code: string) => (row: Row) => row.code === code;

/** The published amounts with those of one code changed. */
const withCode = (code: string, change: Partial<PaymentAmountRow>) =>
  delaware2025((row) => (row.code === code ? change : {}));

describe('amounts CMS published', () => {
  it('that all come out of the release pass in silence', () => {
    expect(judge(JANUARY, null, delaware2025())).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it('may come from a generator', () => {
    function* amounts() {
      yield* withCode('97110', { nonFacilityCents: 2880 });
    }
    expect(judge(JANUARY, null, amounts()).verdict).toBe('doubtful');
  });

  it.each([
    ['nonFacilityCents', 'non-facility', '28.79', 2880, '28.80'],
    ['facilityCents', 'facility', '28.79', 2878, '28.78'],
    ['therapyReducedNonInstitutionalCents', 'therapy-reduced', '21.89', 2190, '21.90'],
    ['therapyReducedInstitutionalCents', 'therapy-reduced institutional', '21.89', 2189 + 100, '22.89'],
  ] as const)('one of 28 off in %s is doubtful', (field, amount, ours, cents, cms) => {
    const judgement = judge(JANUARY, null, withCode('97110', { [field]: cents }));
    expect(judgement.verdict).toBe('doubtful');
    expect(told(judgement)).toEqual([
      ['published-amounts', 'doubtful', null, '1 of 28 amounts', 'none'],
      ['published-amounts', 'doubtful', '97110 in 12102-01', ours, cms],
    ]);
    expect(judgement.findings[1]?.message).toBe(
      `97110 in 12102-01: the ${amount} amount is ${ours} by this release, and CMS published ${cms}.`,
    );
  });

  it('two of 28 off are wrong', () => {
    const judgement = judge(
      JANUARY,
      null,
      withCode('97110', { nonFacilityCents: 2880, facilityCents: 2880 }),
    );
    expect(judgement.verdict).toBe('wrong');
    expect(told(judgement)[0]).toEqual(['published-amounts', 'wrong', null, '2 of 28 amounts', 'none']);
  });

  // 72 times 28 amounts are 2,016: two of them are less than one in a thousand, three are more.
  it.each([
    [2, 'doubtful'],
    [3, 'wrong'],
  ])('%i of 2,016 off: %s', (off, verdict) => {
    const all = Array.from({ length: 72 }, () => delaware2025()).flat();
    const published = all.map((row, index) =>
      index < off ? { ...row, facilityCents: row.facilityCents + 1 } : row,
    );
    const judgement = judge(JANUARY, null, published);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.findings[0]?.found).toBe(`${off} of 2,016 amounts`);
  });

  it('are listed twenty at most, the sum of all first', () => {
    const judgement = judge(
      JANUARY,
      null,
      delaware2025((row) => ({
        facilityCents: 1,
        nonFacilityCents: 1,
        therapyReducedInstitutionalCents: row.facilityCents,
      })),
    );
    expect(judgement.findings).toHaveLength(20);
    expect(judgement.findings[0]?.found).toBe('21 of 28 amounts');
  });

  it.each([
    [
      'the factor rounded by hand',
      made({ letter: 'A', effectiveFrom: '2025-01-01', conversionFactor: 323500 }, '2025A'),
    ],
    ["another year's indices", changed(JANUARY, () => ({ localities: shippedRelease('2026C').localities }))],
    [
      'work and malpractice indices swapped',
      changedIndices(
        JANUARY,
        () => true,
        ({ work, malpractice }) => ({ work: malpractice, malpractice: work }),
      ),
    ],
  ])('tell %s', (_what, damaged) => {
    const judgement = judge(damaged, null, delaware2025());
    expect(judgement.verdict).toBe('wrong');
    expect(refusing(judgement)).toContain('published-amounts');
  });

  it('of the OPPS cap are compared: 10.00 x 1.000 x 32.3465 = 323.465, half up 323.47', () => {
    const release = changed(
      changedIndices(
        JANUARY,
        (locality) => localityId(locality) === '12102-01',
        () => ({ work: 1000, pe: 1000, malpractice: 1000 }),
      ),
      ({ rows }) => ({
        rows: rows.map((row) =>
          row.code === '97110'
            ? {
                ...row,
                workRvu: 0,
                nonFacilityPeRvu: 2000,
                facilityPeRvu: 1500,
                malpracticeRvu: 0,
                multipleProcedure: '4',
                oppsNonFacilityPeRvu: 1000,
                oppsFacilityPeRvu: 1000,
              }
            : row,
        ),
      }),
    );
    // 20.00 and 15.00 times 32.3465 are 646.93 and 485.1975: the main amounts are not capped.
    const published = record({
      code: '97110',
      multipleProcedure: '4',
      nonFacilityCents: 64693,
      facilityCents: 48520,
      oppsIndicator: '1',
      oppsNonFacilityCents: 32347,
      oppsFacilityCents: 32347,
    });
    expect(told(judge(release, null, [published]))).toEqual([]);
    expect(told(judge(release, null, [{ ...published, oppsFacilityCents: 32346 }]))).toEqual([
      ['published-amounts', 'doubtful', null, '1 of 4 amounts', 'none'],
      ['published-amounts', 'doubtful', '97110 in 12102-01', '323.47', '323.46'],
    ]);
  });

  it("leave the therapy fields alone where the indicator is not 5: another program's fee may stand there", () => {
    const untimed = changedRows(JANUARY, is('97110'), () => ({ multipleProcedure: '0' }));
    const published = [
      record({
        code: '97110',
        multipleProcedure: '0',
        nonFacilityCents: 2879,
        facilityCents: 2879,
        therapyReducedInstitutionalCents: 77,
      }),
    ];
    expect(told(judge(untimed, null, published))).toEqual([]);
  });
});

describe('what CMS published amounts for', () => {
  it.each([
    ['a code', { code: '99213' }, '99213', 'no row', 'a row'],
    ['a row', { code: '97110', modifier: '26' }, '97110-26', 'no row', 'a row'],
    ['a locality', { code: '97110', locality: '77' }, '12102-77', 'no row', 'a row'],
    ['another status', { code: '97110', status: 'R' }, '97110', 'A', 'R'],
    ['another multiple-procedure indicator', { code: '97110', multipleProcedure: '0' }, '97110', '5', '0'],
    ['another PC/TC indicator', { code: '97110', pcTc: '5' }, '97110', '7', '5'],
    ['a cap', { code: '97110', oppsIndicator: '1' }, '97110', 'not there', 'there'],
  ])('and the release lacks: %s', (_what, change, where, found, expected) => {
    const [row] = delaware2025().filter(({ code }) => code === '97110');
    const judgement = judge(JANUARY, null, [...delaware2025(), { ...row!, ...change }]);
    expect(judgement.verdict).toBe('doubtful');
    expect(told(judgement)).toContainEqual(['published-rows', 'doubtful', where, found, expected]);
  });

  it('and the release has no price for', () => {
    const unpriced = changedRows(JANUARY, is('97110'), () => ({ status: 'C' }));
    expect(told(judge(unpriced, null, delaware2025()))).toEqual([
      ['published-rows', 'doubtful', '97110', 'no price', 'a price'],
      ['published-rows', 'doubtful', '97110', 'C', 'A'],
    ]);
  });

  it('of another year is not compared and told', () => {
    expect(
      told(
        judge(
          JANUARY,
          null,
          delaware2025(() => ({ year: 2024 })),
        ),
      ),
    ).toEqual([
      ['published-rows', 'doubtful', null, '7 records', 'records of 2025'],
      ['published-amounts', 'doubtful', null, '0 amounts', 'some'],
    ]);
  });

  it('and an extract does not have is no matter', () => {
    const imaging = record({ code: '70551', multipleProcedure: '4' });
    expect(told(judge(extract('2025A'), null, [imaging]))).toEqual([]);
  });
});
