import type { ChargeList } from '../../contracts/chargeList.ts';
import { CHARGE_LIST_ID, type Kept, type RevisionNote } from '../../contracts/keeping.ts';
import { change, type Changed } from '../keeping/change.ts';
import { deleteDocument } from '../keeping/deleteDocument.ts';
import { mergeVersions } from '../keeping/mergeVersions.ts';
import { getDocument, historyOf, versionOf } from '../keeping/read.ts';
import { withdrawVersion } from '../keeping/withdraw.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { importList, type Imported, type ListArrival } from '../lists/importList.ts';
import { writeAmounts } from '../lists/writeAmounts.ts';
import { answered, type Answer } from '../refusal.ts';
import { CHARGES, type Charges, parseChargeList } from './chargeList.ts';

/** What can be done with a practice's charge list; it is kept and changed as a payer is. */

export async function getCharges(charges: Charges, revision?: number): Promise<Answer<Kept<ChargeList>>> {
  return getDocument(CHARGES, charges, CHARGE_LIST_ID, revision);
}

export async function chargesHistory(charges: Charges): Promise<Answer<{ revisions: RevisionNote[] }>> {
  return historyOf(CHARGES, charges, CHARGE_LIST_ID);
}

/** Versions are added and corrected; one that is stored and not sent stays. */
export async function putCharges(
  charges: Charges,
  input: unknown,
  mode: WriteMode,
): Promise<Answer<Changed<ChargeList>>> {
  const list = parseChargeList(input);
  if (!list.ok) return list;
  return change(CHARGES, charges, CHARGE_LIST_ID, mode, (stored) =>
    mergeVersions(CHARGES, stored?.document, list.value),
  );
}

export async function deleteCharges(
  charges: Charges,
  mode: WriteMode,
): Promise<Answer<{ deleted: string; dryRun: boolean }>> {
  return deleteDocument(CHARGES, charges, CHARGE_LIST_ID, mode);
}

export async function withdrawCharges(
  charges: Charges,
  day: string,
  mode: WriteMode,
): Promise<Answer<Changed<ChargeList>>> {
  return withdrawVersion(CHARGES, charges, CHARGE_LIST_ID, day, mode);
}

/** Makes a comma-separated list the charges from a day on. */
export async function importCharges(
  charges: Charges,
  arrival: ListArrival,
  mode: WriteMode,
): Promise<Answer<Imported<ChargeList>>> {
  return importList(CHARGES, charges, CHARGE_LIST_ID, arrival, mode, (stored, amounts) => {
    const version = { effectiveFrom: arrival.effectiveFrom, charges: amounts };
    return mergeVersions(CHARGES, stored?.document, { versions: [version] });
  });
}

/** The charges of the version that begins on a day, or of the newest, as comma-separated values. */
export async function exportCharges(
  charges: Charges,
  day: string | undefined,
): Promise<Answer<{ csv: string; revision: number }>> {
  const stored = await getCharges(charges);
  if (!stored.ok) return stored;
  const version = versionOf(CHARGES, stored.value.document, day);
  if (!version.ok) return version;
  return answered({ csv: writeAmounts(version.value.charges), revision: stored.value.revision });
}
