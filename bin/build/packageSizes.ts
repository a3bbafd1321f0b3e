import type { Metafile } from 'esbuild';

export interface PackageSize {
  /** A package, a whole scope (`@aws-sdk`), or `allowable` for the project's own code. */
  readonly name: string;
  readonly bytes: number;
}

/** What a bundle's bytes are made of, so that the package that grew has a name. The heaviest first. */
export function packageSizes(bundle: Metafile['outputs'][string]): PackageSize[] {
  const sizes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(bundle.inputs)) {
    const name = packageOf(path);
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return [...sizes]
    .map(([name, bytes]) => ({ name, bytes }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

/** Scopes are counted whole: the SDK alone is some forty packages. */
function packageOf(path: string): string {
  const inside = path.split('node_modules/').at(-1) ?? '';
  return path.includes('node_modules/') ? (inside.split('/')[0] ?? inside) : 'allowable';
}
