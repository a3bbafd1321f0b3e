import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Kept, RevisionNote } from '../contracts/keeping.ts';
import type { Versioned } from '../contracts/versioned.ts';
import { bytesAttribute, numberAttribute, textAttribute } from './attributes.ts';
import { type Key, pastKey } from './keys.ts';
import type { Item } from './table.ts';

/**
 * A document as an item: `revision`, `since` and the document itself as compressed JSON, so that a fee list of every
 * code there is fits; or `deleted`. Payers were first kept as a JSON text in `payer`, and such items are still read:
 * nobody knows when their versions were changed, so all are taken to be of the item's own revision.
 */
const MOST_BYTES = 350_000;

/** What is read of an item to know its versions without its document. */
export const NOTE_ATTRIBUTES = ['pk', 'sk', 'revision', 'deleted', 'since', 'payer'];

export async function compressed(document: unknown): Promise<Uint8Array> {
  return await promisify(gzip)(JSON.stringify(document));
}

/** DynamoDB's items end at 400 KB: the rest is for the key and for when each version was changed. */
export function hasRoom(bytes: Uint8Array): boolean {
  return bytes.length <= MOST_BYTES;
}

export function isDeleted(item: Item): boolean {
  return item['deleted'] === true;
}

export function revisionOf(item: Item): number {
  return numberAttribute(item, 'revision');
}

/** What is kept, or undefined where the item says that it was deleted. */
export async function keptOf<Document extends Versioned>(item: Item): Promise<Kept<Document> | undefined> {
  if (isDeleted(item)) return undefined;
  const document = (
    isEarlier(item) ? earlierDocument(item) : await documentOf(bytesAttribute(item, 'document'))
  ) as Document;
  return { document, revision: revisionOf(item), since: sinceOf(item) };
}

export function noteOf(item: Item): RevisionNote {
  const versions = isDeleted(item) ? null : Object.keys(sinceOf(item)).sort();
  return { revision: revisionOf(item), versions };
}

/** The same under the key of its revision: always of the same content, whoever writes it. */
export function pastItem(head: Item): Item {
  return { ...head, ...pastKey(head, revisionOf(head)) };
}

export function deletedItem(key: Key, revision: number): Item {
  return { ...key, revision, deleted: true };
}

function sinceOf(item: Item): Readonly<Record<string, number>> {
  if (!isEarlier(item)) return item['since'] as Record<string, number>;
  const revision = revisionOf(item);
  return Object.fromEntries(earlierDocument(item).versions.map((each) => [each.effectiveFrom, revision]));
}

function isEarlier(item: Item): boolean {
  return item['payer'] !== undefined;
}

function earlierDocument(item: Item): Versioned {
  return JSON.parse(textAttribute(item, 'payer')) as Versioned;
}

async function documentOf(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as unknown;
}
