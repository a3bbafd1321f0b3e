import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { estimated, request, seededStore } from '../../answers/seeded.ts';
import { GOLDEN_CASES } from './cases.ts';
import { expectedLines, expectedTotals } from './expected.ts';
import { requestLine } from './requestLine.ts';

/** Visits under contracts of every kind, worked by hand; `sums.test.ts` checks the sums themselves. */
let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

let payers = 0;

describe.each(Object.entries(GOLDEN_CASES))('%s', (_theme, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const id = `golden-${(payers += 1)}`;
    const payer = { id, name: each.name, versions: [{ effectiveFrom: '2025-01-01', terms: each.terms }] };
    await store.payers.write('test', id, payer, 0);
    const { benefits, expected } = each;
    const answer = await estimated(
      store,
      request(each.lines.map(requestLine), {
        payer: id,
        ...(benefits === undefined ? {} : { benefits }),
        ...each.request,
      }),
    );
    expect(answer.lines).toMatchObject(expectedLines(each));
    expect(answer.totals).toMatchObject(expectedTotals(each));
    expect(answer.status).toBe(expected.status);
    const assumed = answer.assumptions.map(({ code }) => code);
    expect(assumed).toEqual(expect.arrayContaining([...(expected.assumptions ?? [])]));
  });
});
