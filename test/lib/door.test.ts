import { existsSync, readFileSync } from 'node:fs';
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
  ['Api', 'api', 10],
  ['Office', 'office', 25],
  ['ImportRelease', 'importRelease', 300],
  ['FindReleases', 'findReleases', 900],
])('%s', (name, folder, timeout) => {
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
      MemorySize: 1024,
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
