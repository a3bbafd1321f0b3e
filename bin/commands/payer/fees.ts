import { exportFees } from '../../../src/answers/payers/exportFees.ts';
import { importFees } from '../../../src/answers/payers/importFees.ts';
import { dayOf, neededDayOf, writeModeOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { printCsv } from '../../cli/printCsv.ts';
import { readBytes } from '../../cli/readBytes.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellImport } from '../../cli/tellChange.ts';
import { payersOf } from './place.ts';
import { getAction } from './read.ts';

export async function importAction(call: Call, id: string, file: string): Promise<ExitCode> {
  const [mode, effectiveFrom] = [writeModeOf(call), neededDayOf(call)];
  const bytes = await readBytes(file);
  if (!bytes.ok) return tellRefusal(call, bytes.refusal);
  const arrival = { bytes: bytes.value, effectiveFrom, name: call.option('name') };
  const answer = await importFees(await payersOf(call), id, arrival, mode);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  return tellImport(call, id, effectiveFrom, answer.value);
}

/** The fees as comma-separated values; with --json the whole payer, as `payer put` takes it back. */
export async function exportAction(call: Call, id: string): Promise<ExitCode> {
  const day = dayOf(call);
  if (call.json) return getAction(call, id);
  const answer = await exportFees(await payersOf(call), id, day);
  return answer.ok ? printCsv(call, answer.value.csv) : tellRefusal(call, answer.refusal);
}
