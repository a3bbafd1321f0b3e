import type { BundleReport } from './bundles.ts';
import type { PackageSize } from './packageSizes.ts';

/** How many packages a row names before it says "and the rest". */
const NAMED = 6;

/** One row a bundle: its name, its size, its size gzipped, and what makes it so large. Kilobytes are of 1,000 bytes. */
export function sizesTable(reports: readonly BundleReport[]): string {
  const width = Math.max(...reports.map(({ name }) => name.length));
  return reports
    .map(({ name, bytes, gzipBytes, packages }) =>
      [name.padEnd(width), kilobytes(bytes), `${kilobytes(gzipBytes)} gzipped`, madeOf(packages)].join('  '),
    )
    .join('\n');
}

function madeOf(packages: readonly PackageSize[]): string {
  const rest = packages.slice(NAMED).reduce((sum, { bytes }) => sum + bytes, 0);
  return [...packages.slice(0, NAMED), ...(rest > 0 ? [{ name: 'the rest', bytes: rest }] : [])]
    .map(({ name, bytes }) => `${name} ${kilobytes(bytes).trimStart()}`)
    .join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(10);
}
