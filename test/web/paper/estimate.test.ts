import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSUMPTION_WORDS } from '../../../web/paper/words/assumptionWords.ts';
import { COULD_CHANGE, ESTIMATE_WORDS } from '../../../web/paper/words/estimateWords.ts';
import { violations } from '../axe.ts';
import { browserIsHere, desk, type Desk } from '../desk.ts';
import { screenshot } from '../screenshot.ts';
import { printed } from './printed.ts';
import { USUAL_VISIT, withVisit } from './typedVisit.ts';

const CLINIC = 'Riverside Physical Therapy';

describe.skipIf(!browserIsHere)('a patient’s estimate on paper', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
  });
  afterAll(() => here.close());

  async function opened(visit: object, how: Parameters<Desk['open']>[0] = {}) {
    const visitor = await here.open(how);
    await withVisit(visitor.page, visit, '#/paper');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  }

  it.each(['Letter', 'A4'] as const)('is one %s page, whole in either language', async (format) => {
    const { page, complaints, context } = await opened(USUAL_VISIT);
    await page.getByLabel('Name').fill(CLINIC);
    await page.getByLabel('Phone for questions').fill('(512) 555-0100');
    await page.getByTestId('due-now').waitFor();
    const english = await printed(page, `paper-${format}-en`, format);
    expect(english.pages).toHaveLength(1);
    for (const said of [
      CLINIC,
      'You pay at the visit $19.70',
      'July 15, 2026',
      '97110 coinsurance $8.73 2 $43.66 $8.73',
    ])
      expect(english.text).toContain(said);
    for (const { en } of [ESTIMATE_WORDS.notABill, ...COULD_CHANGE]) expect(english.text).toContain(en);
    expect(english.text).toContain('Your insurance pays $77.26');
    expect(english.text).not.toMatch(/Price over time|Print|Español/);

    await page.getByLabel('Español').check();
    const spanish = await printed(page, `paper-${format}-es`, format);
    expect(spanish.pages).toHaveLength(1);
    for (const said of [CLINIC, 'Usted paga en la visita $19.70', '15 de julio de 2026', 'Ejercicio guiado'])
      expect(spanish.text).toContain(said);
    for (const { es } of [ESTIMATE_WORDS.notABill, ...COULD_CHANGE]) expect(spanish.text).toContain(es);
    for (const words of Object.values(ASSUMPTION_WORDS)) {
      if ('en' in words) expect(spanish.text).not.toContain(words.en);
    }
    expect(spanish.text).not.toMatch(/\b(?:you|your|the|visit|insurance|exercise|practice)\b/i);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what becomes of a line that is not priced on its own, and who owes for one that is not covered', async () => {
    const [first] = USUAL_VISIT.lines;
    const line = (code: string, modifiers: string) => ({ ...first, code, modifiers, charge: '80.00' });
    const visit = {
      ...USUAL_VISIT,
      lines: [line('97010', 'GP'), line('97110', 'GP'), line('97530', 'GP GY')],
    };
    const { page, context } = await opened(visit);
    await page.getByTestId('due-now').waitFor();
    const { text } = await printed(page, 'paper-not-covered-en');
    expect(text).toContain('part of another service; no price of its own');
    expect(text).toContain('not covered by your insurance; you pay the clinic’s charge');
    expect(text).toContain('Not covered by your insurance; in what you owe $80.00');
    await page.getByLabel('Español').check();
    const spanish = await printed(page, 'paper-not-covered-es');
    expect(spanish.text).toContain('parte de otro servicio; sin precio propio');
    expect(spanish.text).not.toMatch(/\b(?:you|your|the|covered)\b/i);
    await context.close();
  });

  it('is not to be had without a total: it says what is missing', async () => {
    const lines = [{ ...USUAL_VISIT.lines[0], code: '97039', charge: '' }];
    const { page, context } = await opened({ ...USUAL_VISIT, lines });
    await page.getByRole('heading', { name: 'This visit needs review' }).waitFor();
    expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
    expect((await printed(page, 'paper-needs-review')).text).not.toContain('$');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('asks for a visit where none is typed', async () => {
    const { page, context } = await here.open({ at: '#/paper' });
    await page.getByRole('heading', { name: 'There is no visit to print yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'To the visit' }).click();
    await page.getByRole('heading', { name: 'Visit', exact: true }).waitFor({ state: 'attached' });
    await context.close();
  });

  it.each([
    { width: 360, scheme: 'dark' },
    { width: 1920, scheme: 'light' },
  ] as const)('is read on a screen of $width, $scheme, and has no barrier', async (sight) => {
    const { page, context } = await opened(USUAL_VISIT, sight);
    await page.getByTestId('due-now').waitFor();
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(wide).toBe(false);
    // Black on white whatever the screen is.
    const colours = await page.evaluate<string>(
      "(({ color, backgroundColor }) => color + ' on ' + backgroundColor)(getComputedStyle(document.querySelector('.sheet')))",
    );
    expect(colours).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
    await screenshot(page, `paper-${sight.width}-${sight.scheme}`);
    await context.close();
  });
});
