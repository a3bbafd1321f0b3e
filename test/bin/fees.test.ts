import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededWorkplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await seededWorkplace();
  await here.run('releases');
});
afterAll(() => here.remove());

const DELAWARE = ['--carrier', '12102', '--locality', '01', '--date', '2025-02-01'];

describe('allowable fees export', () => {
  it('prints the fee schedule and nothing else, and what was assumed beside it', async () => {
    const { code, out, err } = await here.run('fees', 'export', ...DELAWARE, '--codes', '97110');
    expect(code).toBe(0);
    const [heading, line, ...more] = out.split('\r\n');
    expect(heading).toMatch(/^Procedure Code,.*,Release$/);
    expect(line).toMatch(
      /^97110,,12102,01,A,28\.79,28\.79,21\.89,21\.89,27\.35,31\.45,2025-01-01,2025A-extract-\w+$/,
    );
    expect(more).toEqual(['']);
    expect(err).toMatch(/^Assumed: Release 2025A is the extract/);
  });

  it('takes several localities with their carriers', async () => {
    const places = ['--locality', '04412-99', '--locality', '12102-01'];
    const { out } = await here.run('fees', 'export', ...places, '--date', '2026-07-15', '--codes', '97110');
    expect(out.split('\r\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^97110,,04412,99,/),
      expect.stringMatching(/^97110,,12102,01,/),
    ]);
  });

  it("adds a payer's fees, for a QP, in a facility", async () => {
    const terms = { kind: 'percent-of-medicare', percent: '120' };
    const payer = { id: 'acme', name: 'Acme', versions: [{ effectiveFrom: '2026-01-01', terms }] };
    await here.fed(JSON.stringify(payer), 'payer', 'put', '-');
    const words = ['--zip', '78602', '--date', '2026-07-15', '--codes', '97110', '--payer', 'acme', '--qp'];
    const { json } = await here.run('fees', 'export', ...words, '--setting', 'facility', '--json');
    const { columns, lines } = json as { columns: string[]; lines: string[][] };
    const cell = (column: string) => lines[0]?.[columns.indexOf(column)];
    // Medicare's as a QP 28.47; the payer's are of the non-QP 28.33 and 21.83: x 1.2 = 33.996 and 26.196
    expect(['Facility Fee', 'Payer Fee', 'Payer Therapy Reduced'].map(cell)).toEqual([
      '28.47',
      '34.00',
      '26.20',
    ]);
  });

  it('refuses, on standard error, what it cannot find', async () => {
    const { code, out, err } = await here.run('fees', 'export', ...DELAWARE, '--codes', '99999');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('/codes is "99999"');
  });

  it.each([
    [[], 'say export'],
    [['import'], 'there is no "fees import"'],
    [['export', 'now'], 'too many arguments: now'],
    [['export', '--locality', '99', '--locality', '01'], 'give several localities with their carriers'],
  ])('%j is wrong use', async (words, message) => {
    const { code, out, err } = await here.run('fees', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
