import type { Payer } from '../../contracts/payer.ts';
import type { Changed } from '../keeping/change.ts';
import { deleteDocument } from '../keeping/deleteDocument.ts';
import { unknownDocument } from '../keeping/refusals.ts';
import { withdrawVersion } from '../keeping/withdraw.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import type { Answer } from '../refusal.ts';
import { isPayerId } from './payerSchema.ts';
import { PAYER, type Payers } from './payerSubject.ts';

/** Deletes a payer with all its versions; its revisions stay readable. */
export async function deletePayer(
  payers: Payers,
  id: string,
  mode: WriteMode,
): Promise<Answer<{ deleted: string; dryRun: boolean }>> {
  return isPayerId(id) ? deleteDocument(PAYER, payers, id, mode) : unknownDocument(PAYER, id);
}

/** Takes the version that begins on a day out of a payer. */
export async function withdrawTerms(
  payers: Payers,
  id: string,
  day: string,
  mode: WriteMode,
): Promise<Answer<Changed<Payer>>> {
  return isPayerId(id) ? withdrawVersion(PAYER, payers, id, day, mode) : unknownDocument(PAYER, id);
}
