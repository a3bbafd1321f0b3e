import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { corrected, importedBy, JULY_FEE, julyFee, listed } from './releaseFiles.ts';

let here: Workplace;
let july: string;
let repaired: string;
beforeAll(async () => {
  here = await seededWorkplace();
  july = await imported('RVU25C.zip', smallRelease());
  repaired = await imported('RVU25C-corrected.zip', corrected());
});
afterAll(() => here.remove());

async function imported(name: string, bytes: Buffer): Promise<string> {
  const [only] = importedBy(await here.run('import', await here.file(name, bytes), '--json'));
  return only?.id ?? 'nothing';
}

/** 16 rows, 3 localities and their 3 OPPS-capped amounts. */
const ROWS = 22;

describe('prune', () => {
  it('finds nothing to remove where all is published or can be gone back to', async () => {
    const { code, out } = await here.run('prune');
    expect([code, out]).toEqual([0, 'There is nothing to remove.\n']);
  });

  it('refuses an id that is published, and one that is not there, and removes nothing', async () => {
    const published = await here.run('prune', repaired, '--json');
    expect([published.code, published.json]).toMatchObject([
      1,
      { status: 409, code: 'published', errors: [{ code: 'published', found: repaired }] },
    ]);
    const superseded = await here.run('prune', july);
    expect([superseded.code, superseded.out]).toEqual([1, '']);
    expect(superseded.err).toContain('Nothing was removed.');
    for (const unknown of ['2025C-000000000000', `${july}#1`]) {
      const { code, json } = await here.run('prune', unknown, '--json');
      expect([code, json]).toMatchObject([
        1,
        { status: 404, errors: [{ code: 'unknown-release', found: unknown }] },
      ]);
    }
  });

  it('shows on a dry run what would go, and then removes it', async () => {
    expect((await here.run('rollback')).code).toBe(0);
    const dry = await here.run('prune', '--dry-run');
    expect([dry.code, dry.out]).toEqual([
      0,
      `${repaired} would be removed: ${ROWS} rows\nThis was a dry run: nothing was removed.\n`,
    ]);
    expect((await listed(here)).map(({ id }) => id)).toContain(repaired);
    const gone = await here.run('prune', repaired, '--json');
    expect([gone.code, gone.json]).toEqual([
      0,
      { removed: [{ id: repaired, dataset: 'fee-schedule', rows: ROWS }], dryRun: false },
    ]);
    expect((await listed(here)).map(({ id }) => id)).not.toContain(repaired);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: july });
  });
});
