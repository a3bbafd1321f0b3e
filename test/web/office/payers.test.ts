import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { browserIsHere, type Visitor } from '../desk.ts';
import { screenshot } from '../screenshot.ts';
import { officeDesk, type OfficeDesk } from './officeDesk.ts';

const terms = (percent: string) => ({
  kind: 'percent-of-medicare',
  percent,
  mppr: { of: 'unit', tiers: ['100', '50'] },
  share: { order: 'copay', copay: '30.00' },
});
const ACME = {
  id: 'acme',
  name: 'Acme PPO',
  versions: [{ effectiveFrom: '2026-01-01', terms: terms('120') }],
};
const csv = (text: string) => ({ name: 'fees.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.skipIf(!browserIsHere)('the clinic’s payers', () => {
  let here: OfficeDesk;
  beforeAll(async () => {
    here = await officeDesk();
    await here.server.ask('PUT', '/v1/payers/acme', { json: ACME });
  });
  afterAll(() => here.close());

  const stored = async (id: string) => (await here.server.ask('GET', `/v1/payers/${id}`)).json;

  async function opened(at: string, how: Parameters<OfficeDesk['open']>[0] = {}): Promise<Visitor> {
    const visitor = await here.open({ ...how, at: `#/office/${at}` });
    await visitor.page.getByRole('heading', { level: 2 }).first().waitFor();
    return visitor;
  }

  it('are edited by keyboard alone: looked at, then kept, and what the form does not show stays', async () => {
    const { page, complaints, context } = await opened('payers');
    const link = page.getByRole('link', { name: 'Acme PPO' });
    await link.waitFor();
    expect(await page.getByRole('row', { name: /Acme PPO/ }).textContent()).toContain(
      '120% of Medicare, copay 30.00',
    );
    expect(await violations(page)).toEqual([]);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit the terms from 2026-01-01' }).press('Enter');
    const percent = page.getByLabel('Percent', { exact: true });
    await percent.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('125x');
    await page.keyboard.press('Enter');
    await page.getByText('Something is to be corrected first.').waitFor();
    expect(await percent.getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await percent.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.getByText('Percent: 120 → 125').waitFor();
    expect(await stored('acme')).toEqual(ACME);
    expect(await page.getByLabel('Therapy reduction').inputValue()).toBe('other');
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'office-payer');
    await page.getByRole('button', { name: 'Keep these terms' }).press('Enter');
    await page.getByText('125% of Medicare').waitFor();
    expect(await stored('acme')).toEqual({
      ...ACME,
      versions: [{ effectiveFrom: '2026-01-01', terms: terms('125') }],
    });
    // Both revisions stay readable.
    await page.getByRole('button', { name: 'Look at revision 1' }).press('Enter');
    expect(await page.getByLabel('Revision 1 as it was').textContent()).toContain('"percent": "120"');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('are not overwritten where somebody else changed them meanwhile', async () => {
    const { page, context } = await opened('payers/acme');
    await page.getByRole('button', { name: 'New terms from a day on' }).click();
    await page.getByLabel('In force from, yyyy-mm-dd').fill('2027-01-01');
    await page.getByLabel('Copay, dollars').fill('35.00');
    await page.getByRole('button', { name: 'Look at what would change' }).first().click();
    await page.getByText('From 2027-01-01: a new version').waitFor();
    const meanwhile = { ...ACME, name: 'Acme Preferred' };
    await here.server.ask('PUT', '/v1/payers/acme', { json: meanwhile });
    await page.getByRole('button', { name: 'Keep these terms' }).click();
    await page.getByText('The payer was changed by somebody else.').waitFor();
    expect(await stored('acme')).toEqual(meanwhile);
    await context.close();
  });

  it('take any term as it is stored, and say where what is typed is no JSON', async () => {
    const { page, context } = await opened('payers/acme', { width: 360, scheme: 'dark' });
    await page.getByRole('button', { name: /^Edit/ }).click();
    await page.getByText('All terms, as they are stored').click();
    const all = page.getByLabel('Terms as JSON');
    await all.fill('{"kind": ');
    await page.getByText('This is not a JSON object').waitFor();
    const look = page.getByRole('button', { name: 'Look at what would change' }).first();
    expect(await look.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await all.fill('{"kind": "per-visit", "amount": "95.00", "visitMaximum": "90.00"}');
    expect(await page.getByLabel('Dollars a visit', { exact: true }).inputValue()).toBe('95.00');
    await page.getByLabel('Kind of terms').selectOption('conversion-factor');
    await page.getByLabel('Dollars a relative value unit').fill('40.00');
    expect(JSON.parse(await all.inputValue())).toEqual({
      kind: 'conversion-factor',
      visitMaximum: '90.00',
      conversionFactor: '40.00',
    });
    const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    expect(wide).toBe(false);
    await screenshot(page, 'office-payer-360-dark');
    await context.close();
  });

  it('begin from a usual form, or from the fee list that was sent', async () => {
    const { page, context } = await opened('new-payer');
    await page.getByLabel('Begin from').selectOption('self-pay');
    await page.getByLabel('Name', { exact: true }).fill('Own prices');
    await page.getByLabel('Short name, as requests call it').fill('own-prices');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at what would change' }).first().click();
    await page.getByRole('button', { name: 'Keep these terms' }).click();
    await page.getByRole('heading', { name: 'Own prices' }).waitFor();
    expect(await stored('own-prices')).toMatchObject({ id: 'own-prices', name: 'Own prices' });

    await page.evaluate("location.hash = '#/office/new-payer'");
    await page.getByLabel('Short name', { exact: true }).fill('blue');
    await page.getByLabel('Payer’s name').fill('Blue');
    await page.getByLabel('In force from', { exact: true }).fill('2026-01-01');
    const file = page.getByLabel('CSV file: Procedure Code, Modifier, Amount');
    await file.setInputFiles(csv('Procedure Code,Modifier,Amount\r\n97110,,x\r\n'));
    const look = page.getByRole('button', { name: 'Look at what would change' }).last();
    await look.click();
    await page.getByText(/^Line 2, Amount/).waitFor();
    await file.setInputFiles(
      csv('Procedure Code,Modifier,Amount,Note\r\n97110,,41.00,a\r\n97530,,46.00,b\r\n'),
    );
    await look.click();
    await page.getByText('2 added, 0 changed, 0 removed, 0 as they are.').waitFor();
    await page.getByText('Not read: the columns Note.').waitFor();
    expect((await here.server.ask('GET', '/v1/payers/blue')).status).toBe(404);
    await page.getByRole('button', { name: 'Keep these fees' }).click();
    await page.getByText('a list of 2 fees').waitFor();

    await page.getByLabel('In force from', { exact: true }).fill('2026-01-01');
    await file.setInputFiles(csv('Procedure Code,Modifier,Amount\r\n97110,,42.00\r\n97140,,39.00\r\n'));
    await look.click();
    await page.getByText('1 added, 1 changed, 1 removed, 0 as they are.').waitFor();
    expect(await page.getByRole('row', { name: /97110/ }).textContent()).toBe('9711041.0042.00');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it('are withdrawn and deleted in two steps', async () => {
    const next = {
      id: 'gone',
      name: 'Gone soon',
      versions: ['2025-01-01', '2026-01-01'].map((effectiveFrom) => ({ effectiveFrom, terms: terms('90') })),
    };
    await here.server.ask('PUT', '/v1/payers/gone', { json: next });
    const { page, context } = await opened('payers/gone');
    await page.getByRole('button', { name: 'Withdraw 2025-01-01' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('button', { name: 'Withdraw 2025-01-01' }).click();
    await page.getByRole('button', { name: 'Withdraw the terms from 2025-01-01' }).click();
    await page.getByRole('button', { name: 'Withdraw 2025-01-01' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Delete Gone soon', exact: true }).click();
    expect((await here.server.ask('GET', '/v1/payers/gone')).status).toBe(200);
    await page.getByRole('button', { name: 'Really delete Gone soon' }).click();
    await page.getByRole('link', { name: 'New payer' }).waitFor();
    expect((await here.server.ask('GET', '/v1/payers/gone')).status).toBe(404);
    await page.goBack();
    await page.getByText('There is no such payer.').waitFor();
    await page.getByText('What it was before').waitFor();
    await page.getByRole('cell', { name: 'deleted' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
