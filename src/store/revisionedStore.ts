import { canonicalJson } from '../contracts/canonicalJson.ts';
import type { Kept, RevisionedStore, RevisionNote } from '../contracts/keeping.ts';
import type { Versioned } from '../contracts/versioned.ts';
import { put, putWhere } from './conditionalWrite.ts';
import {
  compressed,
  deletedItem,
  hasRoom,
  isDeleted,
  keptOf,
  NOTE_ATTRIBUTES,
  noteOf,
  pastItem,
  revisionOf,
} from './documentItem.ts';
import { documentKey, pastKey, pastPrefix, practicePartition } from './keys.ts';
import { readItem, readPartition } from './readItems.ts';
import type { Item, Table } from './table.ts';

/**
 * A practice's documents of one kind (`prefix`) with every revision they ever had. What a document says now is one item, its
 * head, in the practice's own partition: a practice lists its documents by one query and cannot name another's.
 *
 * A write first puts the head that it replaces among the past revisions, then replaces it on the condition that it is
 * still the same. Killed in between, it leaves a past revision that is the present one too: whoever reads takes the
 * head for it, and the next writer puts the same item there again. Deleting replaces the head as a write does, so the
 * count goes on when the document comes back and no old ETag ever names something new.
 */
export function revisionedStore<Document extends Versioned>(
  table: Table,
  prefix: string,
): RevisionedStore<Document> {
  const keyOf = (practice: string, id: string) => documentKey(practice, prefix, id);
  const headOf = (practice: string, id: string) => readItem(table, keyOf(practice, id));
  async function readNow(practice: string, id: string): Promise<Kept<Document> | undefined> {
    const head = await headOf(practice, id);
    return head && keptOf<Document>(head);
  }
  return {
    async list(practice) {
      const heads = await readPartition(table, practicePartition(practice), prefix);
      const kept = await Promise.all(heads.map((head) => keptOf<Document>(head)));
      return kept.filter((each) => each !== undefined);
    },
    read: readNow,
    readNow,
    async readRevision(practice, id, revision) {
      const head = await headOf(practice, id);
      if (!head || revision > revisionOf(head)) return undefined;
      if (revision === revisionOf(head)) return keptOf(head);
      const past = await readItem(table, pastKey(head, revision));
      return past && keptOf(past);
    },
    async history(practice, id) {
      const head = await headOf(practice, id);
      return head ? await historyOf(table, head) : [];
    },
    fits: async (document) => hasRoom(await compressed(document)),
    async write(practice, id, document, replaces) {
      const head = await headOf(practice, id);
      if (presentRevision(head) !== replaces) return undefined;
      const next = await written(document, head);
      const item = { ...keyOf(practice, id), revision: next.revision, since: next.since };
      const bytes = await compressed(document);
      if (!hasRoom(bytes)) throw new RangeError(`${prefix}${id} has no room in one item`);
      return (await replaceHead(table, head, { ...item, document: bytes })) ? next : undefined;
    },
    async delete(practice, id, revision) {
      const head = await headOf(practice, id);
      if (!head || isDeleted(head) || revisionOf(head) !== revision) return false;
      return await replaceHead(table, head, deletedItem(keyOf(practice, id), revision + 1));
    },
  };
}

/** 0 where there is no document, also where there once was. */
function presentRevision(head: Item | undefined): number {
  return head && !isDeleted(head) ? revisionOf(head) : 0;
}

/** The document as it will be kept; versions that say what they said are since when they were. */
async function written<Document extends Versioned>(
  document: Document,
  head: Item | undefined,
): Promise<Kept<Document>> {
  const revision = (head ? revisionOf(head) : 0) + 1;
  const before = head && (await keptOf<Document>(head));
  const texts = new Map(before?.document.versions.map((each) => [each.effectiveFrom, canonicalJson(each)]));
  const since = document.versions.map((version) => {
    const same = texts.get(version.effectiveFrom) === canonicalJson(version);
    return [version.effectiveFrom, (same ? before?.since[version.effectiveFrom] : undefined) ?? revision];
  });
  return { document, revision, since: Object.fromEntries(since) as Record<string, number> };
}

async function replaceHead(table: Table, head: Item | undefined, next: Item): Promise<boolean> {
  if (head) await put(table, pastItem(head));
  return await putWhere(table, next, { attribute: 'revision', value: head ? revisionOf(head) : 0 });
}

async function historyOf(table: Table, head: Item): Promise<RevisionNote[]> {
  const past = await readPartition(table, head.pk, pastPrefix(head.sk), NOTE_ATTRIBUTES);
  const before = past.filter((item) => revisionOf(item) < revisionOf(head));
  return [head, ...before.toReversed()].map(noteOf);
}
