import { getDocument, versionOf } from '../keeping/read.ts';
import { unknownDocument } from '../keeping/refusals.ts';
import { writeAmounts } from '../lists/writeAmounts.ts';
import { answered, type Answer } from '../refusal.ts';
import { notAFeeList } from './notAFeeList.ts';
import { isPayerId } from './payerSchema.ts';
import { PAYER, type Payers } from './payerSubject.ts';

/** A list as comma-separated values, and the revision of the document it was taken from. */
export interface ExportedList {
  readonly csv: string;
  readonly revision: number;
}

/** The fees of the version that begins on a day, or of the newest. */
export async function exportFees(
  payers: Payers,
  id: string,
  day: string | undefined,
): Promise<Answer<ExportedList>> {
  if (!isPayerId(id)) return unknownDocument(PAYER, id);
  const stored = await getDocument(PAYER, payers, id);
  if (!stored.ok) return stored;
  const version = versionOf(PAYER, stored.value.document, day);
  if (!version.ok) return version;
  const { terms } = version.value;
  if (terms.kind !== 'fee-list') return notAFeeList(version.value);
  return answered({ csv: writeAmounts(terms.fees), revision: stored.value.revision });
}
