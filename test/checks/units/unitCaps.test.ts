import { describe, expect, it } from 'vitest';
import { checkUnitCaps } from '../../../src/checks/units/unitCaps.ts';
import type { PayerTerms } from '../../../src/contracts/terms.ts';
import { contract, facts, findings, found, line, visit } from '../visits.ts';

const given = (terms: Partial<PayerTerms>) => facts({ contract: contract(terms) });

describe('units above those that a payer pays', () => {
  const day = visit([line('97110 GP x3'), line('97140 GP x2'), line('97010 GP')]);

  it('are told on the last line, which loses them first', () => {
    const [above] = findings(checkUnitCaps, day, given({ unitCaps: [{ most: 4 }] }));
    expect(above).toMatchObject({ code: 'units-over-payer-cap', severity: 'warning', line: 2 });
    expect(above?.message).toContain('pays 4 units a visit, and 6 are billed: 2 will not be paid');
    expect(above?.cite).toBe('the terms of acme from 2026-01-01, unitCaps');
  });

  it('count timed codes alone, or some codes alone, where the cap does', () => {
    expect(found(checkUnitCaps, day, given({ unitCaps: [{ most: 4, timed: true }] }))).toEqual([
      '1 warning units-over-payer-cap',
    ]);
    expect(found(checkUnitCaps, day, given({ unitCaps: [{ most: 2, codes: ['97100-97119'] }] }))).toEqual([
      '0 warning units-over-payer-cap',
    ]);
  });

  it('leave out what an override puts outside the cap', () => {
    const overrides = [{ codes: ['97110'], fee: '30.00', outside: true }];
    expect(found(checkUnitCaps, day, given({ unitCaps: [{ most: 4 }], overrides }))).toEqual([]);
  });

  it.each([
    ['up to the cap', given({ unitCaps: [{ most: 6 }] })],
    ['without a cap', given({})],
    ['under Medicare', facts()],
  ])('are not found %s', (_name, of) => {
    expect(found(checkUnitCaps, day, of)).toEqual([]);
  });
});
