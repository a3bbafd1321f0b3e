import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { seededWorkplace, type Workplace } from './cli.ts';
import { importedBy, listed } from './releaseFiles.ts';

let here: Workplace;
let staged: string;
beforeAll(async () => {
  here = await seededWorkplace();
  const file = await here.file(
    'rvu25d.zip',
    smallRelease({ year: 2025, letter: 'D', conversionFactor: '32.3500' }),
  );
  const ended = await here.run('import', file);
  expect(ended.code).toBe(1);
  expect(ended.out).toContain('is doubtful: it is stored and not published');
  expect(ended.err).toContain('32.3465');
  [{ id: staged } = { id: '' }] = importedBy(await here.run('import', file, '--json'));
});
afterAll(() => here.remove());

const own = async () => (await listed(here)).find(({ id }) => id === staged);

describe('a doubtful release', () => {
  it('is not published without a reason, and says what is doubtful', async () => {
    const ended = await here.run('publish', staged);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain('DOUBTFUL');
    expect(ended.err).toContain('--accept REASON');
    expect(await own()).toMatchObject({ published: false, accepted: null });
  });

  it.each([[''], ['   ']])('takes no empty reason (%j)', async (reason) => {
    expect((await here.run('publish', staged, '--accept', reason)).code).toBe(2);
  });

  it('is published with one, which is kept beside it', async () => {
    const ended = await here.run('publish', staged, '--accept', 'a law of the same week');
    expect([ended.code, ended.out]).toEqual([0, `${staged} is published.\n`]);
    expect(await own()).toMatchObject({ published: true, accepted: 'a law of the same week' });
  });

  it('is gone after a rollback, and asks for a reason again', async () => {
    expect((await here.run('rollback')).code).toBe(0);
    expect(await own()).toMatchObject({ published: false });
    expect((await here.run('publish', staged)).code).toBe(1);
    expect((await here.run('publish', staged, '--accept', 'checked')).code).toBe(0);
  });
});
