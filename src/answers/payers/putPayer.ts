import type { Payer } from '../../contracts/payer.ts';
import { change, type Changed } from '../keeping/change.ts';
import { mergeVersions } from '../keeping/mergeVersions.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { contradiction } from '../contradiction.ts';
import { refused, type Answer } from '../refusal.ts';
import { parsePayer } from './parsePayer.ts';
import { PAYER, type Payers } from './payerSubject.ts';

/**
 * Stores a payer under its id; `id` is the address it was sent to, where there is one. Versions are added and corrected;
 * one that is stored and not sent stays.
 */
export async function putPayer(
  payers: Payers,
  input: unknown,
  id: string | undefined,
  mode: WriteMode,
): Promise<Answer<Changed<Payer>>> {
  const payer = parsePayer(input);
  if (!payer.ok) return payer;
  if (id !== undefined && payer.value.id !== id) return otherAddress(payer.value.id, id);
  return change(PAYER, payers, payer.value.id, mode, (stored) =>
    mergeVersions(PAYER, stored?.document, payer.value),
  );
}

function otherAddress(found: string, id: string): Answer<never> {
  const message = `The payer was sent to the address of "${id}".`;
  const remedy = 'Give the same id in the address and in the payer.';
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    contradiction('/id', found, message, remedy),
  ]);
}
