import { describe, expect, it } from 'vitest';
import {
  changed,
  changedRows,
  extract,
  findingsOf,
  judge,
  made,
  refusing,
  told,
  type Row,
} from './madeRelease.ts';

const BEFORE = made({ letter: 'C', effectiveFrom: '2025-07-01' });
const NOW = made();
const LAST_YEAR = made({ year: 2024, letter: 'D', effectiveFrom: '2024-10-01', conversionFactor: 332875 });

const is =
  (...codes: string[]) =>
  ({ code }: Row) =>
    codes.includes(code);
const every = () => true;

/** Named by `which`, the first so many. */
function firstOf(count: number, which: (row: Row) => boolean) {
  let left = count;
  return (row: Row) => which(row) && left-- > 0;
}

describe('a status', () => {
  it('that the layout does not define is doubtful, with its codes', () => {
    const judgement = judge(
      changedRows(NOW, is('97110', '97140'), () => ({ status: 'Z' })),
      BEFORE,
    );
    expect(judgement.verdict).toBe('doubtful');
    expect(told(judgement)).toEqual([
      ['status-letters', 'doubtful', '97110, 97140', 'Z', "a letter of CMS's layout"],
    ]);
  });

  it.each(['D', 'F', 'G', 'H', 'Q'])('%s of earlier years is known', (status) => {
    expect(
      refusing(
        judge(
          changedRows(NOW, is('97010'), () => ({ status })),
          BEFORE,
        ),
      ),
    ).toEqual([]);
  });

  it('A that a tenth of its rows lose is doubtful', () => {
    const active = NOW.content.rows.filter(({ status }) => status === 'A').length;
    const tenth = Math.ceil(active / 10);
    const shifted = (count: number) =>
      judge(
        changedRows(
          NOW,
          firstOf(count, ({ status, code }) => status === 'A' && /^[YZ]/.test(code)),
          () => ({ status: 'T' }),
        ),
        BEFORE,
      );
    expect(findingsOf(shifted(tenth), 'status-shares')).toHaveLength(1);
    expect(findingsOf(shifted(tenth - 1), 'status-shares')).toEqual([]);
  });

  it('of a hundred rows that leaps by more than 30% is doubtful', () => {
    const ofStatus = (status: string, count: number) =>
      changedRows(
        NOW,
        firstOf(count, (row) => row.status === 'A' && /^[YZ]/.test(row.code)),
        () => ({ status }),
      );
    expect(told(judge(ofStatus('P', 131), ofStatus('P', 100)))).toEqual([
      ['status-shares', 'doubtful', null, '131 rows', 'about 100 rows'],
    ]);
    expect(judge(ofStatus('P', 130), ofStatus('P', 100)).findings).toEqual([]);
    expect(judge(ofStatus('P', 198), ofStatus('P', 99)).findings).toEqual([]);
  });
});

describe('a relative value', () => {
  it.each([
    ['workRvu', -1, 'wrong', '-0.01'],
    ['malpracticeRvu', 100_001, 'doubtful', '1000.01'],
  ] as const)('%s of %i is %s', (field, value, severity, found) => {
    const judgement = judge(
      changedRows(NOW, is('97110'), () => ({ [field]: value })),
      null,
    );
    expect(findingsOf(judgement, 'absurd-values')).toMatchObject([
      { severity, where: '97110', found, expected: 'from 0.00 to 1000.00' },
    ]);
  });

  it.each([0, 100_000])('of %i is none of that', (workRvu) => {
    const judgement = judge(
      changedRows(NOW, is('97110'), () => ({ workRvu })),
      null,
    );
    expect(findingsOf(judgement, 'absurd-values')).toEqual([]);
  });
});

describe('a code worth another multiple', () => {
  // 97110: 0.45 + 0.43 + 0.01 = 0.89, three times which is 2.67.
  it.each([
    [221, []],
    [222, [['moved-values', 'note', '97110', '2.68 (0.89 in a facility)', '0.89']]],
  ])('with a practice expense of %i', (nonFacilityPeRvu, expected) => {
    const judgement = judge(
      changedRows(NOW, is('97110'), () => ({ nonFacilityPeRvu })),
      LAST_YEAR,
    );
    expect(told(judgement).filter(([check]) => check === 'moved-values')).toEqual(expected);
  });

  it('in a facility alone is told too, and so is one that lost all its values', () => {
    const lost = { workRvu: 0, nonFacilityPeRvu: 0, facilityPeRvu: 0, malpracticeRvu: 0 };
    const changedBoth = changedRows(
      changedRows(NOW, is('97110'), () => ({ facilityPeRvu: 300 })),
      is('97140'),
      () => lost,
    );
    expect(told(judge(changedBoth, LAST_YEAR)).filter(([check]) => check === 'moved-values')).toEqual([
      ['moved-values', 'note', '97110', '0.89 (3.46 in a facility)', '0.89'],
      ['moved-values', 'note', '97140', '0.00', '0.84'],
    ]);
  });

  it('is silent where either status has no price', () => {
    const judgement = judge(
      changedRows(NOW, is('97010'), () => ({ workRvu: 9000 })),
      LAST_YEAR,
    );
    expect(findingsOf(judgement, 'moved-values')).toEqual([]);
  });

  it('in one of twenty codes is doubtful', () => {
    const priced = NOW.content.rows.filter(({ status }) => 'ART'.includes(status)).length;
    const least = Math.ceil(priced / 20);
    const judged = (count: number) =>
      judge(
        changedRows(
          NOW,
          firstOf(count, ({ status, code }) => status === 'A' && /^[YZ]/.test(code)),
          () => ({ nonFacilityPeRvu: 5_000 }),
        ),
        LAST_YEAR,
      );
    expect(findingsOf(judged(least), 'moved-values')[0]).toMatchObject({ severity: 'doubtful', where: null });
    expect(findingsOf(judged(least - 1), 'moved-values')[0]).toMatchObject({ severity: 'note' });
  });
});

describe('a therapy code', () => {
  // 97110: 0.89; a fifth more is 1.068.
  it.each([
    [60, []],
    [61, [['therapy-values', 'note', '97110', '1.07', '0.89']]],
  ])('worth more by a fifth, with a practice expense of %i', (pe, expected) => {
    const judgement = judge(
      changedRows(NOW, is('97110'), () => ({ nonFacilityPeRvu: pe, facilityPeRvu: pe })),
      BEFORE,
    );
    expect(judgement.verdict).toBe('passed');
    expect(told(judgement)).toEqual(expected);
  });

  it('that joined or left the reduction is noted', () => {
    const moved = changedRows(
      changedRows(NOW, is('97110'), () => ({ multipleProcedure: '0' })),
      is('97129'),
      () => ({ multipleProcedure: '5' }),
    );
    const judgement = judge(moved, BEFORE);
    expect(judgement.verdict).toBe('passed');
    expect(told(judgement)).toEqual([
      ['therapy-indicator', 'note', '97110', 'indicator 0', null],
      ['therapy-indicator', 'note', '97129', 'indicator 5', null],
    ]);
  });

  it.each([
    [5, 'passed'],
    [6, 'doubtful'],
  ])('among %i of 52 that left the reduction: %s', (count, verdict) => {
    const moved = changedRows(
      NOW,
      firstOf(count, ({ multipleProcedure }) => multipleProcedure === '5'),
      () => ({ multipleProcedure: '2' }),
    );
    expect(judge(moved, BEFORE).verdict).toBe(verdict);
  });

  it('is in every release: none under the reduction is doubtful, also in a first one', () => {
    const none = changedRows(NOW, every, () => ({ multipleProcedure: '0' }));
    const expected = [['therapy-indicator', 'doubtful', null, 'no code', 'some fifty codes']];
    expect(told(judge(none, null))).toEqual(expected);
    expect(told(judge(none, BEFORE))).toEqual(expected);
  });

  it('need not be in a QP release', () => {
    const none = changedRows(made({ track: 'qp' }), every, () => ({ multipleProcedure: '0' }));
    expect(findingsOf(judge(none, null), 'therapy-indicator')).toEqual([]);
  });
});

describe('the sum of values', () => {
  const scaled = (field: 'workRvu' | 'facilityPeRvu', percent: number) =>
    changedRows(NOW, every, (row) => ({ [field]: Math.round((row[field] * percent) / 100) }));

  it.each([
    ['facilityPeRvu', 90.5, 'within a year', BEFORE, []],
    ['facilityPeRvu', 89.5, 'within a year', BEFORE, ['doubtful']],
    ['facilityPeRvu', 75.5, 'in January', LAST_YEAR, []],
    ['facilityPeRvu', 74.5, 'in January', LAST_YEAR, ['doubtful']],
    ['facilityPeRvu', 40, 'in January', LAST_YEAR, ['doubtful', 'wrong']],
    ['workRvu', 124, 'in January', LAST_YEAR, []],
  ] as const)('of %s at %d percent %s', (field, percent, _when, before, severities) => {
    const found = findingsOf(judge(scaled(field, percent), before), 'value-sums');
    expect(found.map(({ severity }) => severity).sort()).toEqual(severities);
  });

  it.each([
    [1.095, []],
    [1.105, ['doubtful']],
  ])('of all values times %d, in January', (factor, severities) => {
    const more = changedRows(NOW, every, (row) => ({
      workRvu: Math.round(row.workRvu * factor),
      nonFacilityPeRvu: Math.round(row.nonFacilityPeRvu * factor),
      facilityPeRvu: Math.round(row.facilityPeRvu * factor),
      malpracticeRvu: Math.round(row.malpracticeRvu * factor),
    }));
    const found = findingsOf(judge(more, LAST_YEAR), 'value-sums');
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    for (const { message } of found) expect(message).toMatch(/^All relative values of 2025D add up to /);
  });

  it('of malpractice above that of work is doubtful in a first release: swapped columns', () => {
    const swapped = changedRows(NOW, every, ({ workRvu, malpracticeRvu }) => ({
      workRvu: malpracticeRvu,
      malpracticeRvu: workRvu,
    }));
    expect(refusing(judge(swapped, null))).toEqual(['value-sums']);
  });

  it('of an extract is told only where a part doubles or halves', () => {
    const before = extract('2025C');
    const some = changedRows(extract('2025D'), every, ({ malpracticeRvu }) => ({
      malpracticeRvu: Math.ceil(malpracticeRvu * 0.6),
    }));
    expect(findingsOf(judge(some, before), 'value-sums')).toEqual([]);
    const none = changedRows(extract('2025D'), every, () => ({ malpracticeRvu: 0 }));
    expect(findingsOf(judge(none, before), 'value-sums')).toMatchObject([
      { severity: 'wrong', found: '0.00' },
    ]);
  });

  it('says nothing of rows without values', () => {
    const empty = changed(extract('2025D'), ({ rows }) => ({
      rows: rows.filter(({ workRvu, malpracticeRvu }) => workRvu + malpracticeRvu === 0).slice(0, 1),
    }));
    expect(findingsOf(judge(empty, null), 'value-sums')).toEqual([]);
  });
});
