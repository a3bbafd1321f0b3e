/**
 * One file in `lambdas/` is one function, and so one bundle: everything it runs, the AWS SDK included, in one ES
 * module. The same sources always give the same bytes, so that a deployment replaces only the functions that changed
 * (test/build/bundles.test.ts).
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, formatMessages, type BuildOptions, type Metafile } from 'esbuild';
import { environmentCredentials } from './environmentCredentials.ts';
import { packageSizes, type PackageSize } from './packageSizes.ts';
import { withoutEventStreams } from './withoutEventStreams.ts';
import { withoutLaptopPackages } from './withoutLaptopPackages.ts';
import { withoutOpenApiGenerators } from './withoutOpenApiGenerators.ts';
import { withoutZodExtras } from './withoutZodExtras.ts';
import { withoutZodLocales } from './withoutZodLocales.ts';

export interface BundleOptions {
  /** The folder in which every `.ts` file is a door. */
  readonly doors: string;
  /** Where the bundles go, `<door>/index.mjs` each. Whatever it held before is removed. */
  readonly output: string;
}

export interface BundleReport {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** What the bytes are made of, the heaviest first. */
  readonly packages: readonly PackageSize[];
}

/** Throws at the first door that cannot be bundled, or only with a warning: it says which line, and why. */
export async function buildBundles(options: BundleOptions): Promise<BundleReport[]> {
  rmSync(options.output, { recursive: true, force: true });
  const files = existsSync(options.doors) ? readdirSync(options.doors) : [];
  const doors = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort();
  return Promise.all(doors.map((door) => bundle(join(options.doors, door), options.output)));
}

async function bundle(door: string, output: string): Promise<BundleReport> {
  const name = basename(door, '.ts');
  const file = join(output, name, 'index.mjs');
  const settings = { ...ESBUILD, entryPoints: [door], outfile: file } satisfies BuildOptions;
  const plain = await build(settings);
  const { outputFiles, metafile, warnings } = leavesRequire(plain.metafile)
    ? await build({ ...settings, banner: { js: REQUIRE } })
    : plain;
  if (warnings.length > 0) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join(''));
  const made = bundleOf(metafile);
  if (!made.exports.includes('handler')) {
    throw new Error(
      `${door} exports no "handler" (it exports: ${made.exports.join(', ') || 'nothing'}). ` +
        'Every file in this folder is deployed as a function; move what is not one elsewhere.',
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const code = outputFiles.find(({ path }) => path === file)?.contents ?? new Uint8Array();
  return { name, file, bytes: code.length, gzipBytes: gzipSync(code).length, packages: packageSizes(made) };
}

/**
 * `module` before `main`: the SDK's ES modules shed what is not used, a fifth of the bundle. The source map is written
 * but not linked: it is for whoever reads a stack trace, and a function that loads it starts later.
 */
const ESBUILD = {
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'external',
  legalComments: 'external',
  plugins: [
    environmentCredentials,
    withoutEventStreams,
    withoutOpenApiGenerators,
    withoutZodLocales,
    withoutZodExtras,
    withoutLaptopPackages,
  ],
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** A CommonJS package's `require('fs')` fails inside an ES module, and only when it runs; this gives it a `require`. */
const REQUIRE =
  "import{createRequire as requireForBundle}from'node:module';const require=requireForBundle(import.meta.url);";

function leavesRequire(metafile: Metafile): boolean {
  return bundleOf(metafile).imports.some(({ kind }) => kind === 'require-call' || kind === 'require-resolve');
}

/** The code's own entry in the metafile, which lists the source map and the legal comments beside it. */
function bundleOf(metafile: Metafile): Metafile['outputs'][string] {
  const [made] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint !== undefined);
  if (made === undefined) throw new Error('esbuild reported no bundle.');
  return made;
}
