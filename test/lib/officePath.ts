import { OFFICE_PATHS } from '../../lib/officePaths.ts';
import { PUBLIC_PATHS } from '../../lib/publicPaths.ts';

/** True where API Gateway sends a path to the office. */
export function isOfficePath(path: string): boolean {
  return [...Object.keys(PUBLIC_PATHS), ...OFFICE_PATHS].some((each) =>
    each.endsWith('/{further+}') ? path.startsWith(each.replace('{further+}', '')) : path === each,
  );
}
