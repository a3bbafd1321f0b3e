import { OFFICE_PATHS } from '../../lib/officePaths.ts';

/** True where API Gateway sends a path to the office. */
export function isOfficePath(path: string): boolean {
  return OFFICE_PATHS.some((each) =>
    each.endsWith('/{further+}') ? path.startsWith(each.replace('{further+}', '')) : path === each,
  );
}
