import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { units } from '../../src/answers/units/units.ts';
import { estimated, refusedWith, request, seededStore } from './seeded.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const DIAGNOSED = { diagnoses: ['M25.561'] };

type Line = Awaited<ReturnType<typeof estimated>>['lines'][number];
const shown = ({ requestLine, code, modifiers, units: count, charge, allowed }: Line) =>
  [requestLine, code, modifiers.join(' '), count, charge, allowed] as const;

describe('an estimate of minutes', () => {
  it('prices the units that the minutes of the day earn: 33 + 7 = 40 minutes, three units', async () => {
    // 97110 has the higher practice expense: 28.33 + 21.83; 97140 reduced: 20.85
    const { lines } = await estimated(
      store,
      request([
        { code: '97110', minutes: 33, modifiers: ['GP'] },
        { code: '97140', minutes: 7, modifiers: ['GP'] },
      ]),
    );
    expect(lines.map(shown)).toEqual([
      [0, '97110', 'GP', 2, null, '50.16'],
      [1, '97140', 'GP', 1, null, '20.85'],
    ]);
  });

  it('cq-u1: splits a line between therapist and assistant, and its charge with it, the cent left to the first', async () => {
    const { lines } = await estimated(
      store,
      request([
        { code: '97110', minutes: { therapist: 13, assistant: 23 }, modifiers: ['GP'], charge: '100.01' },
        { code: '97140', minutes: 30, modifiers: ['GP'] },
      ]),
    );
    // 66 minutes: four units; 97110 one each. Practice expense 0.41 against 0.39: the first unit of 97110 is whole.
    expect(lines.map(shown)).toEqual([
      [0, '97110', 'GP', 1, '50.01', '28.33'],
      [0, '97110', 'GP CQ', 1, '50.00', '21.83'],
      [1, '97140', 'GP', 2, null, '41.70'],
    ]);
    // Of 21.83 the patient owes 4.37 and Medicare's part is 17.46; 17.46 x 0.85 = 14.84, less 2%: 0.30
    expect(lines[1]?.assistantReduction).toBe('2.62');
    expect(lines[1]?.payerPays).toBe('14.54');
  });

  it("marks occupational therapy's assistant units with CO", async () => {
    const { lines } = await estimated(
      store,
      request([{ code: '97530', minutes: { therapist: 0, assistant: 20 }, modifiers: ['GO'] }]),
    );
    expect(lines.map(shown)).toEqual([[0, '97530', 'GO CO', 1, null, '34.02']]);
  });

  it('pools each discipline by itself', async () => {
    const { lines } = await estimated(
      store,
      request([
        { code: '97110', minutes: 7, modifiers: ['GP'] },
        { code: '97530', minutes: 7, modifiers: ['GO'] },
      ]),
    );
    expect(
      lines.map(({ units: count, allowed, unitPrices, outcome }) => [count, allowed, unitPrices, outcome]),
    ).toEqual([
      [0, '0.00', [], 'priced'],
      [0, '0.00', [], 'priced'],
    ]);
  });

  it('names a tie and gives the unit to the line sent first', async () => {
    const { lines, assumptions } = await estimated(
      store,
      request([
        { code: '97140', minutes: 10, modifiers: ['GP'] },
        { code: '97110', minutes: 10, modifiers: ['GP'] },
      ]),
    );
    expect(lines.map(({ units: count }) => count)).toEqual([1, 0]);
    expect(assumptions.find(({ code }) => code === 'minutes-tie')?.message).toContain('97140 and 97110');
  });

  it('prices given units and only checks the minutes: 38 minutes support 3 units', async () => {
    const { lines, alerts } = await estimated(
      store,
      request([{ code: '97110', units: 4, minutes: 38, modifiers: ['GP'] }], DIAGNOSED),
    );
    expect(lines[0]?.units).toBe(4);
    expect(alerts).toMatchObject([
      {
        code: 'units-over-minutes',
        severity: 'error',
        line: 0,
        message: '38 timed minutes support 3 units; 4 are billed. Bill 3, or correct the minutes.',
        fix: { units: 3 },
      },
    ]);
  });

  it('says that fewer units are billed than the minutes support', async () => {
    const { alerts } = await estimated(
      store,
      request([{ code: '97110', units: 2, minutes: 38, modifiers: ['GP'] }], DIAGNOSED),
    );
    expect(alerts.map(({ code, severity }) => [code, severity])).toEqual([['units-under-minutes', 'info']]);
  });

  it('says where the two ways of taking a tenth disagree', async () => {
    // 1 of 8 minutes is 12.5%, rounded 13%, and 11% is enough; by the simple way 8/10 rounds to 1, plus 1 is 2 minutes
    const { alerts } = await estimated(
      store,
      request([{ code: '97110', minutes: { therapist: 7, assistant: 1 }, modifiers: ['GP'] }], DIAGNOSED),
    );
    expect(alerts.map(({ code }) => code)).toEqual(['assistant-ten-percent']);
  });

  it('explains how the minutes became units', async () => {
    const { lines } = await estimated(store, request([{ code: '97110', minutes: 33, modifiers: ['GP'] }]));
    expect(lines[0]?.explanation?.rules[0]).toMatchObject({ rule: 'units-from-minutes' });
  });

  it('asks for units by name where minutes of a visit cannot tell', async () => {
    expect(await refusedWith(store, request([{ code: '98980', minutes: 20 }]))).toEqual([
      '/lines/0/units units-required',
    ]);
    expect(await refusedWith(store, request([{ code: '99213', minutes: 20 }]))).toEqual([
      '/lines/0/units units-required',
    ]);
    expect(await refusedWith(store, request([{ code: '97110' }]))).toEqual(['/lines/0/units missing-field']);
  });
});

describe('the units of minutes by themselves', () => {
  it.each([
    ['cms', [2, 1]],
    ['midpoint', [2, 0]],
  ])('by the %s rule 33 and 7 minutes make %s', (rule, expected) => {
    const answer = units({
      rule,
      lines: [
        { code: '97110', minutes: 33 },
        { code: '97140', minutes: 7 },
      ],
    });
    expect(answer.ok && answer.value.lines.map((line) => line.units)).toEqual(expected);
  });

  it('refuses a code whose time it does not know, by its place', () => {
    const answer = units({
      lines: [
        { code: '97110', minutes: 33 },
        { code: '99213', minutes: 7 },
      ],
    });
    expect(!answer.ok && answer.refusal.errors.map(({ pointer }) => pointer)).toEqual(['/lines/1/code']);
  });
});
