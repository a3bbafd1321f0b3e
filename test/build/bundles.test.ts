import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildBundles } from '../../bin/build/bundles.ts';
import { workshop } from './workshop.ts';

const ZOD = `
  import { z } from 'zod';
  const Visit = z.strictObject({ units: z.int().min(1) });
  export function handler(event: unknown): string {
    return Visit.safeParse(event).error?.issues[0]?.message ?? 'well-formed';
  }`;

/** yauzl is CommonJS and requires Node's own modules. */
const ZIP = `
  import { fromBuffer } from 'yauzl';
  export const handler = (bytes: Buffer) =>
    new Promise((resolve) => fromBuffer(bytes, (problem) => resolve(problem?.message)));`;

async function handlerOf(file: string): Promise<(event: unknown) => unknown> {
  const module = (await import(pathToFileURL(file).href)) as { handler: (event: unknown) => unknown };
  return module.handler;
}

describe('every door becomes one bundle', () => {
  test('that runs by itself, under its own name, with its map and without a link to it', async () => {
    const options = workshop({ 'first.ts': ZOD, 'second.ts': ZOD });
    const reports = await buildBundles(options);
    expect(reports.map(({ name }) => name)).toEqual(['first', 'second']);
    const { file, bytes } = reports[0]!;
    expect(file).toBe(join(options.output, 'first', 'index.mjs'));
    const code = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(code)).toBe(bytes);
    expect(code).not.toContain('sourceMappingURL');
    expect(existsSync(`${file}.map`)).toBe(true);
    expect((await handlerOf(file))({ units: 2 })).toBe('well-formed');
  });

  test('of the same bytes each time, wherever it is built', async () => {
    const built = async () => {
      const options = workshop({ 'door.ts': ZOD, 'zip.ts': ZIP });
      await buildBundles(options);
      return readdirSync(options.output, { recursive: true, encoding: 'utf8' })
        .sort()
        .filter((path) => path.includes('.'))
        .map((path) => [path, readFileSync(join(options.output, path), 'utf8')]);
    };
    const first = await built();
    expect(first).toHaveLength(4);
    expect(await built()).toEqual(first);
  });

  test('with a require only where a package needs one', async () => {
    const [zip, zod] = await buildBundles(workshop({ 'zip.ts': ZIP, 'zod.ts': ZOD }));
    expect(readFileSync(zip!.file, 'utf8')).toContain('createRequire');
    expect(readFileSync(zod!.file, 'utf8')).not.toContain('createRequire');
    const handler = await handlerOf(zip!.file);
    expect(await handler(Buffer.alloc(40))).toContain('central directory');
  });

  test('and what was built before is gone', async () => {
    const options = workshop({ 'door.ts': ZOD });
    mkdirSync(join(options.output, 'retired'), { recursive: true });
    writeFileSync(join(options.output, 'retired', 'index.mjs'), '');
    await buildBundles(options);
    expect(readdirSync(options.output)).toEqual(['door']);
  });
});

describe('zod brings one language', () => {
  test('English, whose messages still come', async () => {
    const [report] = await buildBundles(workshop({ 'door.ts': ZOD }));
    const code = readFileSync(report!.file, 'utf8');
    expect(code).not.toContain('Ungültige Eingabe');
    expect(code).not.toContain('無効');
    expect((await handlerOf(report!.file))({ units: 0 })).toBe('Too small: expected number to be >=1');
  });

  test('also where the whole namespace is used', async () => {
    const source = "import * as zod from 'zod'; export const handler = () => Object.keys(zod.locales);";
    const [report] = await buildBundles(workshop({ 'door.ts': source }));
    expect((await handlerOf(report!.file))(undefined)).toEqual(['en']);
  });

  test('and another one, asked for by name, fails the build', async () => {
    const source = "import german from 'zod/v4/locales/de.js'; export const handler = german;";
    await expect(buildBundles(workshop({ 'door.ts': source }))).rejects.toThrow('other than English');
  });
});

describe('zod brings what a door can run', () => {
  test('and neither its compiler nor JSON Schema: whoever calls them is told', async () => {
    const source = `
      import { z } from 'zod';
      const calls = [() => z.compile(z.string()), () => z.fromJSONSchema({}), () => z.toJSONSchema(z.string())];
      const problemOf = (call) => { try { return String(call()); } catch (problem) { return problem.message; } };
      export const handler = () => calls.map(problemOf);`;
    const [report] = await buildBundles(workshop({ 'door.ts': source }));
    const told = 'left out of the bundle (bin/build/withoutZodExtras.ts)';
    expect((await handlerOf(report!.file))(undefined)).toEqual([told, told, told]);
    expect(readFileSync(report!.file, 'utf8')).not.toContain('z.compile does not support');
  });
});

describe('a door that cannot be deployed fails the build', () => {
  test.each(['dynalite', 'classic-level'])('because it imports %s', async (name) => {
    const source = `export const handler = async () => import('${name}');`;
    await expect(buildBundles(workshop({ 'door.ts': source }))).rejects.toThrow('runs on a laptop only');
  });

  test('because esbuild warns of it', async () => {
    const source = 'export const handler = (units: number) => units === NaN;';
    await expect(buildBundles(workshop({ 'door.ts': source }))).rejects.toThrow('is always false');
  });

  test('because it exports no handler', async () => {
    const source = 'export const main = () => 1;';
    await expect(buildBundles(workshop({ 'door.ts': source }))).rejects.toThrow(
      /door\.ts exports no "handler" \(it exports: main\)/,
    );
  });
});
