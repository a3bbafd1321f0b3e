import { describe, expect, it } from 'vitest';
import { procedurePolicyOf } from '../../src/answers/facts/procedurePolicyOf.ts';
import { formatDecimal } from '../../src/decimal/text.ts';
import type { Derivation } from '../../src/pricing/derivation.ts';

const share = (kept: Derivation | null | undefined) => (kept ? formatDecimal(kept) : '-');

describe('what parts of a diagnostic test after the first keep', () => {
  it.each([
    // date, imaging technical, imaging professional, cardiovascular, ophthalmology
    ['2010-06-30', '0.75', '-', '-', '-'],
    ['2010-07-01', '0.50', '-', '-', '-'],
    ['2011-12-31', '0.50', '-', '-', '-'],
    ['2012-01-01', '0.50', '0.75', '-', '-'],
    ['2012-12-31', '0.50', '0.75', '-', '-'],
    ['2013-01-01', '0.50', '0.75', '0.75', '0.80'],
    ['2016-12-31', '0.50', '0.75', '0.75', '0.80'],
    ['2017-01-01', '0.50', '0.95', '0.75', '0.80'],
    ['2026-07-15', '0.50', '0.95', '0.75', '0.80'],
  ])('%s', (date, technical, professional, cardiovascular, ophthalmology) => {
    const { components } = procedurePolicyOf(date);
    expect([
      share(components['4']?.technical),
      share(components['4']?.professional),
      share(components['6']?.technical),
      share(components['7']?.technical),
    ]).toEqual([technical, professional, cardiovascular, ophthalmology]);
  });
});

it('says which values were not read in their source', () => {
  const { coSurgeon, assistantAtSurgery } = procedurePolicyOf('2026-07-15');
  expect(formatDecimal(coSurgeon)).toBe('0.625');
  expect(coSurgeon.source).toMatchObject({ kind: 'policy', unconfirmed: true });
  expect(assistantAtSurgery.source).not.toHaveProperty('unconfirmed');
});
