import { describe, expect, it } from 'vitest';
import { unitPrices } from './madeVisit.ts';
import { allowed, billed, inDollars, partsOf, said, test } from './procedures.ts';

/** CMS's example for imaging of 2010: professional 100.00 and 80.00, technical 500.00 and 400.00. */
const scan = test('70552', '100.00', '500.00');
const second = test('72142', '80.00', '400.00');
const companions = partsOf(scan, second);

describe('imaging services of one day', () => {
  it('100 + 500, and 80 x 0.95 + 400 x 0.50 = 76.00 + 200.00', () => {
    const lines = inDollars([billed(scan.whole), billed(second.whole)], { companions });
    expect(allowed(lines)).toEqual(['600.00', '276.00']);
    expect(said(lines[1], 'multiple-imaging')).toBe(
      'One of several of the day (imaging service, taken as one session): its technical part keeps 50%, its professional part keeps 95%.',
    );
  });

  it('are not reduced alone', () => {
    expect(allowed(inDollars([billed(scan.whole)], { companions }))).toEqual(['600.00']);
  });

  it('rank each part by its own fee: the dearer reading and the dearer machine may be of two services', () => {
    const reading = test('77000', '150.00', '300.00');
    const lines = inDollars([billed(scan.whole), billed(reading.whole)], {
      companions: partsOf(scan, reading),
    });
    // 600.00 less 5% of 100.00; 450.00 less half of 300.00
    expect(allowed(lines)).toEqual(['595.00', '300.00']);
  });

  it('sent as parts rank with the parts of whole ones', () => {
    const lines = inDollars([billed(second.technical), billed(second.professional), billed(scan.whole)], {
      companions,
    });
    expect(allowed(lines)).toEqual(['200.00', '76.00', '600.00']);
  });

  it('a reading and a technical part rank apart: neither is reduced', () => {
    expect(allowed(inDollars([billed(scan.professional), billed(second.technical)], { companions }))).toEqual(
      ['100.00', '400.00'],
    );
  });

  it('count units: 600.00, then 95.00 + 250.00', () => {
    const [line] = inDollars([billed(scan.whole, { units: 2 })], { companions });
    expect(line && unitPrices(line)).toEqual(['600.00', '345.00']);
  });

  it('keep the cent by which parts and whole differ: 33.34 and 33.34 are 66.67 together', () => {
    // Of the parts 33.34 / 2 = 16.67 and 33.34 x 0.95 = 31.673 are left.
    const odd = test('76700', '33.34', '33.34');
    const whole = { ...odd.whole, workRvu: 3333 };
    const lines = inDollars([billed(scan.whole), billed(whole)], { companions: partsOf(scan, odd) });
    // 66.67 - (33.34 - 16.67) - (33.34 - 31.67) = 48.33
    expect(allowed(lines)).toEqual(['600.00', '48.33']);
  });

  it('rank only within one imaging family', () => {
    const old = test('71250', '60.00', '300.00', { imagingFamily: '02' });
    expect(
      allowed(inDollars([billed(scan.whole), billed(old.whole)], { companions: partsOf(scan, old) })),
    ).toEqual(['600.00', '360.00']);
  });

  it('on both sides (indicator 3) are one procedure of twice the fee', () => {
    const knee = test('73721', '70.00', '150.00', { bilateralSurgery: '3' });
    // Twice 70.00 and 150.00: 140.00 is the highest reading, 300.00 keeps half: 140.00 + 150.00; scan 500.00 + 95.00
    const lines = inDollars([billed(scan.whole), billed(knee.whole, { modifiers: ['50'] })], {
      companions: partsOf(scan, knee),
    });
    expect(allowed(lines)).toEqual(['595.00', '290.00']);
  });

  it('are not priced where a part has no price of its own', () => {
    const lines = inDollars([billed(scan.whole), billed(second.whole)], { companions: partsOf(scan) });
    expect(allowed(lines)).toEqual(['unpriced', 'unpriced']);
    expect(lines[0]?.reason).toContain('72142');
  });
});

describe('imaging under the hospital outpatient cap', () => {
  const cappedAt = (made: ReturnType<typeof test>, cap: number) => ({
    professional: made.professional,
    technical: { ...made.technical, oppsNonFacilityPeRvu: cap },
    whole: { ...made.whole, oppsNonFacilityPeRvu: cap },
  });

  it.each([
    ['the reduced part is below the cap: 200.00, not half of 300.00', 30_000, '276.00'],
    ['the cap is below the reduced part: 150.00', 15_000, '226.00'],
  ])('%s', (_id, cap, expected) => {
    const capped = cappedAt(second, cap);
    const lines = inDollars([billed(scan.whole), billed(capped.whole)], {
      companions: partsOf(scan, capped),
    });
    expect(allowed(lines)).toEqual(['600.00', expected]);
    const part = inDollars([billed(scan.technical), billed(capped.technical)]);
    expect(allowed(part)[1]).toBe((Number(expected) - 76).toFixed(2));
  });

  it('the highest technical part is capped whole, and its reading still reduced: 300.00 + 76.00', () => {
    const highest = cappedAt(test('72142', '80.00', '700.00'), 30_000);
    const lines = inDollars([billed(scan.whole), billed(highest.whole)], {
      companions: partsOf(scan, highest),
    });
    // 100.00 is the higher reading; 500.00 x 0.50
    expect(allowed(lines)).toEqual(['350.00', '376.00']);
  });
});

describe('cardiovascular and ophthalmology tests of one day', () => {
  it.each([
    ['cardiovascular: 400.00 x 0.75', '6', '380.00'],
    ['ophthalmology: 400.00 x 0.80', '7', '400.00'],
  ])('%s, the reading whole', (_id, multipleProcedure, expected) => {
    const first = test('93306', '100.00', '500.00', { multipleProcedure });
    const other = test('93880', '80.00', '400.00', { multipleProcedure });
    const lines = inDollars([billed(other.whole), billed(first.whole)], {
      companions: partsOf(first, other),
    });
    expect(allowed(lines)).toEqual([expected, '600.00']);
  });

  it('rank a technical-only code (PC/TC 3) by its fee, and leave readings alone', () => {
    const first = test('93306', '100.00', '500.00', { multipleProcedure: '6' });
    const tracing = {
      ...first.technical,
      code: '93005',
      modifier: '' as const,
      pcTc: '3',
      nonFacilityPeRvu: 1000,
    };
    const lines = inDollars(
      [billed(tracing), billed(first.whole), billed(first.professional, { modifiers: ['76'] })],
      { companions: partsOf(first) },
    );
    expect(allowed(lines)).toEqual(['7.50', '600.00', '100.00']);
  });

  it('take the technical part of a whole test from its own code (PC/TC 4): 93005 is that of 93000', () => {
    const first = test('93306', '100.00', '500.00', { multipleProcedure: '6' });
    const whole = { ...first.whole, code: '93000', pcTc: '4', workRvu: 800, nonFacilityPeRvu: 1000 };
    const tracing = { ...first.technical, code: '93005', modifier: '' as const, nonFacilityPeRvu: 1000 };
    const lines = inDollars([billed(whole), billed(first.whole)], {
      companions: [...partsOf(first), tracing],
    });
    // 18.00 less a quarter of 10.00
    expect(allowed(lines)).toEqual(['15.50', '600.00']);
  });

  it('are not priced beside a whole test whose technical part is not known', () => {
    const first = test('93306', '100.00', '500.00', { multipleProcedure: '6' });
    const tracing = { ...first.whole, code: '93999', pcTc: '4' };
    const lines = inDollars([billed(tracing), billed(first.whole)], { companions: partsOf(first) });
    expect(allowed(lines)).toEqual(['unpriced', 'unpriced']);
  });

  it('were not reduced before the rule began', () => {
    const policy = { components: { 6: { technical: null, professional: null } } };
    const first = test('93306', '100.00', '500.00', { multipleProcedure: '6' });
    const lines = inDollars([billed(first.whole, { units: 2 })], {
      companions: partsOf(first),
      procedures: policy,
    });
    expect(allowed(lines)).toEqual(['1200.00']);
  });
});
