import { canonicalJson } from '../../contracts/canonicalJson.ts';
import type { Kept } from '../../contracts/keeping.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import { answered, type Answer } from '../refusal.ts';
import { type Changes, changesOf } from './changes.ts';
import type { Place, Subject } from './place.ts';
import { alreadyThere, changedMeanwhile, tooLarge } from './refusals.ts';
import type { WriteCondition, WriteMode } from './writeCondition.ts';

/** How a document stands after a change, or before it where it was only to be told what it would do. */
export interface Changed<Document> extends Changes {
  readonly dryRun: boolean;
  /** Of what is stored now; 0 where nothing is. */
  readonly revision: number;
  /** Whether there was none before. */
  readonly created: boolean;
  /** False where it said so already, and in a dry run. */
  readonly written: boolean;
  readonly document: Document;
}

/** How often a change that names no revision is made again on what another put there meanwhile. */
const ATTEMPTS = 10;

/**
 * Changes a document by `next`, which is handed what is stored at this moment and may refuse. What says the same
 * afterwards is not written again. A change on condition of a revision is refused where another is stored; without
 * one it is made again on what came between.
 */
export async function change<Document extends Versioned>(
  subject: Subject<Document>,
  { store, practice }: Place<Document>,
  id: string,
  { condition, dryRun }: WriteMode,
  next: (stored: Kept<Document> | undefined) => Answer<Document>,
): Promise<Answer<Changed<Document>>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await store.readNow(practice, id);
    const allowed = conditionHolds(subject, id, condition, stored?.revision ?? 0);
    if (!allowed.ok) return allowed;
    const document = next(stored);
    if (!document.ok) return document;
    if (!(await store.fits(document.value))) return tooLarge(subject);
    const changes = changesOf(subject, stored?.document, document.value);
    const outcome = { ...changes, created: stored === undefined, document: document.value };
    if (dryRun) return answered({ ...outcome, dryRun, revision: stored?.revision ?? 0, written: false });
    if (stored && canonicalJson(stored.document) === canonicalJson(document.value)) {
      return answered({ ...outcome, dryRun, revision: stored.revision, written: false });
    }
    const kept = await store.write(practice, id, document.value, stored?.revision ?? 0);
    if (kept) return answered({ ...outcome, dryRun, revision: kept.revision, written: true });
    if (condition.kind === 'nothing-there') return alreadyThere(subject, id);
    if (condition.kind === 'revision') return changedMeanwhile(subject, id);
  }
  return changedMeanwhile(subject, id);
}

/** `revision` 0: nothing is stored. */
export function conditionHolds<Document extends Versioned>(
  subject: Subject<Document>,
  id: string,
  condition: WriteCondition,
  revision: number,
): Answer<null> {
  if (condition.kind === 'revision' && condition.revision !== revision) return changedMeanwhile(subject, id);
  if (condition.kind === 'nothing-there' && revision !== 0) return alreadyThere(subject, id);
  return answered(null);
}
