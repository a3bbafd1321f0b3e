import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { workplace, type Ended, type Workplace } from './cli.ts';
import { importedBy, listed } from './releaseFiles.ts';

describe.skipIf(!cmsFilesAreHere)("CMS's own files through the command line", () => {
  let here: Workplace;
  let imported: Ended;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    here = await workplace();
    const zips = ['rvu25a-updated-01_10_2025.zip', 'rvu25c.zip', 'rvu25d.zip', 'rvu26c.zip'];
    imported = await here.run('import', ...zips.map(cmsFile), '--json');
    for (const { id } of importedBy(imported)) ids[id.slice(0, 5)] = id;
  });
  afterAll(() => here.remove());

  it('publishes all four releases, whole', async () => {
    expect(imported.code).toBe(0);
    expect((await listed(here)).filter(({ complete }) => complete)).toMatchObject([
      {
        title: '2025A',
        published: true,
        effectiveFrom: '2025-01-01',
        counts: { rows: 18865, localities: 109 },
      },
      {
        title: '2025C',
        published: true,
        effectiveFrom: '2025-07-01',
        counts: { rows: 19029, localities: 109 },
      },
      {
        title: '2025D',
        published: true,
        effectiveFrom: '2025-10-01',
        counts: { rows: 19090, localities: 109 },
      },
      {
        title: '2026C',
        published: true,
        effectiveFrom: '2026-07-01',
        counts: { rows: 19356, localities: 109 },
      },
    ]);
  });

  // A record without therapy or OPPS amounts has two, one a setting; PFDE25A's 279 have 80 reduced ones, if not more.
  it.each([
    ['PFREV25C.txt', '2025C', '32.3465', 109 * 2],
    ['PFDE25A.excerpt.txt', '2025A', '32.3465', 279 * 2],
    ['PFREV26B_nonQP.zip', '2026C', '33.4009', 4_033 * 2],
    ['PFREV26B_QP.zip', '2026C', '33.5675', 4_033 * 2],
  ])('prints every amount of %s under %s and %s', async (file, title, conversionFactor, least) => {
    const named = file === 'PFREV25C.txt' ? ['--release', ids[title] ?? 'nothing'] : [];
    const { code, json } = await here.run('parity', cmsFile(file), ...named, '--json');
    expect(code).toBe(0);
    const result = json as { matched: number; leftOut: Record<string, number> };
    expect(result).toMatchObject({ release: ids[title], conversionFactor, differing: 0, differences: [] });
    expect(result.matched).toBeGreaterThanOrEqual(least);
    const left = Object.keys(result.leftOut).sort();
    expect(left).toEqual(['not-subject-to-opps-cap', 'not-subject-to-therapy-reduction']);
  });

  it('does not guess which release of 2025 PFREV25C.txt belongs to', async () => {
    const { code, out, err } = await here.run('parity', cmsFile('PFREV25C.txt'));
    expect([code, out]).toEqual([1, '']);
    for (const title of ['2025A', '2025C', '2025D']) expect(err).toContain(ids[title]);
  });
});
