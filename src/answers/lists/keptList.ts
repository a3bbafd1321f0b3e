import type { z } from '@hono/zod-openapi';
import type { Kept, RevisionNote } from '../../contracts/keeping.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import { change, type Changed } from '../keeping/change.ts';
import { deleteDocument } from '../keeping/deleteDocument.ts';
import { mergeVersions } from '../keeping/mergeVersions.ts';
import type { Place, Subject } from '../keeping/place.ts';
import { getDocument, historyOf, versionOf } from '../keeping/read.ts';
import { withdrawVersion } from '../keeping/withdraw.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { answered, type Answer } from '../refusal.ts';
import { importList, type Imported, type ListArrival } from './importList.ts';
import type { ReadList } from './readList.ts';

/**
 * A list of which a practice has one, over time: its charges, its pairings. It is kept and changed as a payer is, and a version
 * comes and goes as comma-separated values.
 */
export interface KeptList<Document extends Versioned, Row> {
  readonly subject: Subject<Document>;
  /** What it is kept under. */
  readonly id: string;
  /** As it is sent and answered, for the API's description. */
  readonly schema: z.ZodType<Document>;
  /** The list as it was sent, or every problem of it at once. */
  readonly parse: (input: unknown) => Answer<Document>;
  readonly read: (bytes: Uint8Array) => Answer<ReadList<Row>>;
  readonly write: (version: Document['versions'][number]) => string;
  /** The list of one version. */
  readonly ofRows: (effectiveFrom: string, rows: readonly Row[]) => Document;
}

export function getList<Document extends Versioned, Row>(
  { subject, id }: KeptList<Document, Row>,
  place: Place<Document>,
  revision?: number,
): Promise<Answer<Kept<Document>>> {
  return getDocument(subject, place, id, revision);
}

export function listHistory<Document extends Versioned, Row>(
  { subject, id }: KeptList<Document, Row>,
  place: Place<Document>,
): Promise<Answer<{ revisions: RevisionNote[] }>> {
  return historyOf(subject, place, id);
}

/** Versions are added and corrected; one that is stored and not sent stays. */
export async function putList<Document extends Versioned, Row>(
  { subject, id, parse }: KeptList<Document, Row>,
  place: Place<Document>,
  input: unknown,
  mode: WriteMode,
): Promise<Answer<Changed<Document>>> {
  const sent = parse(input);
  if (!sent.ok) return sent;
  return change(subject, place, id, mode, (stored) => mergeVersions(subject, stored?.document, sent.value));
}

export function deleteList<Document extends Versioned, Row>(
  { subject, id }: KeptList<Document, Row>,
  place: Place<Document>,
  mode: WriteMode,
): Promise<Answer<{ deleted: string; dryRun: boolean }>> {
  return deleteDocument(subject, place, id, mode);
}

export function withdrawFromList<Document extends Versioned, Row>(
  { subject, id }: KeptList<Document, Row>,
  place: Place<Document>,
  day: string,
  mode: WriteMode,
): Promise<Answer<Changed<Document>>> {
  return withdrawVersion(subject, place, id, day, mode);
}

/** Makes comma-separated values the list from a day on. */
export function importIntoList<Document extends Versioned, Row>(
  { subject, id, read, ofRows }: KeptList<Document, Row>,
  place: Place<Document>,
  arrival: ListArrival,
  mode: WriteMode,
): Promise<Answer<Imported<Document>>> {
  return importList(subject, place, id, arrival, mode, read, (stored, rows) =>
    mergeVersions(subject, stored?.document, ofRows(arrival.effectiveFrom, rows)),
  );
}

/** The version that begins on a day, or the newest, as comma-separated values. */
export async function exportList<Document extends Versioned, Row>(
  list: KeptList<Document, Row>,
  place: Place<Document>,
  day: string | undefined,
): Promise<Answer<{ csv: string; revision: number }>> {
  const stored = await getList(list, place);
  if (!stored.ok) return stored;
  const version = versionOf(list.subject, stored.value.document, day);
  if (!version.ok) return version;
  return answered({ csv: list.write(version.value), revision: stored.value.revision });
}
