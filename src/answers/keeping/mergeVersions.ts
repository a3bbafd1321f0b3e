import type { Versioned } from '../../contracts/versioned.ts';
import { answered, type Answer } from '../refusal.ts';
import type { Subject } from './place.ts';
import { tooManyVersions } from './refusals.ts';

export const MOST_VERSIONS = 100;

/**
 * The sent document with the stored versions that it does not name: what is sent adds versions and corrects those it names,
 * and no version goes because somebody did not send it.
 */
export function mergeVersions<Document extends Versioned>(
  subject: Subject<Document>,
  stored: Document | undefined,
  sent: Document,
): Answer<Document> {
  const named = new Set(sent.versions.map(({ effectiveFrom }) => effectiveFrom));
  const kept = (stored?.versions ?? []).filter(({ effectiveFrom }) => !named.has(effectiveFrom));
  const versions = [...kept, ...sent.versions].sort((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? -1 : 1,
  );
  if (versions.length > MOST_VERSIONS) return tooManyVersions(subject, versions.length, MOST_VERSIONS);
  return answered({ ...sent, versions });
}
