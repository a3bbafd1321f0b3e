import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fee } from '../../src/answers/fee/fee.ts';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';

/** Release 2025C, a few codes with CMS's figures. Alabama, 10112-00: indices 1.000, 0.869, 0.575; factor 32.3465. */
let store: TableStore;
beforeAll(async () => {
  store = await openMemoryStore();
  const bytes = smallRelease({ year: 2025, letter: 'C' });
  const outcome = await importFiles([{ name: 'rvu25c.zip', bytes }], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
});
afterAll(() => store.close());

const ALABAMA = { carrier: '10112', locality: '00', date: '2025-08-01' };

async function found(code: string, more: object = {}) {
  const answer = await fee({ code, ...ALABAMA, ...more }, store.schedule);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

describe('the fee of a code', () => {
  it('is computed in both settings', async () => {
    // 98980: (0.62 + 0.89 x 0.869 + 0.04 x 0.575) x 32.3465 = 1.41641 x 32.3465 = 45.8159
    // facility: (0.62 + 0.25 x 0.869 + 0.023) x 32.3465 = 0.86025 x 32.3465 = 27.8261
    const { amounts, outcome } = await found('98980');
    expect(outcome).toBe('priced');
    expect([amounts.nonFacility?.fee, amounts.facility?.fee]).toEqual(['45.82', '27.83']);
    expect([amounts.nonFacility?.notApplicable, amounts.facility?.notApplicable]).toEqual([false, false]);
    expect(amounts.nonFacility?.therapyReduced).toBeNull();
  });

  it('flags a setting where the service is rarely or never done', async () => {
    const { amounts } = await found('99221');
    expect([amounts.nonFacility?.notApplicable, amounts.facility?.notApplicable]).toEqual([true, false]);
    expect(amounts.nonFacility?.fee).toBe(amounts.facility?.fee);
  });

  it('gives the reduced unit of therapy, 95% and the limiting charge', async () => {
    // 97110: 26.83 and reduced 20.79; 26.83 x 0.95 = 25.4885; 25.49 x 1.15 = 29.3135
    const { amounts } = await found('97110');
    expect(amounts.nonFacility).toMatchObject({
      fee: '26.83',
      payable: '26.83',
      oppsAmount: null,
      therapyReduced: '20.79',
      nonParticipating: '25.49',
      limitingCharge: '29.31',
    });
  });

  it('keeps a row of each modifier apart, and its OPPS amounts', async () => {
    // global (1.48 + 4.41 x 0.869 + 0.09 x 0.575) x 32.3465 = 5.36404 x 32.3465 = 173.5079, below the cap:
    // (1.48 + 7.96 x 0.869 + 0.11 x 0.575) x 32.3465 = 8.46049 x 32.3465 = 273.6672
    const global = await found('70551');
    expect(global.amounts.nonFacility).toMatchObject({
      fee: '173.51',
      oppsAmount: '273.67',
      payable: '173.51',
    });
    const professional = await found('70551', { modifier: '26' });
    // (1.48 + 0.53 x 0.869 + 0.07 x 0.575) x 32.3465 = 1.98082 x 32.3465 = 64.0726
    expect([professional.modifier, professional.amounts.facility?.fee]).toEqual(['26', '64.07']);
    const technical = await found('70551', { modifier: 'TC' });
    // (0 + 3.88 x 0.869 + 0.02 x 0.575) x 32.3465 = 3.38322 x 32.3465 = 109.4353
    expect(technical.amounts.nonFacility?.fee).toBe('109.44');
    expect(technical.publishedOppsCap).toEqual({ nonFacility: '120.25', facility: '110.50' });
    expect(global.publishedOppsCap).toBeNull();
  });

  it('shows the indicators and relative values as CMS has them', async () => {
    const { indicators, relativeValues } = await found('97110');
    expect(indicators).toMatchObject({
      multipleProcedure: '5',
      pcTc: '7',
      globalDays: 'XXX',
      notUsedForMedicare: false,
    });
    expect(relativeValues).toMatchObject({
      work: '0.45',
      nonFacilityPe: '0.43',
      facilityPe: '0.43',
      malpractice: '0.01',
    });
  });

  it.each([
    ['97010', 'bundled', 'B'],
    ['97014', 'invalid', 'I'],
    ['97039', 'unpriced', 'C'],
    ['97169', 'not-covered', 'N'],
    ['00100', 'unpriced', 'J'],
  ])('%s has no price and is %s by its status', async (code, outcome, status) => {
    const answer = await found(code);
    expect([answer.outcome, answer.status.code]).toEqual([outcome, status]);
    expect(answer.amounts).toEqual({ nonFacility: null, facility: null });
    expect(answer.reason).not.toBeNull();
  });

  it('of a discontinued service without a row of its own is nobody’s guess', async () => {
    expect((await found('98980', { modifier: '53' })).outcome).toBe('unpriced');
  });
});

describe('a fee that cannot be told', () => {
  it.each([
    ['a date before the release', { date: '2025-06-30' }, '/date no-release-for-date'],
    ['a date after its year', { date: '2026-01-01' }, '/date no-release-for-date'],
    ['a locality number without its carrier', { carrier: '10112', locality: '99' }, ' unknown-locality'],
    ['a code nobody has', { code: '00001' }, '/code unknown-code'],
    ['a part that the code does not have', { modifier: 'TC' }, '/modifiers modifier-without-row'],
  ])('%s', async (_name, more, expected) => {
    const answer = await fee({ code: '97110', ...ALABAMA, ...more }, store.schedule);
    expect(answer.ok ? [] : answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      expected,
    ]);
  });
});
