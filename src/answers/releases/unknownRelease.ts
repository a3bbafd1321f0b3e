import { refused, type Answer } from '../refusal.ts';

export function unknownRelease(id: string): Answer<never> {
  return refused(404, 'unknown-release', 'There is no such release.', [
    {
      pointer: '/release',
      code: 'unknown-release',
      found: id,
      message: 'No release with this id is stored.',
      remedy: 'List them with "allowable releases", or GET /v1/releases.',
    },
  ]);
}
