import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../src/decimal/text.ts';
import {
  fullFee,
  limitingCharge,
  nonParticipatingFee,
  oppsAmount,
  therapyReducedFee,
} from '../../src/pricing/rowFees.ts';
import { WHOLE_NUMBERS } from '../../src/pricing/arithmetic.ts';
import { unitFee } from '../../src/pricing/unitFee.ts';
import { fact } from '../../src/pricing/derivation.ts';
import { DELAWARE_2025 } from '../golden/delaware2025.ts';
import { NATIONAL_FEES } from '../golden/nationalFees.ts';
import {
  DELAWARE_2025_PLACE,
  inRelease,
  NATIONAL,
  percent,
  place,
  rates,
  REST_OF_TEXAS_2026,
  row,
  scaled,
} from './made.ts';

const HALF = percent(50);

describe('the fee of one unit', () => {
  it.each(NATIONAL_FEES)('$id: ($work + $pe + $mp) x $factor = $fee, reduced $reduced', (each) => {
    const { code = '', work = '', pe = '', mp = '', factor = '', fee, reduced } = each;
    const from = inRelease(row(code, work, pe, mp));
    const at = rates(NATIONAL, factor);
    expect(formatDecimal(fullFee(from, 'non-facility', at))).toBe(fee);
    if (reduced !== '-')
      expect(formatDecimal(therapyReducedFee(from, 'non-facility', at, HALF))).toBe(reduced);
  });

  it.each(DELAWARE_2025)(
    '$id: CMS published $fee and $reduced',
    ({ code = '', work = '', pe = '', mp = '', fee, reduced }) => {
      const from = inRelease(row(code, work, pe, mp));
      const at = rates(DELAWARE_2025_PLACE, '32.3465');
      expect(formatDecimal(fullFee(from, 'non-facility', at))).toBe(fee);
      expect(formatDecimal(therapyReducedFee(from, 'non-facility', at, HALF))).toBe(reduced);
    },
  );

  it('az2013-97110: 0.45 x 1.000, 0.48 x 0.978, 0.01 x 1.015, times 34.0230 = 31.63', () => {
    // 15.31035 + 15.97175... + 0.3453... = 31.627...; the printed parts 15.31 + 15.97 + 0.35 add up to the same.
    const fee = fullFee(
      inRelease(row('97110', '0.45', '0.48', '0.01')),
      'non-facility',
      rates(place('1.000', '0.978', '1.015'), '34.0230'),
    );
    expect(formatDecimal(fee)).toBe('31.63');
  });

  it('tie-61530-PA: an exact half cent, 2911.185, goes up to 2911.19, as CMS prints it', () => {
    // PA 12502-99 in 2025: 45.56 x 1.000 + 29.25 x 0.927 + 18.73 x 0.925 = 45.56 + 27.11475 + 17.32525 = 90 exactly.
    const from = inRelease(row('61530', '45.56', '29.25', '18.73'));
    const fee = fullFee(from, 'facility', rates(place('1.000', '0.927', '0.925'), '32.3465'));
    expect(formatDecimal(fee)).toBe('2911.19');
  });

  it('is the same sum over whole numbers, for recomputing a whole release', () => {
    const values = { work: 45, pe: 41, malpractice: 1 };
    const gpci = { work: 1000, pe: 949, malpractice: 903 };
    // (0.45 x 1.000 + 0.41 x 0.949 + 0.01 x 0.903) x 33.4009 = 0.84812 x 33.4009 = 28.327971308
    expect(unitFee(WHOLE_NUMBERS, values, gpci, scaled('33.4009', 4))).toBe(2833);
    const derived = fullFee(
      inRelease(row('97110', '0.45', '0.41', '0.01')),
      'non-facility',
      rates(REST_OF_TEXAS_2026, '33.4009'),
    );
    expect(derived.coefficient).toBe(2833);
  });

  it('takes the practice expense of the setting', () => {
    // 2026 national, 99203: non-facility and facility differ; (1.60 + 1.55 + 0.17) x 33.4009 = 110.89, (1.60 + 0.55 + 0.17) x 33.4009 = 77.49
    const from = inRelease(
      row('99203', '1.60', '1.55', '0.17', { facilityPeRvu: 55, multipleProcedure: '0' }),
    );
    const at = rates(NATIONAL, '33.4009');
    expect(formatDecimal(fullFee(from, 'non-facility', at))).toBe('110.89');
    expect(formatDecimal(fullFee(from, 'facility', at))).toBe('77.49');
  });
});

describe('amounts made from the fee', () => {
  const dollars = (amount: string) => fact('a fee', scaled(amount, 2), 2, { kind: 'request', pointer: '' });

  it.each([
    ['nonpar-92626', '85.88', '81.59', '93.83'], // 85.88 x 0.95 = 81.586; 81.59 x 1.15 = 93.8285
    ['nonpar-100', '100.00', '95.00', '109.25'], // 95.00 x 1.15
  ])('%s: %s, for a non-participating clinician %s, limiting charge %s', (_id, fee, lower, limit) => {
    const nonParticipating = nonParticipatingFee(dollars(fee), percent(95));
    expect(formatDecimal(nonParticipating)).toBe(lower);
    expect(formatDecimal(limitingCharge(nonParticipating, percent(115)))).toBe(limit);
  });

  it('computes the hospital outpatient amount from the OPPS values and the work of the row', () => {
    // (0.20 + 1.00 + 0.05) x 32.3465 = 40.433125
    const from = inRelease(
      row('70450', '0.20', '3.00', '0.06', { oppsNonFacilityPeRvu: 100, oppsMalpracticeRvu: 5 }),
    );
    const cap = oppsAmount(from, 'non-facility', rates(NATIONAL, '32.3465'));
    expect(cap && formatDecimal(cap)).toBe('40.43');
  });

  it('knows no outpatient amount where a row carries no OPPS values', () => {
    expect(
      oppsAmount(inRelease(row('97110', '0.45', '0.41', '0.01')), 'facility', rates(NATIONAL, '32.3465')),
    ).toBeUndefined();
  });
});
