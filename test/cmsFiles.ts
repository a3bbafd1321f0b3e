import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * CMS's real files, where a checkout has them beside it (`../shared/cms`). They hold the AMA's descriptors and
 * so cannot be part of the project: tests that read them run only where they are, and say so where they are not.
 */
export const CMS_DIRECTORY = fileURLToPath(new URL('../../shared/cms/', import.meta.url));

export const cmsFilesAreHere = existsSync(CMS_DIRECTORY);

export function cmsFile(name: string): string {
  return `${CMS_DIRECTORY}${name}`;
}
