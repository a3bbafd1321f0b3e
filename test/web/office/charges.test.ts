import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { browserIsHere } from '../desk.ts';
import { screenshot } from '../screenshot.ts';
import { officeDesk, type OfficeDesk } from './officeDesk.ts';

const csv = (text: string) => ({ name: 'charges.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const FIRST = 'Procedure Code,Modifier,Amount\r\n97110,,80.00\r\n97140,,75.00\r\n';

describe.skipIf(!browserIsHere)('what the clinic charges', () => {
  let here: OfficeDesk;
  beforeAll(async () => {
    here = await officeDesk();
  });
  afterAll(() => here.close());

  it('comes from a CSV file: nothing is kept before it is looked at, and a visit then uses it', async () => {
    const { page, complaints, context } = await here.open({ at: '#/office/charges' });
    await page.getByText('No charge list is kept yet.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('In force from').fill('2026-01-01');
    await page.getByLabel(/^CSV file/).setInputFiles(csv(FIRST));
    await page.getByRole('button', { name: 'Look at what would change' }).click();
    await page.getByText('2 added, 0 changed, 0 removed, 0 as they are.').waitFor();
    expect((await here.server.ask('GET', '/v1/charges')).status).toBe(404);
    await page.getByRole('button', { name: 'Keep these charges' }).click();
    await page.getByText('2 of 2 charges').waitFor();
    await page.getByText('charges.csv is kept.').waitFor();

    const visit = {
      dateOfService: '2026-07-15',
      place: { carrier: '04412', locality: '99' },
      payer: 'medicare',
      lines: [{ code: '97110', units: 2, modifiers: ['GP'] }],
    };
    expect((await here.server.estimate(visit)).json).toMatchObject({ totals: { charge: '160.00' } });

    await page.getByLabel('Find a code or a word').fill('joint');
    await page.getByText('1 of 2 charges').waitFor();
    expect(await page.getByRole('row', { name: /97140/ }).textContent()).toContain('75.00');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'This version as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('charges-2026-01-01.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain('97110,,80.00');
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'office-charges');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps every version and revision, at any width', async () => {
    const { page, context } = await here.open({ at: '#/office/charges', width: 360, scheme: 'dark' });
    await page.getByText('2 of 2 charges').waitFor();
    await page.getByLabel('In force from').fill('2026-07-01');
    await page.getByLabel(/^CSV file/).setInputFiles(csv(FIRST.replace('80.00', '85.00')));
    await page.getByRole('button', { name: 'Look at what would change' }).click();
    await page.getByText('0 added, 1 changed, 0 removed, 1 as they are.').waitFor();
    await page.getByRole('button', { name: 'Keep these charges' }).click();
    await page.getByRole('button', { name: 'Look at revision 2' }).waitFor();
    expect(await page.getByLabel('Version', { exact: true }).inputValue()).toBe('2026-07-01');
    await page.getByLabel('Version', { exact: true }).selectOption('2026-01-01');
    await page.getByRole('row', { name: /97110.*80\.00/ }).waitFor();
    await page.getByRole('button', { name: 'Look at revision 1' }).click();
    await page.getByLabel('Revision 1 as it was').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await context.close();
  });
});
