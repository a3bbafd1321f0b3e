import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../../lib/bundles.ts';
import { bundleOf, door } from './deployed.ts';

describe('a function without its settings', () => {
  it.each([
    ['api', {}, ['ALLOWABLE_TABLE']],
    ['office', {}, ['ALLOWABLE_TABLE']],
    ['importRelease', {}, ['ALLOWABLE_TABLE', 'ALLOWABLE_BUCKET']],
    ['importRelease', { ALLOWABLE_TABLE: 'a b', ALLOWABLE_BUCKET: 'A' }, ['"a b"', '"A"']],
  ] as const)(
    '%s with %o does not start, and says all that is wrong at once',
    async (name, settings, named) => {
      const refused = await door(name, { AWS_REGION: 'us-east-1', ...settings }).catch(String);
      expect(refused).toMatch(/^Error: the function ended/);
      for (const each of named) expect(refused).toContain(each);
    },
  );
});

describe('a bundle', () => {
  it('of the estimates’ API is smaller than 700,000 bytes', async () => {
    expect((await stat(bundleOf('api'))).size).toBeLessThan(700_000);
  });

  it.each(DOORS)('of %s carries nothing of the laptop', async (name) => {
    const code = await readFile(bundleOf(name), 'utf8');
    expect(code).not.toMatch(/dynalite|classic-level/);
  });
});
