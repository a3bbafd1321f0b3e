/**
 * Synthesises what is deployed, and refuses what the rule packs find and nobody has acknowledged. The settings are in `cdk.json`,
 * which the CDK command hands over by itself; read here as well, so that `node bin/app.ts` makes the same template without it.
 */
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks } from 'cdk-nag';
import cdk from '../cdk.json' with { type: 'json' };
import { AllowableStack } from '../lib/allowableStack.ts';
import { missingBundles } from '../lib/bundles.ts';
import { readSettings, type Settings } from '../lib/settings.ts';
import { readFinderText } from '../src/refresh/finding/finderSettings.ts';

const root = new URL('../', import.meta.url);
const bundles = fileURLToPath(new URL('dist', root));
const outdir = process.env['CDK_OUTDIR'] ?? fileURLToPath(new URL('cdk.out', root));

const app = new App({ context: cdk.context, outdir, autoSynth: false });
const reading = readSettings(app.node.getAllContext() as Record<string, unknown>);
const wrong = reading.kind === 'problems' ? reading.problems : finderProblems(reading.settings);
const problems = [...wrong, ...missingBundles(bundles)];

if (reading.kind === 'problems' || problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  new AllowableStack(app, { settings: reading.settings, bundles });
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new HIPAASecurityChecks(app),
    new ServerlessChecks(app),
  );
  app.synth();
}

/** What the function that looks for releases would say of its settings when it starts. */
function finderProblems({ finder }: Settings): readonly string[] {
  const read = readFinderText(finder.json);
  return read.ok ? [] : read.problems.map((problem) => `allowable:finder: ${problem}`);
}
