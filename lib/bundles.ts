import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The functions that are deployed. Each is a file in `lambdas/`, bundled into a folder of the same name. */
export const DOORS = ['api', 'office', 'importRelease', 'findReleases'] as const;

export type DoorName = (typeof DOORS)[number];

/** What is missing of the bundles, said before CDK says it less clearly. */
export function missingBundles(directory: string): string[] {
  return DOORS.map((door) => join(bundleOf(directory, door), 'index.mjs'))
    .filter((file) => !existsSync(file))
    .map((file) => `${file} is missing; run \`npm run build\` first.`);
}

export function bundleOf(directory: string, door: DoorName): string {
  return join(directory, door);
}
