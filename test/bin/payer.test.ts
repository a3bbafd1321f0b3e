import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percentPayer } from '../http/percentPayer.ts';
import { WORKED_EXAMPLE } from '../http/workedExample.ts';
import { seededWorkplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await seededWorkplace();
});
afterAll(() => here.remove());

const ACME = percentPayer('acme-ppo', ['2025-01-01', '120']);
const put = (payer: object, ...words: string[]) =>
  here.fed(JSON.stringify(payer), 'payer', 'put', '-', ...words);
const history = async () => (await here.run('payer', 'history', 'acme-ppo', '--json')).json;

describe('allowable payer', () => {
  it('puts a payer from a file and from standard input', async () => {
    const first = await here.run('payer', 'put', await here.file('acme.json', JSON.stringify(ACME)));
    expect([first.code, first.out]).toEqual([0, 'acme-ppo is stored (revision 1).\n']);
    const second = await put(ACME, '--json');
    expect([second.code, second.json]).toEqual([0, ACME]);
    expect((await put(ACME)).out).toBe('acme-ppo says so already (revision 1); nothing was written.\n');
  });

  it('lists and gets it', async () => {
    const list = await here.run('payer', 'list');
    expect([list.code, list.out]).toEqual([
      0,
      expect.stringMatching(/^acme-ppo +Payer acme-ppo \(1 version\)$/m),
    ]);
    expect((await here.run('payer', 'list', '--json')).json).toEqual({ payers: [ACME] });
    expect((await here.run('payer', 'get', 'acme-ppo')).json).toEqual(ACME);
  });

  // 34.02 x 1.20 = 40.824 = 40.82; with the other lines 118.24 (see test/http/payers.test.ts)
  it('is who an estimate may name', async () => {
    const visit = { ...WORKED_EXAMPLE, payer: 'acme-ppo', benefits: undefined };
    const { code, json } = await here.fed(JSON.stringify(visit), 'estimate', '-', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      status: 'needs-review',
      lines: [{ allowed: '40.82', patientOwes: null }, {}, {}],
    });
    const { out } = await here.fed(JSON.stringify(visit), 'estimate', '-');
    expect(out).toMatch(/Allowed +118\.24\nPatient owes +not known/);
    expect(out).toContain('Needs review: what is allowed is known, but not who pays which part of it.');
  });

  it('refuses one that is not well formed, every problem at once', async () => {
    const wrong = { ...ACME, id: 'Acme', versions: [] };
    const { code, json } = await put(wrong, '--json');
    expect(code).toBe(1);
    expect(json).toMatchObject({ errors: [{ pointer: '/id' }, { pointer: '/versions' }] });
  });
});

describe('a change of a payer', () => {
  const LATER = percentPayer('acme-ppo', ['2026-01-01', '125']);

  it('is only told in a dry run', async () => {
    const { code, out } = await put(LATER, '--dry-run');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '2025-01-01 unchanged',
        '2026-01-01 added, compared with 2025-01-01',
        '  /percent: "120" -> "125"',
        'This was a dry run: nothing was written.\n',
      ].join('\n'),
    );
    expect((await put(LATER, '--dry-run', '--json')).json).toMatchObject({ dryRun: true, revision: 1 });
    expect(await history()).toEqual({ revisions: [{ revision: 1, versions: ['2025-01-01'] }] });
  });

  it('is refused where somebody else changed it meanwhile', async () => {
    expect((await put(LATER, '--if-revision', '1')).out).toBe('acme-ppo is stored (revision 2).\n');
    for (const words of [
      ['--if-revision', '1'],
      ['--if-revision', '1', '--dry-run'],
    ]) {
      const stale = await put(percentPayer('acme-ppo', ['2026-01-01', '99']), ...words);
      expect([stale.code, stale.err]).toEqual([1, expect.stringContaining('changed by somebody else')]);
    }
    const stale = await here.run('payer', 'delete', 'acme-ppo', '--if-revision', '1', '--json');
    expect([stale.code, stale.json]).toMatchObject([1, { code: 'payer-changed', status: 412 }]);
    expect((await here.run('payer', 'get', 'acme-ppo')).json).toMatchObject({
      versions: [{}, { terms: { percent: '125' } }],
    });
  });

  it('stays readable after it, and a version can be withdrawn', async () => {
    const withdrawn = await here.run('payer', 'delete', 'acme-ppo', '--effective-from', '2025-01-01');
    expect([withdrawn.code, withdrawn.out]).toEqual([0, 'acme-ppo is stored (revision 3).\n']);
    const last = await here.run('payer', 'delete', 'acme-ppo', '--effective-from', '2026-01-01');
    expect([last.code, last.err]).toEqual([1, expect.stringContaining('at least one version')]);
    expect((await here.run('payer', 'history', 'acme-ppo')).out).toBe(
      '     3  2026-01-01\n     2  2025-01-01, 2026-01-01\n     1  2025-01-01\n',
    );
    expect((await here.run('payer', 'get', 'acme-ppo', '--revision', '1')).json).toEqual(ACME);
    const never = await here.run('payer', 'get', 'acme-ppo', '--revision', '9');
    expect([never.code, never.err]).toEqual([1, expect.stringContaining('no such revision')]);
  });

  it('may be its end, and then it is not there, but for its revisions', async () => {
    const dry = await here.run('payer', 'delete', 'acme-ppo', '--dry-run');
    expect(dry.out).toContain('would be deleted');
    const { code, out } = await here.run('payer', 'delete', 'acme-ppo');
    expect([code, out]).toEqual([0, 'acme-ppo is deleted.\n']);
    for (const action of ['get', 'delete', 'export']) {
      const { code: refused, err } = await here.run('payer', action, 'acme-ppo');
      expect([refused, err]).toEqual([1, expect.stringContaining('There is no such payer.')]);
    }
    expect((await here.run('payer', 'history', 'acme-ppo')).out).toContain('     4  deleted\n');
    expect((await put(ACME)).out).toBe('acme-ppo is stored (revision 5).\n');
  });
});

describe('a list of fees', () => {
  const LIST = 'Procedure Code,Modifier,Amount\r\n97110,,40.00\r\n97110,GP,41.00\r\n97530,,45.00\r\n';
  const imported = (file: string, ...words: string[]) =>
    here.run('payer', 'import', 'listed', file, '--effective-from', '2026-01-01', ...words);

  it('makes a payer, and is given back byte for byte', async () => {
    const file = await here.file('fees.csv', LIST);
    expect(await imported(file)).toMatchObject({ code: 1, err: expect.stringContaining('/name') as string });
    const { code, out } = await imported(file, '--name', 'Listed HMO');
    expect([code, out]).toEqual([
      0,
      'listed from 2026-01-01: 3 added, 0 changed, 0 removed, 0 unchanged (revision 1).\n',
    ]);
    expect((await here.run('payer', 'export', 'listed')).out).toBe(LIST);
    expect((await here.run('payer', 'export', 'listed', '--effective-from', '2026-01-01')).out).toBe(LIST);
  });

  it('tells in a dry run what it would change', async () => {
    const file = await here.file('new.csv', 'Code,Price,Note\n97110,42,x\n97110,42,y\n97140,"$1,033.5",\n');
    const { code, out, err } = await imported(file, '--dry-run');
    expect([code, out]).toEqual([
      0,
      [
        '2026-01-01 changed: 1 added, 1 changed, 2 removed, 0 unchanged',
        '  97110         40.00 -> 42.00',
        '  97110 GP      41.00 -> -',
        '  97140             - -> 1033.50',
        '  97530         45.00 -> -',
        'This was a dry run: nothing was written.\n',
      ].join('\n'),
    ]);
    expect(err).toBe('Columns that were not read: Note.\nRows that repeat one before them, taken once: 1.\n');
    expect((await here.run('payer', 'export', 'listed')).out).toBe(LIST);
  });

  it('comes from standard input, on condition', async () => {
    const words = ['payer', 'import', 'listed', '-', '--effective-from', '2027-01-01', '--json'];
    const stale = await here.fed('Code,Fee\n97110,50\n', ...words, '--if-revision', '7');
    expect([stale.code, stale.json]).toMatchObject([1, { code: 'payer-changed' }]);
    const taken = await here.fed('Code,Fee\n97110,50\n', ...words, '--if-revision', '1');
    expect([taken.code, taken.json]).toMatchObject([0, { dryRun: false, revision: 2 }]);
    expect((await here.run('payer', 'export', 'listed')).out).toContain('97110,,50.00');
  });

  it('goes out whole as JSON, which payer put takes back', async () => {
    const whole = await here.run('payer', 'export', 'listed', '--json');
    expect(await here.fed(whole.out, 'payer', 'put', '-')).toMatchObject({
      code: 0,
      out: 'listed says so already (revision 2); nothing was written.\n',
    });
  });

  it('is refused with every problem by line and column', async () => {
    const file = await here.file('wrong.csv', `Code,Fee\n${'9711,free\n'.repeat(30)}`);
    const { code, err } = await imported(file);
    expect(code).toBe(1);
    expect(err).toContain('/line/2/Procedure Code is "9711"');
    expect(err).toContain('/line/2/Amount is "free"');
    expect(err).toContain('and 10 more.');
  });

  it('has to be a file that can be read, and not too large', async () => {
    expect(await imported('nowhere.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT') as string,
    });
    const file = await here.file('large.csv', new Uint8Array(5_000_001).fill(0x20));
    expect(await imported(file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('5000000') as string,
    });
  });
});

describe('the presets', () => {
  it('are listed, and one is printed as a payer to put', async () => {
    const { out } = await here.run('payer', 'presets');
    expect(out.split('\n').filter((line) => line !== '')).toHaveLength(10);
    const preset = await here.run('payer', 'presets', 'per-visit');
    expect([preset.code, preset.err]).toEqual([0, expect.stringContaining('Replace: ')]);
    const stored = await here.fed(preset.out, 'payer', 'put', '-');
    expect([stored.code, stored.out]).toEqual([0, 'per-visit is stored (revision 1).\n']);
  });

  it('do not include what is not there', async () => {
    const { code, err } = await here.run('payer', 'presets', 'nobody');
    expect([code, err]).toEqual([1, expect.stringContaining('workers-compensation')]);
  });
});

describe('wrong use', () => {
  it.each([
    [['put', '-', '--if-revision', 'x'], '--if-revision is a revision'],
    [['list', '--dry-run'], 'payer list takes no --dry-run'],
    [['get', 'acme-ppo', '--effective-from', '2026-01-01'], 'payer get takes no --effective-from'],
    [['get'], 'ID is missing: payer get ID [--revision N]'],
    [['get', 'a', 'b'], 'too many arguments: b'],
    [['import', 'a', '-'], '--effective-from is missing'],
    [['import', 'a', '-', '--effective-from', '2026-02-30'], '--effective-from is a day that exists'],
    [['constructor'], 'there is no "payer constructor"'],
  ])('%j ends with 2', async (words, message) => {
    const { code, out, err } = await here.run('payer', ...words);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('is prevented by its help', async () => {
    const { code, out } = await here.run('payer', '--help');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('payer import ID FILE.csv|- --effective-from DATE'),
    ]);
  });
});
