import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percentPayer } from '../http/percentPayer.ts';
import { violations } from './axe.ts';
import { browserIsHere, desk, type Desk } from './desk.ts';
import { pageKey, typeLines, typePlace, typeWorkedExample } from './hands.ts';
import { screenshot } from './screenshot.ts';

const due = (page: Page, amount: string) => page.getByTestId('due').getByText(amount, { exact: true });

describe.skipIf(!browserIsHere)('the answer', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
    await here.server.ask('PUT', '/v1/payers/acme', { json: percentPayer('acme', ['2025-01-01', '120']) });
  });
  afterAll(() => here.close());

  it('is dimmed while a newer one is on its way, and an older one that comes late is never shown', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await due(page, '$19.70').waitFor();
    // The next two answers are held back; the second one asked for comes first.
    const held: Route[] = [];
    await page.route('**/v1/estimates', (route) => void held.push(route));
    await page.locator('.of-units input').first().fill('2');
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(1);
    expect(await page.locator('.answer').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('.answer > div.stale').count()).toBe(1);
    // Dimmed for half a second at most; then it is not to be seen at all.
    await page.getByText('Working it out…').waitFor();
    expect(await page.getByTestId('due').count()).toBe(0);
    await page.locator('.of-units input').first().fill('3');
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(2);
    await held[1]?.continue();
    // Two more units at half the practice expense, (0.44 + 0.60 x 0.949 / 2 + 0.00903) x 33.4009 = 24.5071... each:
    // the line's 34.02 + 49.02 = 83.04, 20% of it 16.61, with 8.73 and 4.17.
    await due(page, '$29.51').waitFor();
    await held[0]?.continue().catch(() => undefined);
    await page.waitForTimeout(300);
    expect(await page.getByTestId('due').innerText()).toBe('$29.51');
    await context.close();
  });

  it('is said to whoever listens, once it settles', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await expect
      .poll(() => page.getByTestId('said').innerText())
      .toBe('Due now $19.70. Medicare pays $77.26.');
    await context.close();
  });

  it.each([
    { width: 1280, scheme: 'dark' },
    { width: 768, scheme: 'light' },
  ] as const)(
    'says why at one key, in sentences and then in figures with their sources: $width $scheme',
    async (sight) => {
      const { page, context } = await here.open(sight);
      await typeWorkedExample(page);
      await due(page, '$19.70').waitFor();
      await pageKey(page, 'w');
      await page.getByText('it has the highest practice expense').first().waitFor();
      const arithmetic = page.locator('summary', { hasText: 'The arithmetic' }).first();
      await arithmetic.press('Enter');
      const tree = page.locator('.tree').first();
      await tree.getByText('Conversion factor').waitFor();
      expect(await tree.innerText()).toContain('33.4009 Conversion factor');
      expect(await tree.innerText()).toMatch(/PPRRVU2026_Jul_nonQPP\.csv, WORK RVU, 97530/);
      expect(await violations(page)).toEqual([]);
      await screenshot(page, `why-${sight.width}-${sight.scheme}`);
      await pageKey(page, 'w');
      expect(await page.locator('.why').count()).toBe(0);
      await context.close();
    },
  );

  it('shows no total where the patient’s part is not known, and says what is missing', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await pageKey(page, 'p');
    await page.keyboard.type('acme');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This visit needs review' }).waitFor();
    expect(await page.getByTestId('due').count()).toBe(0);
    expect(await page.locator('.answer').innerText()).not.toContain('$');
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'answer-needs-review');
    await page.getByRole('button', { name: 'Type the benefits' }).press('Enter');
    await page.keyboard.type('30');
    // A copay alone: 30.00 of what is allowed.
    await due(page, '$30.00').waitFor();
    await context.close();
  });

  it('names what it took for granted; a chip opens the field that says otherwise', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await page.getByRole('button', { name: 'deductible met' }).press('Enter');
    await page.keyboard.type('257');
    // The deductible takes all of the 98.53.
    await due(page, '$98.53').waitFor();
    await page.getByRole('button', { name: 'office (11)' }).press('Enter');
    await page.keyboard.type('12');
    await page.getByRole('button', { name: 'office (11)' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'in full' }).press('Enter');
    await page.getByText('The clinician participates in Medicare.').waitFor();
    expect(await page.getByTestId('due').innerText()).toBe('$98.53');
    await context.close();
  });

  it('says on the line what is wrong with it, and mends it at one press', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, '97014');
    await page.getByRole('heading', { name: 'This visit needs review' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'answer-invalid-code');
    await page.getByRole('button', { name: 'Bill G0283 instead' }).press('Enter');
    await page.getByTestId('due').waitFor();
    expect(await page.locator('.lines .code-number').innerText()).toBe('G0283');
    await context.close();
  });

  it.each([
    ['a code that nobody knows', '99999', 'There is no answer to this as it stands'],
    ['units that are not a number', '97110', 'There is no answer to this as it stands'],
  ])('is in words where there is none: %s', async (_name, code, heading) => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, code);
    if (code === '97110') await page.getByLabel('Units of 97110, line 1').fill('two');
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.locator('.notes .note.error').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, `answer-refused-${code}`);
    await context.close();
  });

  it('waits for a server that is away, and goes on by itself when it is back', async () => {
    const { page, context } = await here.open();
    await typeWorkedExample(page);
    await due(page, '$19.70').waitFor();
    await context.setOffline(true);
    await page.locator('.of-units input').nth(1).fill('1');
    await page.getByText('The server does not answer.').waitFor();
    await page.getByRole('heading', { name: 'No answer yet' }).waitFor();
    expect(await page.getByTestId('due').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'answer-server-away');
    await context.setOffline(false);
    // One unit of 97110 at half its practice expense: 20% of 21.83 are 4.37, with 6.80 and 4.17.
    await due(page, '$15.34').waitFor();
    expect(await page.getByText('The server does not answer.').count()).toBe(0);
    await context.close();
  });
});
