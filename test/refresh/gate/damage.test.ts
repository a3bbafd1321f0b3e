import { describe, expect, it } from 'vitest';
import type { WholeRelease } from '../../../src/refresh/gate/keyedRelease.ts';
import { localityId } from '../../../src/schedule/locality.ts';
import { shippedRelease } from '../../data/shippedExtract.ts';
import { changed, changedIndices, changedRows, judge, made, refusing } from './madeRelease.ts';

const BEFORE = made({ letter: 'C', effectiveFrom: '2025-07-01' });
const NOW = made();
const all = () => true;

const rowsCut = changed(NOW, ({ rows }) => ({ rows: rows.slice(0, rows.length / 2) }));
const alsoRowsCut = changed(NOW, ({ rows }) => ({ rows: rows.slice(rows.length / 2) }));

const noReduction = changedRows(NOW, all, () => ({ multipleProcedure: '0' }));
const valuesSwapped = changedRows(NOW, all, ({ workRvu, malpracticeRvu }) => ({
  workRvu: malpracticeRvu,
  malpracticeRvu: workRvu,
}));
const indicesSwapped = changedIndices(NOW, all, ({ work, malpractice }) => ({
  work: malpractice,
  malpractice: work,
}));

/** What may go wrong between CMS and us, and the checks that must not let it pass. */
const DAMAGES: readonly (readonly [string, WholeRelease, 'doubtful' | 'wrong', string])[] = [
  ['the first half of the file alone', rowsCut, 'wrong', 'codes-lost'],
  ['the second half of the file alone', alsoRowsCut, 'wrong', 'codes-lost'],
  ['no code under the therapy reduction', noReduction, 'doubtful', 'therapy-indicator'],
  [
    'one therapy code missing',
    changed(NOW, ({ rows }) => ({ rows: rows.filter(({ code }) => code !== '97110') })),
    'doubtful',
    'therapy-codes-lost',
  ],
  [
    'the supervision column read as the factor',
    made({ conversionFactor: 90_000 }),
    'wrong',
    'conversion-factor',
  ],
  ['the factor 32.35 for 32.3465', made({ conversionFactor: 323_500 }), 'doubtful', 'conversion-factor'],
  ['the factor of the year before', made({ conversionFactor: 332_875 }), 'doubtful', 'conversion-factor'],
  [
    'relative values read one column too far',
    changedRows(NOW, all, (row) => ({
      workRvu: row.nonFacilityPeRvu,
      nonFacilityPeRvu: row.facilityPeRvu,
      facilityPeRvu: row.malpracticeRvu,
      malpracticeRvu: 0,
    })),
    'wrong',
    'value-sums',
  ],
  ['work and malpractice values swapped', valuesSwapped, 'wrong', 'value-sums'],
  [
    'facility and non-facility values swapped',
    changedRows(NOW, all, (row) => ({
      nonFacilityPeRvu: row.facilityPeRvu,
      facilityPeRvu: row.nonFacilityPeRvu,
    })),
    'doubtful',
    'value-sums',
  ],
  [
    'values times a hundred, their point lost',
    changedRows(NOW, all, ({ workRvu, nonFacilityPeRvu }) => ({
      workRvu: workRvu * 100,
      nonFacilityPeRvu: nonFacilityPeRvu * 100,
    })),
    'wrong',
    'moved-values',
  ],
  [
    'the GPCI file of another year',
    changed(NOW, () => ({ localities: shippedRelease('2026C').localities })),
    'doubtful',
    'gpci-mid-year',
  ],
  ['work and malpractice indices swapped', indicesSwapped, 'wrong', 'gpci-moved'],
  [
    'the work column without the floor',
    changedIndices(
      NOW,
      (locality) => locality.gpci.work === 1000,
      () => ({ work: 988 }),
    ),
    'doubtful',
    'gpci-floor',
  ],
  [
    'an index of zero',
    changedIndices(
      NOW,
      (_locality, index) => index === 7,
      () => ({ pe: 0 }),
    ),
    'wrong',
    'gpci-range',
  ],
  [
    'a locality missing',
    changed(NOW, ({ localities }) => ({
      localities: localities.filter((each) => localityId(each) !== '10112-00'),
    })),
    'doubtful',
    'localities',
  ],
  [
    'localities known by their number alone',
    changed(NOW, ({ localities }) => ({
      localities: [...new Map(localities.map((each) => [each.locality, each])).values()],
    })),
    'doubtful',
    'locality-count',
  ],
  [
    'an unknown status',
    changedRows(
      NOW,
      ({ code }) => code === '97140',
      () => ({ status: 'Z' }),
    ),
    'doubtful',
    'status-letters',
  ],
  ['every status read as C', changedRows(NOW, all, () => ({ status: 'C' })), 'doubtful', 'status-shares'],
  [
    'rows known by their code alone',
    changed(NOW, ({ rows }) => ({ rows: [...new Map(rows.map((row) => [row.code, row])).values()] })),
    'doubtful',
    'modifier-rows',
  ],
  ['a first day in another year', made({ effectiveFrom: '2026-10-01' }), 'wrong', 'dates'],
];

describe('a damaged release', () => {
  it.each(DAMAGES)('%s', (_what, damaged, verdict, check) => {
    const judgement = judge(damaged, BEFORE);
    expect(judgement.verdict).toBe(verdict);
    expect(refusing(judgement)).toContain(check);
  });

  it('passes without the damage', () => {
    expect(judge(NOW, BEFORE).verdict).toBe('passed');
  });
});

describe('a first release', () => {
  const alone: readonly (readonly [string, WholeRelease, string])[] = [
    ['cut short', rowsCut, 'row-count'],
    [
      'with few places',
      changed(NOW, ({ localities }) => ({ localities: localities.slice(0, 54) })),
      'locality-count',
    ],
    ['with its work and malpractice values swapped', valuesSwapped, 'value-sums'],
    ['with its work and malpractice indices swapped', indicesSwapped, 'gpci-floor'],
    ['without the therapy reduction', noReduction, 'therapy-indicator'],
  ];
  it.each(alone)('%s is doubtful, compared with nothing', (_what, damaged, check) => {
    const judgement = judge(damaged, null);
    expect(judgement.verdict).toBe('doubtful');
    expect(refusing(judgement)).toContain(check);
  });
});
