import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/answers/checks/checks.ts';
import { estimate } from '../../../src/answers/estimate/estimate.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { PRACTICE } from '../../answers/revenue/madeRevenue.ts';
import { anyRequest, anyTherapyUsed, anyTrigger } from './anyRequest.ts';
import { alertWords, tableStore } from './checkedVisits.ts';
import { ALL_VISITS } from './visits.ts';

let store: TableStore;
beforeAll(async () => {
  store = await tableStore();
});
afterAll(() => store.close());

const RUNS = { numRuns: 300 };
/** Alerts that may say more, or less, once the lines have prices. */
const BY_PRICES = ['kx-missing', 'kx-early', 'therapy-medical-review', 'charge-below-price'];

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/alerts.md', import.meta.url)), 'utf8');
const CODES_ON_PAGE = [...PAGE.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, code]) => code);

async function estimated(request: object) {
  const answer = await estimate(request, store, { practice: PRACTICE, explain: false });
  return answer.ok ? answer.value : null;
}

async function found(request: object) {
  const answer = await checks(request, store, PRACTICE);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

describe('alerts', () => {
  it('never change cents: whatever brings them leaves the status, the lines and the totals as they were', async () => {
    let answered = 0;
    let alerted = 0;
    await fc.assert(
      fc.asyncProperty(
        anyRequest,
        anyTrigger,
        anyTherapyUsed,
        async (request, trigger, therapyUsedThisYear) => {
          const plain = await estimated({ ...request, benefits: {} });
          const told = await estimated({ ...request, ...trigger, benefits: { therapyUsedThisYear } });
          expect(told?.status).toEqual(plain?.status);
          expect(told?.lines).toEqual(plain?.lines);
          expect(told?.totals).toEqual(plain?.totals);
          if (told) answered += 1;
          if (told && told.alerts.length > (plain?.alerts.length ?? 0)) alerted += 1;
        },
      ),
      RUNS,
    );
    expect(Math.min(answered, alerted)).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('stand on lines that exist, under codes that docs/alerts.md has, in the order of the lines, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, anyTrigger, async (request, trigger) => {
        const { alerts, notRun } = await found({ ...request, ...trigger });
        for (const { line, code } of alerts) {
          expect(request.lines[line]).toBeDefined();
          expect(CODES_ON_PAGE).toContain(code);
        }
        expect(alerts.map(({ line }) => line)).toEqual(alerts.map(({ line }) => line).sort((a, b) => a - b));
        expect(await found({ ...request, ...trigger })).toMatchObject({ alerts, notRun });
      }),
      RUNS,
    );
  });

  it('are those of the checks alone where a visit is priced, but for what only prices tell', async () => {
    const words = (alerts: Parameters<typeof alertWords>[0][]) =>
      alerts.filter(({ code }) => !BY_PRICES.includes(code)).map(alertWords);
    let compared = 0;
    for (const { request } of ALL_VISITS) {
      const told = await estimated(request);
      if (!told) continue;
      expect(words([...told.alerts])).toEqual(words([...(await found(request)).alerts]));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(250);
  });
});

describe('a visit checked without the sets of CMS', () => {
  it('names the checks that were not made, and what to import', async () => {
    const request = { ...ALL_VISITS[0]?.request, dateOfService: '2025-07-15' };
    const { notRun } = await found(request);
    const because = (check: string) => notRun.find((each) => each.check === check)?.because;
    expect(because('medically-unlikely-units')).toMatch(/MUEs are not loaded .* import/);
    expect(because('diagnosis-listed')).toMatch(/ICD-10-CM code list .* import/);
    const two = { ...ALL_VISITS[2]?.request, dateOfService: '2025-07-15' };
    const pairs = (await found(two)).notRun.find(({ check }) => check === 'procedure-pairs');
    expect(pairs?.because).toMatch(/procedure pairs are not loaded .* import/);
  });
});
