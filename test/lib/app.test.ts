import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DOORS, missingBundles } from '../../lib/bundles.ts';
import { BUILT, temporaryFolder } from './synthesis.ts';

const outdir = temporaryFolder();

function app(context: Record<string, unknown> = {}) {
  const file = fileURLToPath(new URL('../../bin/app.ts', import.meta.url));
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  return spawnSync(process.execPath, [file], { env, encoding: 'utf8' });
}

test('what is missing of the bundles is said, with what makes them', () => {
  const files = [...DOORS.map((door) => join(door, 'index.mjs')), join('web', 'index.html')];
  expect(missingBundles('/nowhere')).toEqual(
    files.map((file) => `${join('/nowhere', file)} is missing; run \`npm run build\` first.`),
  );
});

test('bad settings are refused, each by name, before anything is synthesised', () => {
  const { status, stderr } = app({ 'allowable:stackName': '', 'allowable:logRetentionDays': 2 });
  expect(status).toBe(1);
  expect(stderr).toContain('allowable:stackName is ""; it must be');
  expect(stderr).toContain('allowable:logRetentionDays is 2; it must be');
  expect(readdirSync(outdir)).toEqual([]);
});

test('what the finder would say of its settings is said before anything is synthesised', () => {
  const finder = { amaLicenceAccepted: true, pages: [{ address: 'https://www.cms.gov/', files: '(' }] };
  const { status, stderr } = app({ 'allowable:finder': finder });
  expect(status).toBe(1);
  expect(stderr).toContain('allowable:finder: pages[0].files is a regular expression');
});

test.skipIf(missingBundles(BUILT).length > 0)(
  'with the bundles built, it synthesises without an account',
  () => {
    const { status, stderr } = app({ 'allowable:stackName': 'Elsewhere' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(outdir)).toContain('Elsewhere.template.json');
  },
  // A process of its own that loads CDK and three rule packs: on a busy machine that alone takes a minute.
  180_000,
);
