import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { afterAll } from 'vitest';
import { AllowableStack } from '../../lib/allowableStack.ts';
import { DOORS, missingBundles } from '../../lib/bundles.ts';
import type { Settings } from '../../lib/settings.ts';

export const SETTINGS: Settings = {
  stackName: 'AllowableTest',
  logRetentionDays: RetentionDays.ONE_MONTH,
  noncurrentVersionDays: 45,
  noticeEmail: '',
  finder: { amaLicenceAccepted: false, json: '{"amaLicenceAccepted":false,"pages":[]}' },
};

export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Synthesis {
  readonly template: Template;
  /** Where the template and the assets were written. */
  readonly directory: string;
  /** The bundles that are deployed. */
  readonly bundles: string;
}

/** The stack as it would be deployed: of the bundles in `dist/` where they have been built, else of stand-ins. */
export function synthesise(settings: Partial<Settings> = {}): Synthesis {
  const bundles = missingBundles(BUILT).length === 0 ? BUILT : standIns();
  const app = new App({ outdir: temporaryFolder() });
  const stack = new AllowableStack(app, { settings: { ...SETTINGS, ...settings }, bundles });
  return { template: Template.fromStack(stack), directory: app.outdir, bundles };
}

/** A folder that is there until the tests of the file are done. */
export function temporaryFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'allowable-stack-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function standIns(): string {
  const directory = temporaryFolder();
  for (const door of DOORS) {
    mkdirSync(join(directory, door));
    writeFileSync(join(directory, door, 'index.mjs'), `export const handler = () => '${door}';`);
    writeFileSync(join(directory, door, 'index.mjs.map'), '{}');
  }
  return directory;
}
