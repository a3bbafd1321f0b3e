import { exportCharges, importCharges } from '../../../src/answers/charges/charges.ts';
import { dayOf, neededDayOf, writeModeOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { printCsv } from '../../cli/printCsv.ts';
import { readBytes } from '../../cli/readBytes.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellImport } from '../../cli/tellChange.ts';
import { CHARGE_LIST, chargesOf } from './place.ts';
import { getAction } from './read.ts';

export async function importAction(call: Call, file: string): Promise<ExitCode> {
  const [mode, effectiveFrom] = [writeModeOf(call), neededDayOf(call)];
  const bytes = await readBytes(file);
  if (!bytes.ok) return tellRefusal(call, bytes.refusal);
  const answer = await importCharges(await chargesOf(call), { bytes: bytes.value, effectiveFrom }, mode);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  return tellImport(call, CHARGE_LIST, effectiveFrom, answer.value);
}

/** The charges as comma-separated values; with --json the whole charge list, as `charges put` takes it back. */
export async function exportAction(call: Call): Promise<ExitCode> {
  const day = dayOf(call);
  if (call.json) return getAction(call);
  const answer = await exportCharges(await chargesOf(call), day);
  return answer.ok ? printCsv(call, answer.value.csv) : tellRefusal(call, answer.refusal);
}
