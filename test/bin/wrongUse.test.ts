import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

describe('the help', () => {
  it('lists every command and every exit code, on standard output', async () => {
    const { code, out, err } = await here.run('help');
    expect([code, err]).toEqual([0, '']);
    for (const command of [
      ...[
        'serve',
        'import',
        'estimate',
        'check',
        'fee',
        'locality',
        'releases',
        'publish',
        'rollback',
        'parity',
      ],
      ...['payer', 'charges', 'diagnoses', 'prune', 'keys'],
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect(out).toContain('0 done, 1 refused input, 2 wrong use, 3 a fault of ours');
  });

  it.each([['--help'], ['-h']])('%s is the same', async (word) => {
    const { code, out } = await here.run(word);
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'allowable: what a visit is allowed, who pays which part, and why',
    ]);
  });

  it('of one command says what it takes', async () => {
    const { code, out } = await here.run('fee', '--help');
    expect(code).toBe(0);
    expect(out).toContain('allowable fee CODE --carrier NNNNN --locality NN --date yyyy-mm-dd');
  });
});

describe('wrong use ends with 2, says what is wrong, prints no result and opens no store', () => {
  it.each([
    [['frobnicate'], 'There is no command "frobnicate"'],
    [['releases', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['releases', 'now'], 'this takes no arguments: now'],
    [['estimate'], 'FILE is missing'],
    [['estimate', 'a', 'b'], 'more than one FILE'],
    [['fee', '--date', '2026-07-15'], 'CODE is missing'],
    [['fee', '97110', '--carrier'], '--carrier'],
    [['import'], 'FILE is missing'],
    [['import', 'x.zip', '--effective-from', '2025-02-30'], '--effective-from is a day that exists'],
    [['import', 'x.zip', '--track', 'both'], '--track is qp or non-qp, not "both"'],
    [['publish'], 'RELEASE is missing'],
    [['rollback', 'twice'], 'this takes no arguments: twice'],
    [['prune', '--all'], "Unknown option '--all'"],
    [['parity'], 'PAYMENTFILE is missing'],
    [['payer'], 'say list, get, put, delete, import, export, history, presets'],
    [['payer', 'keep', 'acme'], 'there is no "payer keep"'],
    [['serve', '--host', '0.0.0.0'], 'it listens on this machine alone'],
    [['batch'], 'VISITS.csv is missing'],
    [['batch', 'visits.csv', '--explain'], 'say --json, too'],
    [['keys'], 'say issue, list, revoke'],
    [['keys', 'revoke'], 'ID is missing'],
    [['keys', 'list', '--days', '3'], 'keys list takes no --days'],
    [['keys', 'issue', '--practice', 'A B', '--name', 'n', '--scopes', 'estimates'], '--practice is "A B"'],
    [['keys', 'issue', '--practice', 'a', '--name', 'n', '--scopes', 'all'], '"all" is no scope'],
    [['keys', 'issue', '--practice', 'a', '--name', 'n'], '"" is no scope'],
    [['keys', 'issue', '--practice', 'a', '--scopes', 'estimates'], '--name is ""'],
    [
      ['keys', 'issue', '--practice', 'a', '--name', 'n', '--scopes', 'estimates', '--days', '367'],
      '--days is "367"',
    ],
    [['serve', '--port', '65536'], '--port is a number from 0 to 65535'],
  ])('%j', async (words, message) => {
    const { code, out, err } = await here.run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^allowable[ :]/m);
    expect(existsSync(here.data)).toBe(false);
  });
});

describe('a store that cannot be opened', () => {
  it('because a file stands in its place is wrong use: 2', async () => {
    const { code, err } = await here.run('releases', '--data', await here.file('taken', ''));
    expect([code, err]).toEqual([2, expect.stringMatching(/taken cannot be a data directory.*--data/)]);
  });

  it('because only a part of a deployed one is named is wrong use: 2', async () => {
    const partly = await workplace({ ALLOWABLE_BUCKET: 'release-files' });
    const { code, err } = await partly.run('releases');
    await partly.remove();
    expect([code, err]).toEqual([2, expect.stringContaining('ALLOWABLE_TABLE is not set')]);
  });

  it('for a reason that nobody foresaw is a fault of ours: 3', async () => {
    const broken = await workplace();
    await mkdir(join(broken.data, 'holder.json'), { recursive: true });
    const { code, out, err } = await broken.run('releases');
    await broken.remove();
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('Something went wrong on our side');
  });
});
