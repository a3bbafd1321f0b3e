import type { Kept, RevisionedStore } from '../../contracts/keeping.ts';
import { BrieflyRemembered } from './brieflyRemembered.ts';

/** A fee list of ten thousand codes is two megabytes in memory: so many of them are kept at most, and few whole lists. */
const DOCUMENTS_KEPT = 100;
const LISTS_KEPT = 10;

/**
 * A store of documents that gives an answer again for two seconds, in front of any other. What is written or deleted
 * through it is seen at once, and a write that lost against another is followed by a true read.
 */
export function rememberedDocuments<Document>(
  store: RevisionedStore<Document>,
  now: () => number,
): RevisionedStore<Document> {
  const documents = new BrieflyRemembered<Kept<Document> | undefined>(now, DOCUMENTS_KEPT);
  const lists = new BrieflyRemembered<Kept<Document>[]>(now, LISTS_KEPT);

  function forgetting<T>(practice: string, id: string, answer: Promise<T>): Promise<T> {
    return answer.finally(() => {
      documents.forget(nameOf(practice, id));
      lists.forget(practice);
    });
  }

  return {
    list: async (practice) => [...(await lists.getOrRead(practice, () => store.list(practice)))],
    read: (practice, id) => documents.getOrRead(nameOf(practice, id), () => store.read(practice, id)),
    readNow: (practice, id) => forgetting(practice, id, store.readNow(practice, id)),
    readRevision: (practice, id, revision) => store.readRevision(practice, id, revision),
    history: (practice, id) => store.history(practice, id),
    fits: (document) => store.fits(document),
    write: (practice, id, document, replaces) =>
      forgetting(practice, id, store.write(practice, id, document, replaces)),
    delete: (practice, id, revision) => forgetting(practice, id, store.delete(practice, id, revision)),
  };
}

function nameOf(practice: string, id: string): string {
  return JSON.stringify([practice, id]);
}
