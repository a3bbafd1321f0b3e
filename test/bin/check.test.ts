import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

const visit = (...lines: object[]) =>
  JSON.stringify({ dateOfService: '2026-07-15', payer: 'medicare', lines });
const GP = { modifiers: ['GP'] };

describe('allowable check', () => {
  it('says what is wrong, where, and what to do, and which checks were not made', async () => {
    const file = await here.file(
      'visit.json',
      visit({ code: '97110', units: 2, ...GP }, { code: '97014', units: 1, ...GP }),
    );
    const { code, out } = await here.run('check', file);
    expect(code).toBe(0);
    expect(out).toContain('error, line 2: Medicare does not take 97014: bill G0283 instead.');
    expect(out).toMatch(/^Not checked: procedure-pairs, since CMS's NCCI procedure pairs are not loaded/m);
  });

  it('says that nothing was found', async () => {
    const { code, out } = await here.fed(
      visit({ code: '97110', units: 2, diagnoses: ['M25.561'], ...GP }),
      'check',
      '-',
    );
    expect(code).toBe(0);
    expect(out).toContain('Not checked: medically-unlikely-units');
    expect(out).not.toMatch(/^error/m);
  });

  it('checks units against the limits once they are imported', async () => {
    const limits = await here.file('MUE_Eff_07-01-2026.csv', mueCsv([mueRow('97112', '4')]));
    expect((await here.run('import', limits)).code).toBe(0);
    const file = await here.file('much.json', visit({ code: '97112', units: 5, ...GP }));
    const { json } = await here.run('check', file, '--json');
    expect(json).toMatchObject({
      alerts: expect.arrayContaining([
        expect.objectContaining({ code: 'mue-exceeded', severity: 'error', line: 0, fix: { units: 4 } }),
      ]) as unknown,
    });
    const { notRun } = json as { notRun: { check: string }[] };
    expect(notRun.map(({ check }) => check)).not.toContain('medically-unlikely-units');
  });

  it('refuses what is no visit', async () => {
    const { code, out, err } = await here.fed('{"lines": []}', 'check', '-');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('/dateOfService');
  });
});
