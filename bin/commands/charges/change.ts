import { deleteCharges, putCharges, withdrawCharges } from '../../../src/answers/charges/charges.ts';
import { dayOf, writeModeOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { readJson } from '../../cli/readJson.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellChange } from '../../cli/tellChange.ts';
import { tellDeleted } from '../../cli/tellDeleted.ts';
import { CHARGE_LIST, chargesOf } from './place.ts';

export async function putAction(call: Call, file: string): Promise<ExitCode> {
  const mode = writeModeOf(call);
  const input = await readJson(file);
  if (!input.ok) return tellRefusal(call, input.refusal);
  const answer = await putCharges(await chargesOf(call), input.value, mode);
  return answer.ok ? tellChange(call, CHARGE_LIST, answer.value) : tellRefusal(call, answer.refusal);
}

/** The whole list, or with --effective-from the version that begins on that day. */
export async function deleteAction(call: Call): Promise<ExitCode> {
  const [mode, day] = [writeModeOf(call), dayOf(call)];
  const charges = await chargesOf(call);
  if (day === undefined) {
    const answer = await deleteCharges(charges, mode);
    return answer.ok ? tellDeleted(call, CHARGE_LIST, answer.value) : tellRefusal(call, answer.refusal);
  }
  const answer = await withdrawCharges(charges, day, mode);
  return answer.ok ? tellChange(call, CHARGE_LIST, answer.value) : tellRefusal(call, answer.refusal);
}
