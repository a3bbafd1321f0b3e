import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Resource } from './permissions.ts';
import { SETTINGS, synthesise } from './synthesis.ts';

const { template, directory, bundles } = synthesise();

interface FunctionProperties {
  readonly Code: { readonly S3Key: string };
  readonly Description: string;
  readonly Handler: string;
  readonly Runtime: string;
  readonly Architectures: readonly string[];
  readonly MemorySize: number;
  readonly Timeout: number;
  readonly LoggingConfig: { readonly LogGroup: { readonly Ref: string } };
}

const functions = template.findResources('AWS::Lambda::Function') as Record<
  string,
  Resource<FunctionProperties>
>;

function door(name: string): FunctionProperties {
  const found = Object.entries(functions).find(([id]) => id.startsWith(`${name}Function`));
  if (found === undefined) throw new Error(`There is no function for ${name}.`);
  return found[1].Properties;
}

describe.each([
  ['Api', 'api', 1024, 10],
  ['Office', 'office', 1024, 25],
  ['Authorize', 'authorize', 512, 8],
  ['ImportRelease', 'importRelease', 1024, 300],
  ['FindReleases', 'findReleases', 1024, 900],
  ['WatchCalendar', 'watchCalendar', 256, 30],
])('%s', (name, folder, memory, timeout) => {
  test('runs its own bundle, and the source map stays at home', () => {
    const asset = join(directory, `asset.${door(name).Code.S3Key.replace(/\.zip$/, '')}`);
    const deployed = readFileSync(join(asset, 'index.mjs'), 'utf8');
    expect(deployed).toBe(readFileSync(join(bundles, folder, 'index.mjs'), 'utf8'));
    expect(existsSync(join(bundles, folder, 'index.mjs.map'))).toBe(true);
    expect(existsSync(join(asset, 'index.mjs.map'))).toBe(false);
  });

  test('on the runtime it was bundled for, for as long as it may take', () => {
    expect(door(name)).toMatchObject({
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: memory,
      Timeout: timeout,
    });
  });

  test('logs into a group of its own that forgets', () => {
    const groups = template.findResources('AWS::Logs::LogGroup') as Record<string, Resource<unknown>>;
    const { Ref } = door(name).LoggingConfig.LogGroup;
    expect(Ref).toContain(`${name}Log`);
    expect(groups[Ref]?.Properties).toEqual({ RetentionInDays: SETTINGS.logRetentionDays });
  });
});

describe('PublishPage', () => {
  const asset = join(directory, `asset.${door('PublishPage').Code.S3Key.replace(/\.zip$/, '')}`);

  test('carries the page beside its bundle, and nothing else of what was built', () => {
    expect(readdirSync(asset).sort()).toEqual(['publishPage', 'web']);
    expect(readdirSync(join(asset, 'publishPage'))).not.toContain('index.mjs.map');
    const page = (folder: string) => readdirSync(join(folder, 'web'), { recursive: true }).sort();
    expect(page(asset)).toEqual(page(bundles));
    expect(page(asset)).toContain('index.html');
  });

  test('begins where its bundle is', () => {
    expect(door('PublishPage')).toMatchObject({
      Handler: 'publishPage/index.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: 60,
    });
  });
});

describe('a new version of what people wait for', () => {
  const aliases = Object.entries(template.findResources('AWS::Lambda::Alias')) as [string, LiveAlias][];

  test('takes a tenth of the requests for five minutes, and goes back where an alarm rings', () => {
    expect(aliases.map(([id]) => id.replace(/Live.*/, '')).sort()).toEqual(['Api', 'Authorize', 'Office']);
    const groups = template.findResources('AWS::CodeDeploy::DeploymentGroup');
    for (const [id, { Properties, UpdatePolicy }] of aliases) {
      expect(Properties.Name).toBe('live');
      const { DeploymentGroupName } = UpdatePolicy.CodeDeployLambdaAliasUpdate;
      const name = id.replace(/Live.*/, '').toLowerCase();
      expect(DeploymentGroupName.Ref).toContain(`release${name}Group`);
      expect(groups[DeploymentGroupName.Ref]?.['Properties']).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: expect.arrayContaining(['DEPLOYMENT_STOP_ON_ALARM']) as string[],
        },
        AlarmConfiguration: {
          Enabled: true,
          Alarms: [
            {
              Name: { Ref: expect.stringMatching(new RegExp(`^Watching${name}newversionerrors`)) as string },
            },
            { Name: { Ref: expect.stringMatching(/^Watchingservererrors/) as string } },
          ],
        },
      });
    }
  });

  test('and the version before stays, to go back to', () => {
    const versions = Object.values(template.findResources('AWS::Lambda::Version'));
    expect(versions).toHaveLength(3);
    for (const version of versions) expect(version).toMatchObject({ DeletionPolicy: 'Retain' });
  });
});

interface LiveAlias {
  readonly Properties: { readonly Name: string };
  readonly UpdatePolicy: {
    readonly CodeDeployLambdaAliasUpdate: { readonly DeploymentGroupName: { readonly Ref: string } };
  };
}
