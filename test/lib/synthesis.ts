import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { afterAll } from 'vitest';
import { AllowableStack } from '../../lib/allowableStack.ts';
import { bundleOf, DOORS, missingBundles, pageOf } from '../../lib/bundles.ts';
import type { Settings } from '../../lib/settings.ts';

export const SETTINGS: Settings = {
  stackName: 'AllowableTest',
  logRetentionDays: RetentionDays.ONE_MONTH,
  noncurrentVersionDays: 45,
  noticeEmail: '',
  alarmEmail: '',
  monthlyBudget: 0,
  requestsPerSecond: 100,
  domain: undefined,
  signIn: undefined,
  software: [],
  finder: { amaLicenceAccepted: false, json: '{"amaLicenceAccepted":false,"pages":[]}' },
};

export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Synthesis {
  readonly stack: AllowableStack;
  readonly template: Template;
  /** Where the template and the assets were written. */
  readonly directory: string;
  /** The bundles that are deployed. */
  readonly bundles: string;
}

/**
 * The stack as it would be deployed: of the bundles and the page in `dist/` where they have been built, else of stand-ins, and
 * also where the files of a page are given.
 */
export function synthesise(
  settings: Partial<Settings> = {},
  page?: Readonly<Record<string, string>>,
): Synthesis {
  const bundles = missingBundles(BUILT).length === 0 && !page ? BUILT : standIns(page);
  const app = new App({ outdir: temporaryFolder() });
  const stack = new AllowableStack(app, { settings: { ...SETTINGS, ...settings }, bundles });
  return { stack, template: Template.fromStack(stack), directory: app.outdir, bundles };
}

/** A folder that is there until the tests of the file are done. */
export function temporaryFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'allowable-stack-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const PAGE = {
  'index.html': '<script src="/assets/page-A1.js"></script>',
  'assets/page-A1.js': 'document.title = "Front desk";',
};

function standIns(page: Readonly<Record<string, string>> = PAGE): string {
  const directory = temporaryFolder();
  for (const door of DOORS) {
    mkdirSync(bundleOf(directory, door));
    writeFileSync(join(bundleOf(directory, door), 'index.mjs'), `export const handler = () => '${door}';`);
    writeFileSync(join(bundleOf(directory, door), 'index.mjs.map'), '{}');
  }
  mkdirSync(join(pageOf(directory), 'assets'), { recursive: true });
  for (const [name, text] of Object.entries(page)) writeFileSync(join(pageOf(directory), name), text);
  return directory;
}
