import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paymentFile, paymentLine, paymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { importedBy } from './releaseFiles.ts';

/**
 * 97110 in Alabama under the small release of 2025 (see releaseFiles.ts): 26.83 in both settings, and reduced
 * (0.45 + 0.43 x 0.869 / 2 + 0.01 x 0.575) x 32.3465 = 0.642585 x 32.3465 = 20.7853... = 20.79, printed twice.
 */
const RIGHT = paymentRecord({ nonFacility: '26.83', facility: '26.83', therapyReduced: '20.79' });
const WRONG = { ...RIGHT, facility: '26.84' };
const UNKNOWN = { ...RIGHT, code: '99999' };

let here: Workplace;
let july: string;
let matching: string;
beforeAll(async () => {
  here = await seededWorkplace();
  matching = await here.file('PFREV25C.txt', paymentFile([paymentLine(RIGHT)]));
});
afterAll(() => here.remove());

const imported = async (name: string, bytes: Buffer) =>
  importedBy(await here.run('import', await here.file(name, bytes), '--json'))[0]?.id ?? 'nothing';

describe('allowable parity', () => {
  it('needs a whole release: the extract will not do', async () => {
    const { code, out, err } = await here.run('parity', matching);
    expect([code, out, err]).toEqual([
      1,
      '',
      expect.stringContaining('No complete release of 2025 is stored'),
    ]);
  });

  it('ends with 0 where every amount is the same, and counts what it leaves out', async () => {
    july = await imported('RVU25C.zip', smallRelease());
    const { code, json } = await here.run('parity', matching, '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      release: july,
      conversionFactor: '32.3465',
      matched: 4,
      differing: 0,
      leftOut: { 'not-subject-to-opps-cap': 2 },
      differences: [],
    });
  });

  it('ends with 1 where one differs, and prints both amounts', async () => {
    const file = await here.file('PFREV25X.txt', paymentFile([WRONG, UNKNOWN].map(paymentLine)));
    const { code, out } = await here.run('parity', file);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `Release ${july}, single conversion factor 32.3465`,
        '3 amounts match, 1 differ: 75.000% of those compared',
        '2 left out: not-subject-to-opps-cap',
        '6 left out: code-not-in-release',
        '  10112-00 97110, facility: CMS 26.84, ours 26.83',
        '',
      ].join('\n'),
    );
  });

  it('does not say that all is well where nothing could be compared', async () => {
    const file = await here.file('PFREV25Y.txt', paymentFile([paymentLine(UNKNOWN)]));
    const { code, out } = await here.run('parity', file);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('0 amounts match, 0 differ: nothing to compare'),
    ]);
  });

  it('refuses a tie between releases, names both, and is told with --release', async () => {
    const october = await imported('RVU25D.zip', smallRelease({ letter: 'D' }));
    const tie = await here.run('parity', matching);
    expect([tie.code, tie.out]).toEqual([1, '']);
    for (const each of [july, october, '32.3465', '--release']) expect(tie.err).toContain(each);
    const printed = await here.run('parity', matching, '--json');
    expect([printed.code, printed.json]).toEqual([
      1,
      expect.objectContaining({ kind: 'tie', matched: 4, between: expect.any(Array) as unknown }),
    ]);
    const told = await here.run('parity', matching, '--release', october, '--json');
    expect([told.code, told.json]).toEqual([0, expect.objectContaining({ release: october, matched: 4 })]);
  });

  it.each([
    ['a release that is not stored', ['--release', '2025B'], 'No release "2025B" is stored'],
    ['the QP factor of a year that has none', ['--qp'], 'No QP conversion factor is known for 2025'],
  ])('refuses %s', async (_name, options, message) => {
    const { code, err } = await here.run('parity', matching, ...options);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('refuses a file that is not one of payment amounts', async () => {
    const { code, err } = await here.run(
      'parity',
      await here.file('other.txt', 'code,amount\n97110,26.83\n'),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('Refused')]);
  });
});
