import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { alertWords, checked, tableStore } from './checkedVisits.ts';
import { ALL_VISITS, VISITS } from './visits.ts';

let store: TableStore;
beforeAll(async () => {
  store = await tableStore();
});
afterAll(() => store.close());

describe.each(VISITS)('a visit $about', ({ visits }) => {
  it.each(visits)('$name', async (visit) => {
    const { alerts, notRun } = await checked(store, visit);
    expect(alerts.map(alertWords).sort()).toEqual(visit.alerts);
    expect(notRun?.toSorted()).toEqual(visit.notRun);
  });
});

describe('the table', () => {
  it('has at least 120 visits, half of them clean, no two of one name', () => {
    expect(ALL_VISITS.length).toBeGreaterThanOrEqual(120);
    expect(ALL_VISITS.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_VISITS.map(({ name }) => name)).size).toBe(ALL_VISITS.length);
  });
});
