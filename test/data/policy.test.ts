import { describe, expect, it } from 'vitest';
import { ASSISTANT_PERCENT } from '../../data/assistants.ts';
import { CONVERSION_FACTORS } from '../../data/conversionFactors.ts';
import { PART_B_DEDUCTIBLE } from '../../data/partB.ts';
import { PLACES_OF_SERVICE } from '../../data/placesOfService.ts';
import { SEQUESTRATION } from '../../data/sequestration.ts';
import { THERAPY_REDUCTION, type TherapyReduction } from '../../data/therapyReduction.ts';
import type { ConversionFactors } from '../../src/schedule/conversionFactors.ts';
import { inForce, type Dated } from '../../src/schedule/dated.ts';
import { shippedRelease, shippedZipTable } from './shippedExtract.ts';

describe('the conversion factor of a date of service, in ten-thousandths', () => {
  it.each([
    ['cf-2019-01-01-36.0391', '2019-01-01', '2019-12-31', { single: 360391 }],
    ['cf-2020-01-01-36.0896', '2020-01-01', '2020-12-31', { single: 360896 }],
    ['cf-2021-01-01-34.8931', '2021-01-01', '2021-12-31', { single: 348931 }],
    ['cf-2022-01-01-34.6062', '2022-01-01', '2022-12-31', { single: 346062 }],
    ['cf-2023-01-01-33.8872', '2023-01-01', '2023-12-31', { single: 338872 }],
    ['cf-2024-01-01-32.7442', '2024-01-01', '2024-03-08', { single: 327442 }],
    ['cf-2024-03-09-33.2875', '2024-03-09', '2024-12-31', { single: 332875 }],
    ['cf-2025-01-01-32.3465', '2025-01-01', '2025-12-31', { single: 323465 }],
    ['cf-2026-01-01-33.4009 and cf-2026-01-01-33.5675', '2026-01-01', '2026-12-31', { nonQp: 334009, qp: 335675 }],
  ])('%s: from %s to %s', (_id, from, through, factors) => {
    expect(inForce<ConversionFactors>(CONVERSION_FACTORS, from)?.value).toEqual(factors);
    expect(inForce<ConversionFactors>(CONVERSION_FACTORS, through)?.value).toEqual(factors);
  });

  it('of 2027 is not known: the law that raised 2026 ends with it', () => {
    expect(inForce<ConversionFactors>(CONVERSION_FACTORS, '2027-01-01')).toBeUndefined();
  });
});

describe('the Part B deductible, in cents', () => {
  it.each([
    ['partb-ded-2019', '2019', 18500],
    ['partb-ded-2020', '2020', 19800],
    ['partb-ded-2021', '2021', 20300],
    ['partb-ded-2022', '2022', 23300],
    ['partb-ded-2023', '2023', 22600],
    ['partb-ded-2024', '2024', 24000],
    ['partb-ded-2025', '2025', 25700],
    ['partb-ded-2026', '2026', 28300],
  ])('%s: in %s it is %i', (_id, year, cents) => {
    expect(inForce<number>(PART_B_DEDUCTIBLE, `${year}-06-01`)?.value).toBe(cents);
  });
});

describe('the sequestration rate, in percent', () => {
  it.each([
    ['seq-date-2020-04-30', '2020-04-30', 2],
    ['seq-date-2020-05-01', '2020-05-01', 0],
    ['seq-date-2022-03-31', '2022-03-31', 0],
    ['seq-date-2022-04-01', '2022-04-01', 1],
    ['seq-date-2022-06-30', '2022-06-30', 1],
    ['seq-date-2022-07-01', '2022-07-01', 2],
    ['seq-date-2026-01-15', '2026-01-15', 2],
  ])('%s: on %s it is %i', (_id, date, rate) => {
    expect(inForce<number>(SEQUESTRATION, date)?.value).toBe(rate);
  });
});

describe('other dated values', () => {
  it('the therapy reduction kept 80% of practice expense in offices until March 2013, and keeps 50% since', () => {
    const kept = (date: string) => inForce<TherapyReduction>(THERAPY_REDUCTION, date)?.value;
    expect(kept('2010-12-31')).toBeUndefined();
    expect(kept('2013-03-31')).toEqual({ nonInstitutional: 80, institutional: 75 });
    expect(kept('2013-04-01')).toEqual({ nonInstitutional: 50, institutional: 50 });
  });

  it("assistants' services are paid 85% of Medicare's part from 2022", () => {
    expect(inForce<number>(ASSISTANT_PERCENT, '2021-12-31')).toBeUndefined();
    expect(inForce<number>(ASSISTANT_PERCENT, '2022-01-01')?.value).toBe(85);
  });

  it('never overlap, and every one is cited', () => {
    const tables: readonly (readonly Dated<unknown>[])[] = [
      CONVERSION_FACTORS,
      PART_B_DEDUCTIBLE,
      SEQUESTRATION,
      THERAPY_REDUCTION,
    ];
    for (const values of tables) {
      for (const [index, { from, citation }] of values.entries()) {
        const before = values[index - 1];
        if (before) expect(before.through !== null && before.through < from).toBe(true);
        expect(citation).not.toBe('');
      }
    }
  });

  it('eighteen places of service are facilities, and every other is not', () => {
    const facilities = Object.keys(PLACES_OF_SERVICE).filter((code) => PLACES_OF_SERVICE[code]?.setting === 'facility');
    expect(facilities.sort()).toEqual(
      ['02', '06', '08', '19', '21', '22', '23', '24', '26', '31', '34', '41', '42', '51', '52', '53', '56', '61'].sort(),
    );
    expect(PLACES_OF_SERVICE['62']?.setting).toBe('non-facility');
    expect(PLACES_OF_SERVICE['11']?.setting).toBe('non-facility');
  });
});

describe('places of the shipped extract', () => {
  const gpci = (carrier: string, number: string) =>
    shippedRelease('2025D').localities.find((each) => each.carrier === carrier && each.locality === number)?.gpci;

  it.each([
    ['gpci2025-AL-00', '10112', '00', [1000, 869, 575]],
    ['gpci2025-AK-01', '02102', '01', [1500, 1081, 592]],
    ['gpci2025-AZ-00', '03102', '00', [1000, 975, 854]],
    ['gpci2025-AR-13', '07102', '13', [1000, 860, 518]],
    ['gpci2025-CA-54 Bakersfield', '01112', '54', [1017, 1093, 662]],
  ])('%s', (_id, carrier, number, expected) => {
    const found = gpci(carrier, number);
    expect([found?.work, found?.pe, found?.malpractice]).toEqual(expected);
  });

  it('zip-94110: San Francisco is 01112-05', () => {
    const found = shippedZipTable().rows.find(({ zip }) => zip === '94110');
    expect([found?.state, found?.carrier, found?.locality]).toEqual(['CA', '01112', '05']);
  });
});
