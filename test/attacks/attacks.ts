import type { Attack } from './attack.ts';
import { claimed, credentials } from './credentialAttacks.ts';
import { foreign } from './foreignAttacks.ts';
import { injectedElsewhere, injectedParameters, injections } from './injectionAttacks.ts';
import { prototypes } from './nameAttacks.ts';
import { lacking, neighbours, strangers } from './routeAttacks.ts';
import { oversized } from './sizeAttacks.ts';

/**
 * Requests that somebody sends who means no good, as a table: who sends it, what, and how it is refused. They go to a running
 * server that is closed to strangers; attacks.test.ts says what else has to hold of each.
 */
export const ATTACKS: readonly Attack[] = [
  ...credentials,
  ...strangers,
  ...lacking,
  ...neighbours,
  ...claimed,
  ...oversized,
  ...prototypes,
  ...foreign,
  ...injections,
  ...injectedParameters,
  ...injectedElsewhere,
];
