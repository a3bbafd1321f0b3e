import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The functions that are deployed. Each is a file in `lambdas/`, bundled into a folder of the same name. */
export const DOORS = [
  'api',
  'office',
  'authorize',
  'importRelease',
  'findReleases',
  'watchCalendar',
  'publishPage',
] as const;

export type DoorName = (typeof DOORS)[number];

/** What is missing of the bundles and the page, said before CDK says it less clearly. */
export function missingBundles(directory: string): string[] {
  const files = [
    ...DOORS.map((door) => join(bundleOf(directory, door), 'index.mjs')),
    join(pageOf(directory), 'index.html'),
  ];
  return files
    .filter((file) => !existsSync(file))
    .map((file) => `${file} is missing; run \`npm run build\` first.`);
}

export function bundleOf(directory: string, door: DoorName): string {
  return join(directory, door);
}

/** The front desk's page: `index.html`, and what it names under `assets/`. */
export function pageOf(directory: string): string {
  return join(directory, 'web');
}
