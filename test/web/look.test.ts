import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percentPayer } from '../http/percentPayer.ts';
import { violations } from './axe.ts';
import { browserIsHere, desk, type Desk, type Visitor } from './desk.ts';
import { typeWorkedExample } from './hands.ts';
import { screenshot } from './screenshot.ts';

/** A plan whose copay is in its terms, so that every amount is known without the patient's card. */
const WITH_COPAY = {
  id: 'acme',
  name: 'Acme PPO',
  versions: [
    {
      effectiveFrom: '2025-01-01',
      terms: { kind: 'percent-of-medicare', percent: '120', share: { order: 'copay', copay: '30.00' } },
    },
  ],
};

describe.skipIf(!browserIsHere)('looked at, each picture with its table', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
    await here.server.ask('PUT', '/v1/payers/acme', { json: WITH_COPAY });
    await here.server.ask('PUT', '/v1/payers/blue', { json: percentPayer('blue', ['2025-01-01', '110']) });
  });
  afterAll(() => here.close());

  describe.each([
    { width: 1280, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('$width px, $scheme', (sight) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await here.open(sight);
      await typeWorkedExample(visitor.page);
      await visitor.page.getByTestId('due').getByText('$19.70').waitFor();
    });
    afterAll(() => visitor.context.close());

    const opened = async (name: string) => {
      const { page } = visitor;
      const link = page.getByRole('navigation').getByRole('link', { name });
      await link.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.locator('.plot canvas').waitFor();
      return page;
    };
    const seen = async (name: string) => {
      const { page, complaints } = visitor;
      expect(complaints).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await screenshot(page, `${name}-${sight.width}-${sight.scheme}`);
    };

    it('compares payers', async () => {
      const page = await opened('Payers compared');
      const rows = await page.locator('.figures tbody tr').allInnerTexts();
      // 120% of 34.02, 21.83 twice and 20.85: 40.82 + 26.20 + 26.20 + 25.02; a copay of 30.00 is the patient's.
      expect(rows.map((row) => row.split('\t').slice(0, 4))).toEqual([
        ['Medicare', '98.53', '19.70', '19.70'],
        ['Acme PPO', '118.24', '30.00', '30.00'],
        // 110%: 37.42 + 24.01 + 24.01 + 22.94; nobody said what the patient's part is.
        ['Payer blue', '108.38', '–', '–'],
      ]);
      expect(rows[2]).toContain("The patient's part is not known");
      await seen('compare');
    });

    it('runs a plan of care', async () => {
      const page = await opened('Plan of care');
      await page.getByText('over 13 visits').waitFor();
      expect(await page.locator('.figures tbody tr').count()).toBe(13);
      await page.getByLabel('Weeks').nth(1).fill('2');
      await page.getByText('over 5 visits').waitFor();
      const [second, third] = (await page.locator('.figures tbody tr').allInnerTexts()).slice(1, 3);
      expect(second?.split('\t')[4]).toBe('19.70');
      const soFar = [second, third].map((row) => Number(row?.split('\t')[5]));
      expect((soFar[1] ?? 0) * 100 - (soFar[0] ?? 0) * 100).toBeCloseTo(1970, 6);
      await seen('plan');
    });

    it('follows a code through the releases', async () => {
      const page = await opened('Price over time');
      await page.getByRole('combobox', { name: 'Code' }).fill('97110');
      await page.getByRole('combobox', { name: 'Code' }).press('Enter');
      await page.getByText('The fee of 97110 here').waitFor();
      const july = page.locator('.figures tbody tr', { hasText: '33.4009' });
      await july.getByText('28.33').first().waitFor();
      expect((await july.innerText()).split('\t').slice(3, 5)).toEqual(['28.33', '21.83']);
      expect(await page.locator('.figures tbody tr').count()).toBeGreaterThan(1);
      await seen('prices');
    });

    it('lays the visit beside every locality', async () => {
      const page = await opened('Localities');
      expect(await page.locator('.figures tbody tr').count()).toBe(109);
      const own = await page.locator('.figures .here').innerText();
      expect(own).toContain('Rest of Texas · here');
      expect(own.split('\t').slice(3, 5)).toEqual(['98.53', '19.70']);
      await seen('places');
    });
  });
});
