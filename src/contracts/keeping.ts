import type { ChargeList } from './chargeList.ts';
import type { DiagnosisPairings } from './diagnosisPairings.ts';
import type { Payer } from './payer.ts';

/**
 * A document as it is kept. `revision` counts its writes, deletions included, and is never used twice: it is what an
 * ETag carries. `since` says for each version, by its effectiveFrom, in which revision it got what it says now, so that a
 * version that nobody touched is named the same for ever.
 */
export interface Kept<Document> {
  readonly document: Document;
  readonly revision: number;
  readonly since: Readonly<Record<string, number>>;
}

/** What is told of a revision without reading it whole. */
export interface RevisionNote {
  readonly revision: number;
  /** Null where the revision deleted the document. */
  readonly versions: readonly string[] | null;
}

/**
 * Documents of a practice with every revision they ever had: nothing that was kept is overwritten. A document is one
 * item, so a write is seen whole or not at all.
 */
export interface RevisionedStore<Document> {
  list(practice: string): Promise<Kept<Document>[]>;
  read(practice: string, id: string): Promise<Kept<Document> | undefined>;
  /** The same as it is at this moment, past every memory: what a change of it is made on. */
  readNow(practice: string, id: string): Promise<Kept<Document> | undefined>;
  /** The document as it was in a revision, or undefined where it had none of that number or was deleted by it. */
  readRevision(practice: string, id: string, revision: number): Promise<Kept<Document> | undefined>;
  /** Every revision, the newest first. */
  history(practice: string, id: string): Promise<RevisionNote[]>;
  /** Whether the document has room where it is kept; `write` throws where it has not. */
  fits(document: Document): Promise<boolean>;
  /**
   * Writes the document where its revision is `replaces` (0: where there is none now, also where there once was).
   * Answers what is kept, or undefined where the revision is another.
   */
  write(
    practice: string,
    id: string,
    document: Document,
    replaces: number,
  ): Promise<Kept<Document> | undefined>;
  /** True where it was there with that revision and is gone; its revisions stay readable. */
  delete(practice: string, id: string, revision: number): Promise<boolean>;
}

export type PayerStore = RevisionedStore<Payer>;

/** A practice has one charge list. */
export const CHARGE_LIST_ID = 'charges';
export type ChargeStore = RevisionedStore<ChargeList>;

/** A practice has one table of usual pairings. */
export const PAIRINGS_ID = 'pairings';
export type PairingStore = RevisionedStore<DiagnosisPairings>;
