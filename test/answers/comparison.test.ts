import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparison } from '../../src/answers/comparison/comparison.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { seededStore } from './seeded.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  const terms = { kind: 'percent-of-medicare', percent: '120' } as const;
  const payer = { id: 'acme-ppo', name: 'Acme PPO', versions: [{ effectiveFrom: '2026-01-01', terms }] };
  await store.payers.write('test', 'acme-ppo', payer, 0);
});
afterAll(() => store.close());

const VISIT = {
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  payer: 'medicare',
  lines: [{ code: '97110', units: 1, modifiers: ['GP'] }],
};

async function compared(input: unknown): Promise<string[]> {
  const answer = await comparison(input, store, { practice: 'test', explain: false });
  if (!answer.ok) return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  return answer.value.map(({ alternative, answer: each }) =>
    each.ok
      ? `${alternative}: ${each.value.totals.allowed} ${each.value.totals.patientOwes}`
      : `${alternative}: ${each.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`,
  );
}

describe('a visit compared', () => {
  it('against payers, places and dates, each with its own answer or problem, in their order', async () => {
    const against = [
      {},
      { payer: 'acme-ppo', benefits: { copay: '25.00' } },
      { payer: 'nobody' },
      { place: { carrier: '12102', locality: '01' }, dateOfService: '2025-07-15' },
      { dateOfService: '2019-07-15' },
      { payer: 'acme-ppo', dateOfService: '2025-07-15' },
    ];
    expect(await compared({ visit: VISIT, against })).toEqual([
      // (0.45 + 0.41 x 0.949 + 0.01 x 0.903) x 33.4009 = 28.33; 20% is 5.67.
      '0: 28.33 5.67',
      // 28.33 x 120% = 33.996; the copay is 25.00.
      '1: 34.00 25.00',
      '2: /against/2/payer unknown-payer',
      // CMS, Delaware 2025: 28.79; 20% is 5.76.
      '3: 28.79 5.76',
      '4: /against/4/dateOfService no-release-for-date',
      '5: /against/5/dateOfService payer-not-in-force',
    ]);
  });

  it('may leave out of the visit what every alternative says', async () => {
    const visit = { ...VISIT, payer: undefined };
    expect(await compared({ visit, against: [{ payer: 'medicare' }, {}] })).toEqual([
      '0: 28.33 5.67',
      '1: /visit/payer missing-field',
    ]);
  });

  it('names what is wrong with the visit once for each alternative that has it', async () => {
    const visit = { ...VISIT, lines: [{ code: '9711', units: 1 }], surname: 'x' };
    expect(await compared({ visit, against: [{}] })).toEqual([
      '0: /visit/lines/0/code invalid-value, /visit/surname unknown-field',
    ]);
  });

  it.each([
    ['nothing to compare with', { visit: VISIT, against: [] }, ['/against invalid-value']],
    [
      'lines in an alternative',
      { visit: VISIT, against: [{ lines: [] }] },
      ['/against/0/lines unknown-field'],
    ],
    ['no visit', { against: [{}] }, ['/visit missing-field']],
    [
      'a wrong place',
      { visit: VISIT, against: [{ place: { zip: '1' } }] },
      ['/against/0/place/zip invalid-value'],
    ],
    ['no object', 'compare', [' invalid-value']],
  ])('is refused for %s', async (_name, input, errors) => {
    expect(await compared(input)).toEqual(errors);
  });
});
