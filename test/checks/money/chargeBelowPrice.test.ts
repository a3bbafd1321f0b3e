import { describe, expect, it } from 'vitest';
import type { PricedForCheck } from '../../../src/checks/checkFacts.ts';
import { checkChargeBelowPrice } from '../../../src/checks/money/chargeBelowPrice.ts';
import { contract, facts, findings, found, lacked, line, visit } from '../visits.ts';

const part = (at: number, more: Partial<PricedForCheck> = {}): PricedForCheck => ({
  line: at,
  code: '97110',
  modifiers: ['GP'],
  allowed: 5000,
  unitPrices: [],
  charge: 5000,
  chargeIsListed: false,
  lostToCharge: 0,
  ...more,
});

describe('a charge below the price', () => {
  const day = visit([line('97110 GP x2', { charge: 5000 }), line('97140 GP', { charge: 9000 })]);

  it('says by how much: 50.00 for 60.12 loses 10.12', () => {
    const given = facts({ prices: [part(0, { lostToCharge: 1012 }), part(1)] });
    const [alert] = findings(checkChargeBelowPrice, day, given);
    expect(found(checkChargeBelowPrice, day, given)).toEqual(['0 warning charge-below-price']);
    expect(alert?.message).toContain('50.00 for 97110 is below 60.12');
    expect(alert?.message).toContain('10.12 is lost');
  });

  it('is told once for a line whose units stand apart', () => {
    const prices = [
      part(0, { allowed: 2500, lostToCharge: 500 }),
      part(0, { allowed: 2500, lostToCharge: 512 }),
    ];
    const [alert, ...others] = findings(checkChargeBelowPrice, day, facts({ prices }));
    expect(alert?.message).toContain('50.00 for 97110 is below 60.12');
    expect(others).toEqual([]);
  });

  it('is told once for a claim that is compared as a whole', () => {
    const given = facts({
      contract: contract({ kind: 'per-visit', amount: '120.00' }),
      prices: [part(0, { allowed: 4000, lostToCharge: 1500 }), part(1, { allowed: 6000, lostToCharge: 500 })],
    });
    const [alert, ...others] = findings(checkChargeBelowPrice, day, given);
    expect([alert?.line, others]).toEqual([0, []]);
    expect(alert?.message).toContain('100.00 for the claim is below 120.00');
  });

  it('is mended in the charge list where it came from there', () => {
    const given = facts({ prices: [part(0, { lostToCharge: 1, chargeIsListed: true })] });
    expect(findings(checkChargeBelowPrice, day, given)[0]?.message).toContain("the clinic's charge list");
  });

  it('is no matter where the payer pays its price whatever is charged', () => {
    const given = facts({ contract: contract({ lesserOf: 'none' }), prices: [part(0)] });
    expect(found(checkChargeBelowPrice, day, given)).toEqual([]);
    expect(
      lacked(checkChargeBelowPrice, day, facts({ contract: contract({ lesserOf: 'none' }) })),
    ).toBeNull();
  });

  it('needs prices only where something is charged', () => {
    expect(lacked(checkChargeBelowPrice, day)).toBe('prices');
    expect(lacked(checkChargeBelowPrice, visit([line('97110 GP')]))).toBeNull();
  });
});
