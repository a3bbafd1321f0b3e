import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rvuRow } from '../cmsLayouts/rvuRow.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../cmsLayouts/smallRows.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { importedBy, JULY_FEE, julyFee, listed } from './releaseFiles.ts';

/** So many that writing them takes longer than it is waited at most, and not too many for a release made by hand. */
const CODES = 900;
const LATEST_MILLISECONDS = 50;

let here: Workplace;
let july: string;
let october: string;
beforeAll(async () => {
  here = await seededWorkplace();
  const made = Array.from({ length: CODES }, (_, number) =>
    rvuRow({ code: String(10_000 + number), work: '1.00' }),
  );
  const rows = [...smallRvuRows(2025, '32.3465'), ...made];
  const first = await here.file('RVU25C.zip', smallRelease({ rows }));
  [{ id: july } = { id: 'nothing' }] = importedBy(await here.run('import', first, '--json'));
  october = await here.file('RVU25D.zip', smallRelease({ letter: 'D', rows }));
});
afterAll(() => here.remove());

/** Kills the import a while after it has told that a phase began; false where it had ended before. */
async function killed(
  child: ChildProcessWithoutNullStreams,
  phase: string,
  milliseconds: number,
): Promise<boolean> {
  const ended = once(child, 'exit') as Promise<[number | null]>;
  createInterface(child.stderr).on('line', (line) => {
    if (line.startsWith(phase)) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  const [code] = await ended;
  return code === null;
}

describe('an import that is killed', () => {
  it.each(
    ['reading', 'writing', 'writing', 'writing', 'verifying', 'publishing'].map((phase) => ({
      phase,
      milliseconds: /^(?:read|writ)/.test(phase) ? Math.floor(Math.random() * LATEST_MILLISECONDS) : 0,
    })),
  )(
    '$milliseconds ms into $phase leaves whole releases alone, and the earlier one answers',
    async ({ phase, milliseconds }) => {
      const inTime = await killed(here.start('import', october), phase, milliseconds);
      expect(inTime || phase === 'publishing').toBe(true);
      const [releases, fee] = await Promise.all([listed(here), julyFee(here)]);
      expect(fee).toEqual({ fee: JULY_FEE, release: july });
      const others = releases.filter((each) => each.complete && each.id !== july);
      expect(others.map(({ title, counts }) => [title, counts.codes])).toEqual(
        others.map(() => ['2025D', 14 + CODES]),
      );
      expect(others.length).toBeLessThanOrEqual(1);
    },
  );

  it('is completed by running it again', async () => {
    const ended = await here.run('import', october, '--json');
    const [{ id, result } = { id: '', result: '' }] = importedBy(ended);
    expect([ended.code, result]).toEqual([0, 'published']);
    const whole = (await listed(here)).filter((each) => each.complete);
    expect(whole).toMatchObject([
      { id: july, published: true },
      { id, published: true, counts: { codes: 14 + CODES, rows: 16 + CODES } },
    ]);
    // Work alone, 1.00 x 1 x 32.3465 = 32.3465
    for (const code of ['10000', String(10_000 + CODES - 1)]) {
      const place = ['--carrier', '10112', '--locality', '00', '--date', '2025-10-15'];
      const { json } = await here.run('fee', code, ...place, '--json');
      expect(json).toMatchObject({ amounts: { nonFacility: { fee: '32.35' } }, basis: { release: id } });
    }
  });
});
