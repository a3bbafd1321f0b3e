import type { Kept, RevisionNote } from '../../contracts/keeping.ts';
import type { Payer } from '../../contracts/payer.ts';
import { getDocument, historyOf } from '../keeping/read.ts';
import { unknownDocument } from '../keeping/refusals.ts';
import type { Answer } from '../refusal.ts';
import { isPayerId } from './payerSchema.ts';
import { PAYER, type Payers } from './payerSubject.ts';

export async function listPayers({ store, practice }: Payers): Promise<{ payers: Payer[] }> {
  const stored = await store.list(practice);
  return { payers: stored.map(({ document }) => document).sort((a, b) => a.id.localeCompare(b.id)) };
}

/** A payer as it is, or as it was in a revision. */
export async function getPayer(payers: Payers, id: string, revision?: number): Promise<Answer<Kept<Payer>>> {
  return isPayerId(id) ? getDocument(PAYER, payers, id, revision) : unknownDocument(PAYER, id);
}

export async function payerHistory(
  payers: Payers,
  id: string,
): Promise<Answer<{ revisions: RevisionNote[] }>> {
  return isPayerId(id) ? historyOf(PAYER, payers, id) : unknownDocument(PAYER, id);
}
