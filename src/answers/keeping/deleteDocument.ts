import type { Versioned } from '../../contracts/versioned.ts';
import { answered, type Answer } from '../refusal.ts';
import { conditionHolds } from './change.ts';
import type { Place, Subject } from './place.ts';
import { changedMeanwhile, unknownDocument } from './refusals.ts';
import type { WriteMode } from './writeCondition.ts';

const ATTEMPTS = 10;

/** Deletes a document; its revisions stay readable. In a dry run only whether it could be is told. */
export async function deleteDocument<Document extends Versioned>(
  subject: Subject<Document>,
  { store, practice }: Place<Document>,
  id: string,
  { condition, dryRun }: WriteMode,
): Promise<Answer<{ deleted: string; dryRun: boolean }>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await store.readNow(practice, id);
    if (!stored) return unknownDocument(subject, id);
    const allowed = conditionHolds(subject, id, condition, stored.revision);
    if (!allowed.ok) return allowed;
    if (dryRun || (await store.delete(practice, id, stored.revision))) {
      return answered({ deleted: id, dryRun });
    }
  }
  return changedMeanwhile(subject, id);
}
