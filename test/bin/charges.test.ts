import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededWorkplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await seededWorkplace();
});
afterAll(() => here.remove());

const MAY = { versions: [{ effectiveFrom: '2026-05-01', charges: [{ code: '97110', amount: '75.00' }] }] };
const charges = (...words: string[]) => here.run('charges', ...words);
const put = (list: object, ...words: string[]) =>
  here.fed(JSON.stringify(list), 'charges', 'put', '-', ...words);

describe('allowable charges', () => {
  it('has none at first', async () => {
    for (const action of ['get', 'export', 'history', 'delete']) {
      const { code, err } = await charges(action);
      expect([code, err]).toEqual([1, expect.stringContaining('There is no such charge list.')]);
    }
  });

  it('puts them, once', async () => {
    expect(await put(MAY)).toMatchObject({ code: 0, out: 'The charge list is stored (revision 1).\n' });
    expect((await put(MAY)).out).toContain('says so already (revision 1)');
    expect((await charges('get')).json).toEqual(MAY);
  });

  it('imports and exports a list', async () => {
    const file = await here.file('charges.csv', '\ufeffCPT,Charge\r\n97110,"$1,080.00"\r\nG0283,25\r\n');
    const words = ['import', file, '--effective-from', '2026-06-01'];
    const dry = await charges(...words, '--dry-run');
    expect(dry.out).toContain('2026-06-01 added, compared with 2026-05-01: 1 added, 1 changed');
    expect((await charges('history')).out).toBe('     1  2026-05-01\n');
    const { code, out } = await charges(...words, '--if-revision', '1');
    expect([code, out]).toEqual([
      0,
      'The charge list from 2026-06-01: 1 added, 1 changed, 0 removed, 0 unchanged (revision 2).\n',
    ]);
    expect((await charges('export')).out).toBe(
      'Procedure Code,Modifier,Amount\r\n97110,,1080.00\r\nG0283,,25.00\r\n',
    );
    expect((await charges('export', '--effective-from', '2026-05-01')).out).toContain('97110,,75.00');
    const whole = await charges('export', '--json');
    expect((await here.fed(whole.out, 'charges', 'put', '-')).out).toContain('says so already (revision 2)');
  });

  it('refuses what is not well formed, and what somebody else changed', async () => {
    const wrong = await put({ versions: [{ effectiveFrom: 'May', charges: [] }] }, '--json');
    expect([wrong.code, wrong.json]).toMatchObject([
      1,
      { errors: [{ pointer: '/versions/0/effectiveFrom' }, { pointer: '/versions/0/charges' }] },
    ]);
    const stale = await put(MAY, '--if-revision', '1', '--json');
    expect([stale.code, stale.json]).toMatchObject([1, { code: 'charges-changed' }]);
    const list = await here.fed(
      'Code,Fee\n9711,1.005\n',
      'charges',
      'import',
      '-',
      '--effective-from',
      '2026-07-01',
    );
    expect([list.code, list.err]).toEqual([1, expect.stringContaining('/line/2/Amount is "1.005"')]);
    expect((await charges('history', '--json')).json).toMatchObject({ revisions: [{ revision: 2 }, {}] });
  });

  it('withdraws a version, then deletes all', async () => {
    const withdrawn = await charges('delete', '--effective-from', '2026-06-01');
    expect([withdrawn.code, withdrawn.out]).toEqual([0, 'The charge list is stored (revision 3).\n']);
    expect((await charges('get', '--revision', '2')).json).toMatchObject({ versions: [{}, {}] });
    expect((await charges('delete', '--dry-run', '--json')).json).toEqual({
      deleted: 'charges',
      dryRun: true,
    });
    expect((await charges('delete')).out).toBe('The charge list is deleted.\n');
    expect((await charges('get')).code).toBe(1);
    expect((await charges('history')).out).toContain('     4  deleted\n');
  });

  it.each([
    [[], 'say get, put, delete, import, export, history'],
    [['list'], 'there is no "charges list"'],
    [['put'], 'FILE|- is missing'],
    [['import', 'x.csv'], '--effective-from is missing'],
    [['export', '--dry-run'], 'charges export takes no --dry-run'],
  ])('%j is wrong use: 2', async (words, message) => {
    const { code, out, err } = await charges(...words);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
