import { describe, expect, it } from 'vitest';
import { judgementText } from '../../../src/refresh/gate/judgementText.ts';
import { changed, changedIndices, changedRows, judge, made } from './madeRelease.ts';
import { delaware2025 } from './publishedAmounts.ts';

const BEFORE = made({ letter: 'C', effectiveFrom: '2025-07-01' });
const NOW = made();

describe('the text of a judgement', () => {
  it('that passed is two lines', () => {
    expect(judgementText(judge(NOW, BEFORE))).toBe(
      ['Release made-2025D passed.', '0 wrong, 0 doubtful, 0 notes; compared with made-2025C.'].join('\n'),
    );
  });

  it('says what and where, the worst first', () => {
    const damaged = changedIndices(
      changed(made({ conversionFactor: 323500 }), ({ rows }) => ({
        rows: rows.filter(({ code }) => code !== '97110'),
      })),
      (_locality, index) => index === 0,
      () => ({ malpractice: 0 }),
    );
    expect(judgementText(judge(damaged, BEFORE)).split('\n')).toEqual([
      'Release made-2025D is wrong and must not be published.',
      '1 wrong, 3 doubtful, 2 notes; compared with made-2025C.',
      'WRONG',
      '  gpci-range: The malpractice index of 01112-05 is 0.000; every index is between 0.200 and 3.000.',
      'DOUBTFUL',
      '  conversion-factor: 2025D has the conversion factor 32.3500: the one known on 2025-10-01 is 32.3465.',
      '  therapy-codes-lost: Therapy code 97110 of 2025C is not in 2025D.',
      '  gpci-moved: The malpractice index of 01112-05 is 0.000 and was 0.445 in 2025C: more than 25% apart.',
      'To note',
      '  codes-lost: 1 code of 2025C (under 0.1%) is not in 2025D: 97110.',
      '  gpci-mid-year: The indices of 01112-05 are 1.088/1.419/0.000 and were 1.088/1.419/0.445 in 2025C, of the same year.',
    ]);
  });

  it('says how many more there are of what is not listed', () => {
    const judgement = judge(
      changedIndices(
        NOW,
        () => true,
        () => ({ malpractice: 9000 }),
      ),
      null,
    );
    const lines = judgementText(judgement).split('\n');
    expect(lines).toHaveLength(2 + 1 + 20 + 1);
    expect(lines[0]).toBe('Release made-2025D is doubtful: somebody has to look before it is published.');
    expect(lines[1]).toBe('0 wrong, 109 doubtful, 0 notes; compared with no release before it.');
    expect(lines.at(-1)).toBe('  gpci-range: and 89 more');
  });

  it('stays within 60 lines where everything is wrong, and still names every check', () => {
    const ruined = changedIndices(
      changedRows(
        made({ effectiveFrom: '2026-01-01', conversionFactor: 1 }),
        (_row, index) => index % 2 === 0,
        (row) => ({
          code: `${row.code.slice(1)}X`,
          status: String.fromCharCode(97 + (row.workRvu % 26)),
          workRvu: -1,
          multipleProcedure: '4',
        }),
      ),
      (_locality, index) => index > 20,
      ({ work }) => ({ work: 0, pe: 9000, malpractice: 1, workWithoutFloor: work }),
    );
    const moved = changed(ruined, ({ localities }) => ({
      localities: localities.map((each, index) => (index % 3 === 0 ? { ...each, locality: 'XX' } : each)),
    }));
    const published = [
      ...delaware2025(),
      ...delaware2025((row) => ({ facilityCents: row.facilityCents + 1, pcTc: '5' })),
    ];
    const judgement = judge(moved, BEFORE, published);
    const text = judgementText(judgement);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    expect(judgement.counts.length).toBeGreaterThan(12);
    for (const { check } of judgement.counts) expect(text).toContain(`  ${check}: `);
  });
});
