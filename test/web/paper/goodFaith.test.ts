import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { browserIsHere, desk, type Desk } from '../desk.ts';
import { screenshot } from '../screenshot.ts';
import { printed } from './printed.ts';
import { USUAL_VISIT, withVisit } from './typedVisit.ts';

const SELF_PAY = {
  id: 'self-pay',
  name: 'Self-pay',
  versions: [
    {
      effectiveFrom: '2026-01-01',
      terms: { kind: 'percent-of-charges', percent: '60', share: { order: 'everything' } },
    },
  ],
};

describe.skipIf(!browserIsHere)('a good faith estimate', () => {
  let here: Desk;
  beforeAll(async () => {
    here = await desk();
    await here.server.ask('PUT', '/v1/payers/self-pay', { json: SELF_PAY });
    const list = 'Procedure Code,Amount\r\n97161,150.00\r\n';
    const headers = { 'content-type': 'text/csv' };
    await here.server.ask('PUT', '/v1/charges/versions/2026-01-01', { body: list, headers });
  });
  afterAll(() => here.close());

  it('has the content of 45 CFR 149.610(c) on one page, in either language', async () => {
    const { page, complaints, context } = await here.open();
    await withVisit(page, USUAL_VISIT, '#/paper/good-faith');
    for (const [label, text] of [
      ['Name', 'Riverside Physical Therapy'],
      ['Address', '12 River Road, Austin TX 78701'],
      ['Phone for questions', '(512) 555-0100'],
      ['Visits a week', '2'],
      ['Weeks, 52 at most', '6'],
      ['Patient’s name', 'Maria Lopez'],
      ['Date of birth', '03 Feb 1961'],
      ['Clinician’s name', 'Ann Roe, PT'],
      ['NPI', '1234567893'],
      ['TIN', '12-3456789'],
      ['To be scheduled separately', 'X-ray'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('An evaluation first').selectOption('97161');
    // 150.00 + 12 x (120.00 + 160.00 + 70.00) = 150.00 + 4,200.00
    await page.getByTestId('expected-total').getByText('$4,350.00').waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, 'good-faith');

    const english = await printed(page, 'good-faith-en');
    expect(english.pages).toHaveLength(1);
    for (const said of [
      ...['Riverside Physical Therapy', '12 River Road', 'Maria Lopez', '03 Feb 1961', 'Ann Roe, PT'],
      ...['1234567893', '12-3456789', 'M25.561, M54.50', 'July 15, 2026', 'PT evaluation, simple (97161)'],
      ...['First visit $150.00', 'Each visit after it $350.00', 'Guided exercise 97110 2 $160.00'],
      'Total expected charges (13 visits) $4,350.00',
      '2 visits a week for 6 weeks: 13 visits in all',
      'at most 12 months',
      'X-ray. A separate estimate',
      'Other services may be recommended during your care',
      'It is an estimate',
      'It is not a contract',
      'a bill of this provider for these services of $4,750.00 or more',
      'within 120 days',
      'www.cms.gov/nosurprises',
      'does not make the quality of your care worse',
    ])
      expect(english.text).toContain(said);

    await page.getByLabel('Español').check();
    const spanish = await printed(page, 'good-faith-es');
    expect(spanish.pages).toHaveLength(1);
    for (const said of ['Estimación de buena fe', 'Maria Lopez', 'Primera visita $150.00', '$4,750.00 o más'])
      expect(spanish.text).toContain(said);
    expect(spanish.text).not.toMatch(/\b(?:you|your|the|visit|charge|estimate|week)\b/i);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes the prices of a self-pay payer, and says from where a bill may be disputed', async () => {
    const { page, context } = await here.open();
    await withVisit(page, USUAL_VISIT, '#/paper/good-faith');
    await page.getByTestId('expected-total').getByText('$350.00').waitFor();
    await page.getByLabel('Prices').selectOption('self-pay');
    // 72.00 + 96.00 + 42.00, 60% of the charges
    await page.getByTestId('expected-total').getByText('$210.00').waitFor();
    const said = page.getByTestId('disputable');
    expect(await said.textContent()).toBe('The patient could dispute a bill of $610.00 or more.');
    await page.getByLabel('If the bill were').fill('609.99');
    expect(await said.textContent()).toContain('could not dispute it');
    await page.getByLabel('If the bill were').fill('610');
    expect(await said.textContent()).toContain('could dispute it');
    await context.close();
  });

  it('is not to be had with a charge missing, nor for more weeks than a year has', async () => {
    const { page, context } = await here.open({ width: 360, scheme: 'dark' });
    const lines = USUAL_VISIT.lines.map((line) => ({
      ...line,
      charge: line.code === '97140' ? '' : line.charge,
    }));
    await withVisit(page, { ...USUAL_VISIT, lines }, '#/paper/good-faith');
    await page.getByText('There is no expected charge for 97140').waitFor();
    expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Visits a week').fill('2');
    await page.getByLabel('Weeks, 52 at most').fill('53');
    await page.getByText('Give at most 52 weeks.').first().waitFor();
    await page.getByLabel('NPI').fill('1234567890');
    await page.getByText('This is no NPI').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
