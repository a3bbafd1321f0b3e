import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { violations } from '../axe.ts';
import { browserIsHere } from '../desk.ts';
import { screenshot } from '../screenshot.ts';
import { officeDesk, type OfficeDesk } from './officeDesk.ts';

/** The gate doubts it: the law's factor of October 2025 is 32.3465. */
const DOUBTFUL = smallRelease({ year: 2025, letter: 'D', conversionFactor: '32.3500' });
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

describe.skipIf(!browserIsHere)('the fee schedules', () => {
  let here: OfficeDesk;
  let doubtful: string;
  beforeAll(async () => {
    here = await officeDesk();
    doubtful = await here.imported('rvu25d.zip', DOUBTFUL);
  });
  afterAll(() => here.close());

  it('are shown with the dates they answer; a file that is sent is imported before one’s eyes', async () => {
    const { page, complaints, context } = await here.open({ at: '#/office/releases' });
    const inForce = page.getByRole('region', { name: 'Published releases' });
    await inForce.getByText('2026-07-01 to 2026-12-31').waitFor();
    await page
      .getByLabel('CMS’s files, as they were downloaded')
      .setInputFiles([file('rvu25c.zip', smallRelease()), file('letter.txt', Buffer.from('Dear colleague'))]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('rvu25c.zip is imported').waitFor();
    await page.getByText('letter.txt is refused; nothing of it was published').waitFor();
    await inForce.getByText('2025-07-01 to 2025-12-31').waitFor();
    await page.getByText('Nothing in it looks like a file that CMS publishes').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('show how far a running import is', async () => {
    const running = here.held('rvu25a.zip', smallRelease({ letter: 'A' }));
    const { page, context } = await here.open({ at: '#/office/releases', width: 360, scheme: 'dark' });
    await page.getByText('rvu25a.zip is being imported').waitFor();
    await page.getByText('writing a release: 8,400 of 19,465').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('8400');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await screenshot(page, 'office-releases-360-dark');
    await running.letGo();
    await page.getByText('rvu25a.zip is imported').waitFor();
    await context.close();
  });

  it('are published with a reason where the gate doubts them, and rolled back after a look', async () => {
    const { page, context } = await here.open({ at: '#/office/releases' });
    await page.getByRole('button', { name: /^Look at it/ }).click();
    await page.getByText('The gate finds it doubtful').waitFor();
    await page.getByText(/conversion factor 32\.3500: the one known on 2025-10-01 is 32\.3465/).waitFor();
    const publish = page.getByRole('button', { name: `Publish ${doubtful}` });
    expect(await publish.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(/^Why it is right all the same/).fill('A law of the same week');
    await screenshot(page, 'office-releases');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted although doubtful: A law of the same week').waitFor();

    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByText(`No longer published: ${doubtful}.`).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('Accepted although doubtful').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Look at it/ }).waitFor();
    await context.close();
  });

  it('are not rolled back where something was published since it was looked at', async () => {
    const { page, context } = await here.open({ at: '#/office/releases' });
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByRole('button', { name: 'Undo it' }).waitFor();
    await here.server.ask('POST', `/v1/releases/${doubtful}/publish`, { json: { accept: 'meanwhile' } });
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('What is published was changed by somebody else.').waitFor();
    expect((await here.server.ask('GET', '/v1/releases')).text).toContain('"accepted":"meanwhile"');
    await context.close();
  });

  it('are compared for some codes, nationally and at a place', async () => {
    const { page, context } = await here.open({ at: '#/office/releases' });
    const part = page.getByRole('region', { name: 'What changed' });
    await part.getByLabel('From').selectOption({ label: '2025D (extract)' });
    await part.getByLabel('To', { exact: true }).selectOption({ label: '2026C (extract)' });
    await part.getByLabel(/^Codes and ranges/).fill('97110');
    await page.keyboard.press('Enter');
    // golden/nationalFees.ts
    const row = part.getByRole('row', { name: /^97110/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'moved',
      '28.79',
      '29.06',
      '0.27',
      '0.94',
    ]);
    await part.getByLabel('Amounts').selectOption('04412-99');
    await part.getByRole('button', { name: 'Show' }).click();
    await part.getByText('in Rest of Texas').waitFor();
    await part.getByLabel('Setting').selectOption('facility');
    await part.getByRole('button', { name: 'Show' }).click();
    await part.getByRole('cell', { name: '28.33' }).waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'moved',
      '28.00',
      '28.33',
      '0.33',
      '1.18',
    ]);
    await part.getByLabel(/^Codes and ranges/).fill('9711');
    await part.getByRole('button', { name: 'Show' }).click();
    await part.getByText('Something is to be corrected first.').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
