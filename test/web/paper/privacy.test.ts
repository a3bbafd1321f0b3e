import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsHere, desk, type Desk } from '../desk.ts';
import { printed } from './printed.ts';
import { USUAL_VISIT, withVisit } from './typedVisit.ts';

/** Each is found in no word of the page, so wherever it is found it leaked. */
const TYPED = {
  'Patient’s name': 'Quilla Zxyvanter',
  'Date of birth': '23-Nov-1947',
  'Clinician’s name': 'Orsolwick Brunth',
  NPI: '1234567893',
  TIN: '98-7654321',
  'To be scheduled separately': 'Xylotomograph',
} as const;

/** Everything that the browser keeps for the page, and everything of the address, as one text. */
const KEPT = `(async () => {
  const databases = (await indexedDB.databases?.()) ?? [];
  const caches_ = typeof caches === 'undefined' ? [] : await caches.keys();
  return JSON.stringify([
    { ...localStorage }, { ...sessionStorage }, document.cookie, databases, caches_,
    location.href, history.state, document.title, window.name, performance.getEntries().map(({ name }) => name),
  ]);
})()`;

describe.skipIf(!browserIsHere)('who the patient is', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
  });
  afterAll(() => here.close());

  it('goes onto the paper and nowhere else', async () => {
    const { page, context } = await here.open();
    const sent: string[] = [];
    await context.route('**/*', async (route) => {
      const request = route.request();
      sent.push(
        JSON.stringify([request.method(), request.url(), await request.allHeaders(), request.postData()]),
      );
      await route.continue();
    });
    page.on('websocket', (socket) => void sent.push(socket.url()));
    await withVisit(page, USUAL_VISIT, '#/paper/good-faith');
    await page.getByTestId('expected-total').waitFor();
    const before = sent.length;
    const texts = Object.values(TYPED);
    const leaked = (where: string) => texts.filter((text) => where.includes(text));

    for (const [label, text] of Object.entries(TYPED)) {
      await page.getByLabel(label, { exact: true }).pressSequentially(text);
      expect(leaked(await page.evaluate<string>(KEPT))).toEqual([]);
    }
    // What is not the patient's is asked about meanwhile, so that a leak would have a way out.
    await page.getByLabel('Visits a week').fill('2');
    await page.getByLabel('Weeks, 52 at most').fill('4');
    await page.getByText('8 visits').first().waitFor();
    await page.getByLabel('Español').check();
    const { text } = await printed(page, 'good-faith-private');
    expect(texts.filter((each) => !text.includes(each))).toEqual([]);

    expect(sent.length).toBeGreaterThan(before);
    expect(leaked(sent.join('\n'))).toEqual([]);
    expect(leaked(await page.evaluate<string>(KEPT))).toEqual([]);
    expect(leaked(JSON.stringify(await context.storageState({ indexedDB: true })))).toEqual([]);
    expect(leaked(JSON.stringify(here.server.faults))).toEqual([]);

    // Gone with the view, and with a reload.
    await page.evaluate("location.hash = '#/'");
    await page.getByRole('heading', { name: 'Visit', exact: true }).waitFor({ state: 'attached' });
    expect(leaked(await page.content())).toEqual([]);
    await page.goBack();
    await page.getByLabel('TIN').waitFor();
    for (const label of Object.keys(TYPED)) {
      expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe('');
    }
    await page.getByLabel('TIN').fill(TYPED.TIN);
    await page.reload();
    await page.getByLabel('TIN').waitFor();
    expect(await page.getByLabel('TIN').inputValue()).toBe('');
    expect(leaked(await page.evaluate<string>(KEPT))).toEqual([]);
    await context.close();
  });

  it('is not asked of the browser to fill in or to remember', async () => {
    const { page, context } = await here.open();
    await withVisit(page, USUAL_VISIT, '#/paper/good-faith');
    for (const label of Object.keys(TYPED)) {
      const field = page.getByLabel(label, { exact: true });
      expect(await field.getAttribute('autocomplete')).toBe('off');
      expect(await field.getAttribute('name')).toBeNull();
    }
    await context.close();
  });
});
