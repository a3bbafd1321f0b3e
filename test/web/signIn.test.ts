import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { closedDoor, type ClosedDoor } from './closedDoor.ts';
import { browserIsHere, desk, visitorsOf, type Desk } from './desk.ts';
import { tabTo, typeWorkedExample } from './hands.ts';
import { screenshot } from './screenshot.ts';

/** The issuer's own pages: who it is, and that the page may know. */
async function signInAtIssuer(page: Page): Promise<void> {
  await page.locator('input[name="login"]').fill('desk');
  await page.locator('input[name="password"]').fill('desk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
}

const stored = (page: Page) =>
  page.evaluate<string>('JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href');

describe.skipIf(!browserIsHere)('signing in', () => {
  let door: ClosedDoor;
  let visitors: Pick<Desk, 'open' | 'close'>;
  beforeAll(async () => {
    door = await closedDoor();
    visitors = await visitorsOf(door.address);
  });
  afterAll(async () => {
    await visitors.close();
    await door.close();
  });

  it('goes to the issuer, comes back with the address clean, and keeps the token in memory alone', async () => {
    const { page, context, asked, complaints } = await visitors.open({ at: '#/visit' });
    const tokens: string[] = [];
    page.on('request', (request) => {
      const [, token] = (request.headers()['authorization'] ?? '').split(' ');
      if (token !== undefined) tokens.push(token);
    });
    await signInAtIssuer(page);
    await page.waitForURL(`${door.address}/#/visit`);
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    expect(tokens.length).toBeGreaterThan(0);
    expect(await stored(page)).not.toContain(tokens[0]);
    expect(await stored(page)).not.toMatch(/verifier|refresh|code=/);
    // Authorization code with PKCE, and nobody asked but the page's own server and the issuer.
    const departure = new URL(asked.find((each) => each.startsWith(`${door.issuer}/auth?`)) ?? '');
    expect(departure.searchParams.get('response_type')).toBe('code');
    expect(departure.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.filter((each) => !each.startsWith(door.address) && !each.startsWith(door.issuer))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('an expired token is renewed without a word, and nothing typed is lost', async () => {
    door.refreshing = true;
    const { page, context } = await visitors.open();
    await signInAtIssuer(page);
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await door.expire();
    await page.locator('.of-units input').nth(1).fill('1');
    await page.getByTestId('due').getByText('$15.34').waitFor();
    expect(await page.getByText('Your sign-in has ended.').count()).toBe(0);
    await context.close();
  });

  it('one that cannot be renewed asks beside the page, and nothing typed is lost', async () => {
    door.refreshing = false;
    const { page, context } = await visitors.open();
    await signInAtIssuer(page);
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await door.expire();
    await page.locator('.of-units input').nth(1).fill('1');
    await page.getByText('Your sign-in has ended.').waitFor();
    await page.getByRole('heading', { name: 'Sign in to see the answer' }).waitFor();
    expect(await page.getByTestId('due').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'sign-in-ended');
    await page.getByRole('button', { name: 'Sign in' }).press('Enter');
    await page.getByTestId('due').getByText('$15.34').waitFor();
    expect(await page.getByText('Your sign-in has ended.').count()).toBe(0);
    await expect.poll(() => context.pages().length, { timeout: 10_000 }).toBe(1);
    await context.close();
  });

  it('signing out forgets what was typed and stays signed out', async () => {
    const { page, context } = await visitors.open();
    await signInAtIssuer(page);
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).press('Enter');
    await page.getByRole('button', { name: 'Yes, sign me out' }).press('Enter');
    await page.getByText('You are not signed in.').waitFor();
    expect(await page.locator('.lines').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'sign-in-out');
    await page.getByRole('button', { name: 'Sign in' }).press('Enter');
    await page.locator('input[name="login"]').waitFor();
    await context.close();
  });

  it('says what the issuer said where somebody does not go through with it', async () => {
    const { page, context } = await visitors.open();
    await page.locator('input[name="login"]').waitFor();
    await page.getByRole('link', { name: 'Cancel' }).press('Enter');
    await page.getByText('It did not work: End-User aborted interaction').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe.skipIf(!browserIsHere)('where nobody has to sign in', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
  });
  afterAll(() => here.close());

  it('nobody is asked, and nothing is loaded for it', async () => {
    const { page, context, asked } = await here.open();
    await tabTo(page, 'place');
    expect(await page.getByRole('button', { name: /Sign/ }).count()).toBe(0);
    expect(asked.filter((each) => /issuer/.test(each))).toEqual([]);
    await context.close();
  });

  it('a server of issued keys takes one that is typed, and keeps it in memory alone', async () => {
    const { page, context } = await here.open({ at: 'assets/nothing' });
    const sent: (string | undefined)[] = [];
    await page.route('**/v1/**', async (route) => {
      const authorization = route.request().headers()['authorization'];
      if (route.request().url().endsWith('/v1/sign-in')) await route.fulfill({ json: { kind: 'key' } });
      else if (authorization === 'Bearer ak_right') await route.continue();
      else await route.fulfill({ status: 401, json: { status: 401 } });
      sent.push(authorization);
    });
    await page.goto(here.address);
    await page.getByLabel('Access key').fill('ak_wrong');
    await page.getByLabel('Access key').press('Enter');
    await page.getByText('This access key is not taken, or not any more.').waitFor();
    await page.getByLabel('Access key').fill('ak_right');
    await page.getByLabel('Access key').press('Enter');
    await typeWorkedExample(page);
    await page.getByTestId('due').getByText('$19.70').waitFor();
    expect(await stored(page)).not.toContain('ak_');
    expect(sent).toContain('Bearer ak_right');
    await context.close();
  });
});
