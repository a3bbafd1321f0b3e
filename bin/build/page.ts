/**
 * The front desk's page: `web/` in one script that is loaded at once, further ones where a view asks for them, and one
 * stylesheet. Names carry a hash of their content, so a browser may keep them for good; only `index.html` is asked for
 * again. The same sources always give the same bytes (test/build/page.test.ts).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, formatMessages, type BuildOptions, type Metafile, type OutputFile } from 'esbuild';
import { packageSizes } from './packageSizes.ts';
import type { BundleReport } from './bundles.ts';

export interface PageOptions {
  /** The folder with `main.tsx`, `icon.svg` and `index.html`. */
  readonly source: string;
  /** Where the page goes. Whatever it held before is removed. */
  readonly output: string;
}

/** Throws where the page cannot be bundled, or only with a warning: it says which line, and why. */
export async function buildPage({ source, output }: PageOptions): Promise<BundleReport> {
  const { outputFiles, metafile, warnings } = await build({
    ...ESBUILD,
    entryPoints: { page: join(source, 'main.tsx'), icon: join(source, 'icon.svg') },
    outdir: join(output, 'assets'),
    absWorkingDir: source,
  });
  if (warnings.length > 0) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join(''));
  rmSync(output, { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  writeFileSync(join(output, 'index.html'), withAddresses(source, output, outputFiles));
  return reportOf(output, outputFiles, metafile);
}

const ESBUILD = {
  bundle: true,
  write: false,
  metafile: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.svg': 'copy' },
  minify: true,
  legalComments: 'external',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** `index.html` with the hashed addresses in the places of the plain names. */
function withAddresses(source: string, output: string, files: readonly OutputFile[]): string {
  const html = readFileSync(join(source, 'index.html'), 'utf8');
  return html.replaceAll(/"(page\.js|page\.css|icon\.svg)"/g, (_, name: string) => {
    const [stem = '', extension = ''] = name.split('.');
    const made = files.find(
      ({ path }) => basename(path).startsWith(`${stem}-`) && path.endsWith(`.${extension}`),
    );
    if (!made) throw new Error(`index.html names ${name}, which the page does not have.`);
    return `"/${relative(output, made.path).replaceAll('\\', '/')}"`;
  });
}

/** What a browser loads before anything is asked for: the page's own script, what that imports at once, and the stylesheet. */
function reportOf(output: string, files: readonly OutputFile[], metafile: Metafile): BundleReport {
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, made]) => [basename(path), made] as const),
  );
  const first =
    [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx') === true)?.[0] ?? '';
  const loaded = atOnce(first, outputs);
  const bodies = files.filter(({ path }) => loaded.has(basename(path))).map(({ contents }) => contents);
  return {
    name: 'web',
    file: join(output, 'assets', first),
    bytes: bodies.reduce((sum, { length }) => sum + length, 0),
    gzipBytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
    packages: packageSizes({
      ...(metafile.outputs[first] ?? { imports: [], exports: [], bytes: 0 }),
      inputs: Object.assign(
        {},
        ...[...loaded].map((name) => outputs.get(name)?.inputs ?? {}),
      ) as Metafile['outputs'][string]['inputs'],
    }),
  };
}

function atOnce(first: string, outputs: ReadonlyMap<string, Metafile['outputs'][string]>): Set<string> {
  const loaded = new Set<string>();
  const add = (name: string) => {
    const made = outputs.get(name);
    if (!made || loaded.has(name)) return;
    loaded.add(name);
    if (made.cssBundle !== undefined) add(basename(made.cssBundle));
    for (const { path, kind } of made.imports) if (kind === 'import-statement') add(basename(path));
  };
  add(first);
  return loaded;
}
