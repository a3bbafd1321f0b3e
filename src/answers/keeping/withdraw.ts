import type { Versioned } from '../../contracts/versioned.ts';
import { answered, type Answer } from '../refusal.ts';
import { change, type Changed } from './change.ts';
import type { Place, Subject } from './place.ts';
import { lastVersion, unknownDocument, unknownVersion } from './refusals.ts';
import type { WriteMode } from './writeCondition.ts';

/** Takes one version out of a document; it stays readable in the revisions before. The last one is refused. */
export async function withdrawVersion<Document extends Versioned>(
  subject: Subject<Document>,
  place: Place<Document>,
  id: string,
  day: string,
  mode: WriteMode,
): Promise<Answer<Changed<Document>>> {
  return change(subject, place, id, mode, (stored) => {
    if (!stored) return unknownDocument(subject, id);
    const { document } = stored;
    const versions = document.versions.filter(({ effectiveFrom }) => effectiveFrom !== day);
    if (versions.length === document.versions.length) {
      return unknownVersion(subject, day, document.versions);
    }
    return versions.length === 0 ? lastVersion(subject, day) : answered({ ...document, versions });
  });
}
