import type { ReleasesAnswer } from '../api/answers.ts';
import { resource } from '../api/resource.ts';

/** What is loaded and published. A view that shows it asks for it: the visit does not need it. */
export const releaseList = resource<ReleasesAnswer>(() => '/v1/releases');
