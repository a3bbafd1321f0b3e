import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

const VISIT = JSON.stringify({
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  payer: 'medicare',
  diagnoses: ['M25.561'],
  lines: [
    { code: '97110', units: 2, modifiers: ['GP'] },
    { code: '97161', units: 1, modifiers: ['GP'] },
  ],
  episode: { visitsSinceProgressReport: 10, certifiedFrom: '2026-07-01' },
});

describe('allowable diagnoses', () => {
  it('imports a list, which guidance then goes by, and gives it back', async () => {
    const file = await here.file('pairs.csv', 'Diagnosis,Procedure Code\r\nM25.56,97161\r\n');
    const imported = await here.run('diagnoses', 'import', file, '--effective-from', '2026-01-01');
    expect([imported.code, imported.out]).toEqual([
      0,
      'The table of pairings from 2026-01-01: added (revision 1).\n',
    ]);
    const checked = await here.fed(VISIT, 'check', '-');
    expect(checked.out).toContain(
      'info, line 1: 97110 is not among the services that M25.561 usually supports.',
    );
    expect(checked.out).toContain("[the clinic's own table of pairings from 2026-01-01: guidance]");
    const more = await here.file('more.csv', 'Diagnosis,Procedure Code\r\nM25.56,97161\r\nM25.56,97110\r\n');
    const again = await here.run('diagnoses', 'import', more, '--effective-from', '2026-01-01');
    expect(again.out).toBe('The table of pairings from 2026-01-01: 1 changed (revision 2).\n');
    expect((await here.run('diagnoses', 'export')).out).toBe(
      'Diagnosis,Procedure Code\r\nM25.56,97110\r\nM25.56,97161\r\n',
    );
    expect((await here.fed(VISIT, 'check', '-')).out).not.toContain('is not among the services');
  });
});

describe('the clocks and the note of a visit', () => {
  it('are told with the estimate, the list where it is asked for', async () => {
    const plain = await here.fed(VISIT, 'estimate', '-');
    expect(plain.out).toContain('warning, line 1: This is treatment day 10 since the last progress report');
    expect(plain.out).not.toContain('The note has to show');
    const listed = await here.fed(VISIT, 'estimate', '-', '--documentation');
    expect(listed.out).toContain('The note has to show:\n  [ ] What was done');
    expect(listed.out).toContain('for line 1, 97110:\n');
    expect(listed.out).toContain('for line 2, 97161:\n  [ ] What makes it of this level');
    const json = await here.fed(VISIT, 'estimate', '-', '--documentation', '--json');
    expect(json.json).toMatchObject({ documentation: [{ line: 0, code: '97110' }, { line: 1 }] });
    expect((await here.fed(VISIT, 'check', '-', '--documentation')).out).toContain('The note has to show:');
  });
});
