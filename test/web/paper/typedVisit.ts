import type { Page } from 'playwright-core';

const LINE = { units: '', minutes: '', assistantMinutes: '', modifiers: 'GP', charge: '' };

/** A usual visit in the rest of Texas: 98.53 allowed, 19.70 owed under Medicare (design of the estimate's contract). */
export const USUAL_VISIT = {
  date: '2026-07-15',
  payer: 'medicare',
  diagnoses: 'm25.561, M54.50',
  lines: [
    { ...LINE, code: '97530', units: '1', charge: '120.00' },
    { ...LINE, code: '97110', units: '2', charge: '160.00' },
    { ...LINE, code: '97140', units: '1', charge: '70.00' },
  ],
};

/** Puts a visit where the page keeps it over a reload, and loads a view with it. */
export async function withVisit(page: Page, visit: object, at: string): Promise<void> {
  const place = { carrier: '04412', locality: '99', name: 'Rest of Texas' };
  const kept = { clinic: JSON.stringify({ place, discipline: 'GP' }), visit: JSON.stringify(visit) };
  await page.evaluate(
    `localStorage.setItem('allowable.clinic', ${JSON.stringify(kept.clinic)});
     sessionStorage.setItem('allowable.visit', ${JSON.stringify(kept.visit)});
     location.hash = ${JSON.stringify(at)};`,
  );
  await page.reload();
}
