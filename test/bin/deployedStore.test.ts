import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { cloud, type Cloud } from '../lambdas/deployed.ts';
import { workplace, type Workplace } from './cli.ts';
import { importedBy, JULY_FEE, julyFee, listed } from './releaseFiles.ts';

let aws: Cloud;
let here: Workplace;
beforeAll(async () => {
  aws = await cloud();
  here = await workplace(aws.environment);
});
afterAll(async () => {
  await here.remove();
  await aws.close();
});

describe('with the names of a deployed table and bucket in the environment', () => {
  it('commands work there, on what is published there, and touch no data directory', async () => {
    expect(await listed(here)).toEqual([]);
    const ended = await here.run('import', await here.file('RVU25C.zip', smallRelease()), '--json');
    const [july] = importedBy(ended);
    expect([ended.code, july?.result]).toEqual([0, 'published']);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: july?.id });
    expect((await here.run('rollback', '--json')).json).toEqual({ published: [] });
    expect(existsSync(here.data)).toBe(false);
  });
});
