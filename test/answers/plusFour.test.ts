import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { zip9 } from '../cmsLayouts/zip9.ts';
import { estimated, refusedWith, request, seededStore } from './seeded.ts';

/** ZIP 91304 crosses localities: Los Angeles (01182-18) and Ventura County (01182-17). Which plus-fours are where is made up. */
const ROWS = [
  { state: 'CA', zip: '91304', carrier: '01182', locality: '18', plusFour: '0001' },
  { state: 'CA', zip: '91304', carrier: '01182', locality: '18', plusFour: '0002' },
  { state: 'CA', zip: '91304', carrier: '01182', locality: '17', plusFour: '5001' },
];
const LINES = [{ code: '97110', units: 1, modifiers: ['GP'] }];

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  const bytes = Buffer.from(zip9(ROWS), 'latin1');
  const outcome = await importFiles([{ name: 'ZIP9_OCT2025.txt', bytes }], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
});
afterAll(() => store.close());

const at = (place: object, date = '2025-11-03') => request(LINES, { place, dateOfService: date });

describe('a ZIP that crosses localities', () => {
  it.each([
    ['0001', '18'],
    ['5001', '17'],
  ])('is told apart by the plus-four %s: locality %s', async (plus4, locality) => {
    const { basis, assumptions } = await estimated(store, at({ zip: '91304', plus4 }));
    expect(basis.locality).toMatchObject({ carrier: '01182', locality });
    expect(assumptions.map(({ message }) => message).join()).not.toContain('plus-four');
  });

  it('says which quarter’s plus-fours were used on a later date', async () => {
    const { assumptions } = await estimated(store, at({ zip: '91304', plus4: '5001' }, '2026-07-15'));
    expect(assumptions.map(({ message }) => message).join()).toContain(
      'The plus-fours of 2026 quarter 3 are not loaded: those of 2025 quarter 4 were used.',
    );
  });

  it.each([
    ['without a plus-four', { zip: '91304' }],
    ['with one that CMS does not list', { zip: '91304', plus4: '9999' }],
  ])('is refused %s, with the localities of its areas alone', async (_name, place) => {
    expect(await refusedWith(store, at(place))).toEqual(['/place/zip ambiguous-zip']);
  });

  it('before the plus-fours begin is refused as without them', async () => {
    expect(await refusedWith(store, at({ zip: '91304', plus4: '0001' }, '2025-02-03'))).toEqual([
      '/place/zip unknown-zip',
    ]);
  });
});
