import { putPayer } from '../../../src/answers/payers/putPayer.ts';
import { deletePayer, withdrawTerms } from '../../../src/answers/payers/removePayer.ts';
import { dayOf, writeModeOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { readJson } from '../../cli/readJson.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellChange } from '../../cli/tellChange.ts';
import { tellDeleted } from '../../cli/tellDeleted.ts';
import { payersOf } from './place.ts';

export async function putAction(call: Call, file: string): Promise<ExitCode> {
  const mode = writeModeOf(call);
  const input = await readJson(file);
  if (!input.ok) return tellRefusal(call, input.refusal);
  const answer = await putPayer(await payersOf(call), input.value, undefined, mode);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  return tellChange(call, answer.value.document.id, answer.value);
}

/** The payer, or with --effective-from the version that begins on that day. */
export async function deleteAction(call: Call, id: string): Promise<ExitCode> {
  const [mode, day] = [writeModeOf(call), dayOf(call)];
  const payers = await payersOf(call);
  if (day === undefined) {
    const answer = await deletePayer(payers, id, mode);
    return answer.ok ? tellDeleted(call, id, answer.value) : tellRefusal(call, answer.refusal);
  }
  const answer = await withdrawTerms(payers, id, day, mode);
  return answer.ok ? tellChange(call, id, answer.value) : tellRefusal(call, answer.refusal);
}
