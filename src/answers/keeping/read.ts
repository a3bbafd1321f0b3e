import type { Kept, RevisionNote } from '../../contracts/keeping.ts';
import type { Version, Versioned } from '../../contracts/versioned.ts';
import { answered, type Answer } from '../refusal.ts';
import type { Place, Subject } from './place.ts';
import { unknownDocument, unknownRevision, unknownVersion } from './refusals.ts';

/** A document as it is, or as it was in a revision, also where it was deleted since. */
export async function getDocument<Document extends Versioned>(
  subject: Subject<Document>,
  { store, practice }: Place<Document>,
  id: string,
  revision?: number,
): Promise<Answer<Kept<Document>>> {
  if (revision === undefined) {
    const stored = await store.read(practice, id);
    return stored ? answered(stored) : unknownDocument(subject, id);
  }
  const past = await store.readRevision(practice, id, revision);
  if (past) return answered(past);
  const known = (await store.history(practice, id)).length > 0;
  return known ? unknownRevision(subject, revision) : unknownDocument(subject, id);
}

/** Every revision of a document, the newest first, also of a deleted one. */
export async function historyOf<Document extends Versioned>(
  subject: Subject<Document>,
  { store, practice }: Place<Document>,
  id: string,
): Promise<Answer<{ revisions: RevisionNote[] }>> {
  const revisions = await store.history(practice, id);
  return revisions.length > 0 ? answered({ revisions }) : unknownDocument(subject, id);
}

/** The version that begins on a day; the newest where none is named. */
export function versionOf<Document extends Versioned>(
  subject: Subject<Document>,
  { versions }: Document,
  day: string | undefined,
): Answer<Document['versions'][number]> {
  const wanted = day ?? newest(versions);
  const version = versions.find(({ effectiveFrom }) => effectiveFrom === wanted);
  return version ? answered(version) : unknownVersion(subject, day ?? '', versions);
}

function newest(versions: readonly Version[]): string | undefined {
  return versions
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()
    .at(-1);
}
