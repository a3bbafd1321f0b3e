import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percentPayer } from '../http/percentPayer.ts';
import { violations } from './axe.ts';
import { browserIsHere, desk, type Desk } from './desk.ts';
import { pageKey, tabTo, typeLines, typePlace, typeWorkedExample } from './hands.ts';
import { screenshot } from './screenshot.ts';

describe.skipIf(!browserIsHere)('the visit, by keyboard alone', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
    await here.server.ask('PUT', '/v1/payers/acme', { json: percentPayer('acme', ['2025-01-01', '120']) });
    await here.server.ask('PUT', '/v1/payers/blue', { json: percentPayer('blue', ['2025-01-01', '110']) });
  });
  afterAll(() => here.close());

  describe.each([
    { width: 1280, height: 900, scheme: 'light' },
    { width: 360, height: 740, scheme: 'dark' },
  ] as const)('$width px wide, $scheme', (sight) => {
    it('a visit is typed from the first Tab to the number', async () => {
      const { page, context, complaints } = await here.open(sight);
      await page.getByText('What the patient owes stands here').waitFor();
      expect(await violations(page)).toEqual([]);
      await typeWorkedExample(page);
      await page.getByTestId('due').getByText('$19.70').waitFor();
      expect(await page.locator('.ledger').innerText()).toMatch(
        /Allowed\s+\$98\.53\s+Medicare pays\s+\$77\.26/,
      );
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await screenshot(page, `visit-${sight.width}-${sight.scheme}`);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });

  it('minutes make units as they are typed, by the rule that is named', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    // 18 + 32 + 14 = 64 timed minutes: four units (53 to 67).
    await typeLines(page, '97530 18m', '97110 32m', '97140 14m');
    await page.getByText('4 units from minutes').waitFor();
    expect(await page.locator('.units').innerText()).toContain('Medicare’s 8-minute rule');
    const units = await page.locator('.of-units input').all();
    const earned = await Promise.all(units.map((each) => each.getAttribute('placeholder')));
    expect(earned).toEqual(['1', '2', '1']);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await context.close();
  });

  it('the assistant’s minutes become the assistant’s units', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, '97110 15m');
    await page.keyboard.press('ArrowUp');
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('15');
    // The therapist's 15 minutes and the assistant's 15 are a unit each; the assistant's is a line with CQ.
    await page.locator('.answer-lines').getByText('GP CQ').waitFor();
    expect(await page.locator('.answer-lines tbody tr').count()).toBe(2);
    await context.close();
  });

  it('an ambiguous ZIP asks, and the place is remembered on this computer', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '94514');
    const choices = page.getByRole('list', { name: 'Localities of this ZIP' }).getByRole('button');
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    const chosen = (await choices.first().innerText()).trim();
    await page.keyboard.press('Enter');
    const another = await context.newPage();
    await another.goto(here.address);
    expect(await another.getByRole('combobox', { name: 'Place' }).inputValue()).toBe(chosen);
    await context.close();
  });

  it('a ZIP that does not exist says so, and a locality is found by its name', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '00000');
    await page.getByText("CMS's ZIP table does not list it").waitFor();
    await tabTo(page, 'place');
    await page.keyboard.type('rest tex');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Place' }).inputValue()).toBe('Rest of Texas');
    await context.close();
  });

  it('payer and codes are found by plain words', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await pageKey(page, 'p');
    await page.keyboard.type('acm');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Payer' }).inputValue()).toBe('Payer acme');
    await typeLines(page, 'guided ex 2');
    await page.getByRole('rowheader', { name: '97110 guided exercise' }).waitFor();
    expect(await page.getByLabel('Units of 97110, line 1').inputValue()).toBe('2');
    await page.keyboard.type('eval');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'visit-type-ahead');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.code-number').allInnerTexts()).toContain('97162');
    await context.close();
  });

  it('arrows move between lines, Delete removes one and Ctrl Z brings it back', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, '97530', '97110 2', '97140');
    const codes = () => page.locator('.lines .code-number').allInnerTexts();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    expect(await codes()).toEqual(['97530', '97140']);
    await page.waitForFunction("document.activeElement?.textContent?.startsWith('97140')");
    await page.keyboard.press('Control+z');
    expect(await codes()).toEqual(['97530', '97110', '97140']);
    expect(await page.getByLabel('Units of 97110, line 2').inputValue()).toBe('2');
    await context.close();
  });

  it('quick visits type themselves, the clinic’s own too, and nothing is lost on reload', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await page.getByRole('button', { name: 'Follow-up' }).focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await page.locator('summary', { hasText: 'Your own' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'own-visit-name');
    await page.keyboard.type('Pool day');
    await page.keyboard.press('Enter');
    await tabTo(page, 'deductibleRemaining');
    await page.keyboard.type('10');
    await page.reload();
    // Ten dollars of the first line are the deductible's: 10.00 + 20% of 24.02, then 8.73 and 4.17.
    await page.getByTestId('due').getByText('$27.70').waitFor();
    expect(await page.locator('#deductibleRemaining').inputValue()).toBe('10');
    await pageKey(page, 'n');
    expect(await page.locator('.lines').count()).toBe(0);
    await page.getByRole('button', { name: 'Pool day' }).focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('due').getByText('$19.70').waitFor();
    const kept = await page.evaluate<string[]>(
      '[...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()',
    );
    expect(kept).toEqual([
      'allowable.clinic',
      'allowable.quick-visits',
      'allowable.single-keys',
      'allowable.visit',
    ]);
    await context.close();
  });

  it('a line typed before the list of codes is there is marked when it comes', async () => {
    const { page, context } = await here.open({ at: 'api' });
    const { promise: listMayCome, resolve: letListCome } = Promise.withResolvers<undefined>();
    await page.route('**/v1/codes', (route) => listMayCome.then(() => route.continue()));
    await page.goto(here.address);
    await typePlace(page, '78602');
    await typeLines(page, '97530');
    expect(await page.getByLabel('Modifiers of 97530, line 1').inputValue()).toBe('');
    letListCome(undefined);
    await page.getByRole('rowheader', { name: '97530 everyday task practice' }).waitFor();
    expect(await page.getByLabel('Modifiers of 97530, line 1').inputValue()).toBe('GP');
    await context.close();
  });

  it('modifiers are suggested: the plan of care, and KX where the year passes its threshold', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, '97530');
    const modifiers = page.getByLabel('Modifiers of 97530, line 1');
    expect(await modifiers.inputValue()).toBe('GP');
    await modifiers.fill('');
    await page.getByRole('button', { name: 'Add GP to 97530' }).press('Enter');
    expect(await modifiers.inputValue()).toBe('GP');
    await page.locator('summary', { hasText: 'Secondary cover' }).press('Enter');
    // 2,450.00 and the line's 34.02 are above 2026's 2,480.00.
    await page.locator('#ptSlpUsed').fill('2450');
    await page.getByText('Without KX it is denied').waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'visit-alert');
    await page.getByRole('button', { name: 'Add KX' }).press('Enter');
    await page.getByText('Without KX it is denied').waitFor({ state: 'detached' });
    expect(await modifiers.inputValue()).toBe('GP KX');
    await context.close();
  });

  it('other disciplines of the day take part in the ranking and not in the amounts', async () => {
    const { page, context } = await here.open();
    await typePlace(page, '78602');
    await typeLines(page, '97110 1');
    await page.getByTestId('due').waitFor();
    await page.locator('summary', { hasText: 'Other disciplines' }).press('Enter');
    await tabTo(page, 'add-code-that-day');
    await page.keyboard.type('97530 1 go');
    await page.keyboard.press('Enter');
    // 97530 has the day's highest practice expense, so 97110 keeps half of its own: 21.83, and 20% of it are 4.37.
    await page.getByTestId('due').getByText('$4.37').waitFor();
    expect(await page.locator('.answer-lines tbody tr').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
