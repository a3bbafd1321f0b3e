import type { Page } from 'playwright-core';

/** What hands do at the keyboard; nothing here uses a mouse. */

/** Tab after Tab until the cursor is in the field of this label. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate(`document.activeElement?.id === ${JSON.stringify(id)}`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to #${id}`);
}

/** Leaves whatever field the cursor is in, then presses one of the page's own keys. */
export async function pageKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
}

/** Types lines into the field that adds them, each ended by Enter. */
export async function typeLines(page: Page, ...lines: readonly string[]): Promise<void> {
  await pageKey(page, '/');
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

export async function typePlace(page: Page, place: string): Promise<void> {
  await tabTo(page, 'place');
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
}

/** The visit of the estimate contract's worked example, typed. */
export async function typeWorkedExample(page: Page): Promise<void> {
  await typePlace(page, '78602');
  await typeLines(page, '97530 1', '97110 2', '97140');
}
