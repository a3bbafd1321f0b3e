import { describe, expect, it } from 'vitest';
import { fact, replay } from '../../src/pricing/derivation.ts';
import { row } from './made.ts';
import { unitPrices, type MadeLine } from './madeVisit.ts';
import { allowed, billed, inDollars, unranked } from './procedures.ts';

const source = { kind: 'policy', citation: 'made for a test', from: '2025-01-01' } as const;
/** Alabama in 2025: 19.31 a unit. */
const ALABAMA = fact('Anesthesia conversion factor', 1931, 2, source);
const sleep = row('00400', '0.00', '0.00', '0.00', { status: 'J', multipleProcedure: '9' });
const asleep = (line: Partial<MadeLine>, factor = ALABAMA) =>
  inDollars([billed(sleep, line)], { anesthesiaConversionFactor: factor });

describe('anesthesia', () => {
  it.each([
    ['(3 + 60/15) x 19.31 = 7 x 19.31', 3, 60, '135.17'],
    ['(5 + 40/15) x 19.31 = 115/15 x 19.31 = 148.0433', 5, 40, '148.04'],
    ['(0 + 1/15) x 19.31 = 1.2873', 0, 1, '1.29'],
    ['(4 + 0) x 19.31', 4, 0, '77.24'],
  ])('%s', (_id, baseUnits, minutes, expected) => {
    const [line] = asleep({ baseUnits, minutes });
    expect(line && allowed([line])).toEqual([expected]);
    expect(line?.allowed && replay(line.allowed).coefficient).toBe(line?.allowed?.coefficient);
  });

  it.each([
    ['base units and minutes', {}, 'Anesthesia is priced by time: give baseUnits and minutes.'],
    ['base units', { minutes: 60 }, 'Anesthesia is priced by base units and time: give baseUnits.'],
    ['minutes', { baseUnits: 3 }, 'Anesthesia is priced by base units and time: give minutes.'],
    [
      'one unit',
      { baseUnits: 3, minutes: 60, units: 4 },
      'Anesthesia is one service however long it takes: give 1 unit.',
    ],
  ])('asks for %s', (_id, line, reason) => {
    const [answered] = asleep(line);
    expect([answered?.outcome, answered?.reason]).toEqual(['unpriced', reason]);
  });

  it('is not priced where the release has no factor for the place', () => {
    const [line] = inDollars([billed(sleep, { baseUnits: 3, minutes: 60 })]);
    expect(line?.reason).toBe(
      'The release that is loaded has no anesthesia conversion factor for this place.',
    );
  });

  it('is not priced twice a day, nor under medical direction', () => {
    const line = billed(sleep, { baseUnits: 3, minutes: 60 });
    const twice = inDollars([line, line], { anesthesiaConversionFactor: ALABAMA });
    expect(allowed(twice)).toEqual(['unpriced', 'unpriced']);
    expect(allowed(asleep({ baseUnits: 3, minutes: 60, modifiers: ['QK'] }))).toEqual(['unpriced']);
  });
});

describe("the contractor's price", () => {
  it.each([
    ['status C', row('97039', '0.00', '0.00', '0.00', { status: 'C', multipleProcedure: '0' })],
    [
      'status R without relative values',
      row('97545', '0.00', '0.00', '0.00', { status: 'R', multipleProcedure: '0' }),
    ],
  ])('prices %s: 2 x 41.50', (_id, made) => {
    const [line] = inDollars([billed(made, { units: 2, contractorPrice: '41.50' })]);
    expect(line && unitPrices(line)).toEqual(['41.50', '41.50']);
    expect(line && allowed([line])).toEqual(['83.00']);
  });

  it('is named as from the request', () => {
    const made = row('97039', '0.00', '0.00', '0.00', { status: 'C', multipleProcedure: '0' });
    const [line] = inDollars([billed(made, { contractorPrice: '41.50' })]);
    expect(line?.allowed?.source).toEqual({ kind: 'request', pointer: '/lines/0/contractorPrice' });
  });

  it('does not replace a price of the schedule', () => {
    expect(allowed(inDollars([billed(unranked('99213', '90.00'), { contractorPrice: '41.50' })]))).toEqual([
      '90.00',
    ]);
  });
});

describe('a service that is paid only alone (status T)', () => {
  const alone = (code: string, fee = '24.00') => unranked(code, fee, { status: 'T', bilateralSurgery: '0' });

  it('is paid where nothing else is payable', () => {
    expect(allowed(inDollars([billed(alone('36591'))]))).toEqual(['24.00']);
    const bundled = unranked('97010', '3.00', { status: 'B' });
    expect(allowed(inDollars([billed(alone('36591')), billed(bundled)]))).toEqual(['24.00', 'bundled']);
  });

  it('is within the payment for anything else payable that day', () => {
    const lines = inDollars([billed(alone('36591')), billed(unranked('99213', '90.00'))]);
    expect(allowed(lines)).toEqual(['bundled', '90.00']);
    expect(lines[0]?.reason).toContain('99213');
  });

  it("is not within another clinician's service", () => {
    const lines = inDollars([billed(alone('36591'))], { alsoThatDay: [billed(unranked('99213', '90.00'))] });
    expect(allowed(lines)).toEqual(['24.00']);
  });

  it('is not priced beside another of its kind alone', () => {
    expect(allowed(inDollars([billed(alone('36591')), billed(alone('96523'))]))).toEqual([
      'unpriced',
      'unpriced',
    ]);
  });
});
