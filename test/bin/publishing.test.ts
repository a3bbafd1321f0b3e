import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { corrected, CORRECTED_FEE, importedBy, JULY_FEE, julyFee, listed } from './releaseFiles.ts';

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

const published = async () =>
  (await listed(here)).filter((each) => each.complete && each.published).map(({ id }) => id);

describe('a file that CMS posts again', () => {
  it('answers instead of the first, which stays stored', async () => {
    expect(repaired).not.toBe(july);
    expect(await julyFee(here)).toEqual({ fee: CORRECTED_FEE, release: repaired });
    expect(await published()).toEqual([repaired]);
    expect((await listed(here)).map(({ id }) => id)).toContain(july);
  });

  it('is taken back by rollback', async () => {
    const { code, out } = await here.run('rollback');
    expect([code, out]).toEqual([0, expect.stringContaining(july)]);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: july });
  });

  it('is published again by its name, once', async () => {
    const first = await here.run('publish', repaired);
    expect([first.code, first.out]).toEqual([0, `${repaired} is published.\n`]);
    expect(await julyFee(here)).toEqual({ fee: CORRECTED_FEE, release: repaired });
    const second = await here.run('publish', repaired, '--json');
    expect([second.code, second.json]).toEqual([0, { release: repaired, result: 'already' }]);
    expect(await published()).toEqual([repaired]);
  });

  it('is not mixed up with a name that is not there', async () => {
    const { code, json } = await here.run('publish', '2025C-000000000000', '--json');
    expect(code).toBe(1);
    expect(json).toMatchObject({
      status: 404,
      errors: [{ code: 'unknown-release', found: '2025C-000000000000' }],
    });
  });
});

describe('rollback to the beginning', () => {
  it('undoes one change after the other, the extract itself last, and then refuses', async () => {
    for (const left of [[july], [], undefined]) {
      const { code, json } = await here.run('rollback', '--json');
      const now = (json as { published: string[] }).published;
      expect([code, now.length > 0]).toEqual([0, left !== undefined]);
      expect(now.filter((id) => !/extract|zip/.test(id))).toEqual(left ?? []);
    }
    const { code, err } = await here.run('rollback');
    expect([code, err]).toEqual([1, expect.stringContaining('There is nothing to go back to.')]);
  });

  it('leaves a directory that says so, until a release is published again', async () => {
    const { code, err } = await here.run('fee', '97110', '--zip', '35242', '--date', '2025-07-15');
    expect([code, err]).toEqual([1, expect.stringContaining('No release is published yet.')]);
    expect((await here.run('publish', july)).code).toBe(0);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: july });
  });
});
