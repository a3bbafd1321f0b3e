import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browserIsHere, desk, type Desk } from './desk.ts';
import { pageKey, typeWorkedExample } from './hands.ts';
import { screenshot } from './screenshot.ts';

/** What the visit view may weigh on the wire, scripts and style together. */
const MOST_BYTES = 60_000;

const VIEWS = [
  ['#/visit', 'Visit'],
  ['#/compare', 'Payers compared'],
  ['#/plan', 'Plan of care'],
  ['#/prices', 'Price over time'],
  ['#/places', 'Localities'],
  ['#/paper', 'Paper'],
  ['#/office', 'Back office'],
] as const;

describe.skipIf(!browserIsHere)('manners', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
  });
  afterAll(() => here.close());

  it('nobody is asked but its own server, in any view, and none has a barrier before anything is typed', async () => {
    const { page, context, asked, complaints } = await here.open();
    for (const [at, title] of VIEWS) {
      await page.goto(`${here.address}/${at}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
      expect([at, await violations(page)]).toEqual([at, []]);
    }
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((each) => !each.startsWith(`${here.address}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a script or style that stands in the document does not run', async () => {
    const { page, context, complaints } = await here.open();
    await page
      .evaluate(
        `
      document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' }));
    `,
      )
      .catch(() => undefined);
    await page.evaluate(`
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
    `);
    expect(await page.evaluate('getComputedStyle(document.body).display')).toBe('block');
    await expect.poll(() => complaints.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    expect(complaints.every((each) => /Content Security Policy|TrustedScriptURL/.test(each))).toBe(true);
    await context.close();
  });

  it(`the visit loads less than ${MOST_BYTES / 1000} KB of script and style`, async () => {
    // Begun at another page of the server, so that nothing of this one is there yet.
    const { page, context } = await here.open({ at: 'api' });
    const loaded: Promise<{ path: string; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname: path } = new URL(request.url());
      const sized = request.sizes().then(({ responseBodySize: bytes }) => ({ path, bytes }));
      if (/\.(js|css)$/.test(path)) loaded.push(sized);
    });
    await page.goto(here.address);
    await page.getByRole('combobox', { name: 'Place' }).waitFor();
    const parts = await Promise.all(loaded);
    expect(parts.some(({ path }) => path.endsWith('.css'))).toBe(true);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await context.close();
  });

  it.each([
    { width: 360, height: 740, scheme: 'light' },
    { width: 1920, height: 1080, scheme: 'dark' },
  ] as const)('everything that folds, unfolded: $width px, $scheme', async (sight) => {
    const { page, context } = await here.open(sight);
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await pageKey(page, 'w');
    await pageKey(page, '?');
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await screenshot(page, `unfolded-${sight.width}-${sight.scheme}`);
    await context.close();
  });

  it('single keys can be turned off, and stay off', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await pageKey(page, '?');
    await page.getByLabel('Single keys work outside fields').press('Space');
    await page.keyboard.press('w');
    expect(await page.locator('.why').count()).toBe(0);
    await page.reload();
    await page.getByTestId('due').waitFor();
    await page.keyboard.press('w');
    expect(await page.locator('.why').count()).toBe(0);
    await context.close();
  });

  it('says so while the server is away from the start, and begins when it is there', async () => {
    const { page, context } = await here.open();
    await page.getByRole('combobox', { name: 'Place' }).waitFor();
    await page.route('**/v1/**', (route) => route.abort());
    await page.reload();
    await page.getByText('The server does not answer.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/v1/**');
    await page.getByText('The server does not answer.').waitFor({ state: 'detached' });
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await context.close();
  });
});
