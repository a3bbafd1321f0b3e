import { chargesHistory, getCharges } from '../../../src/answers/charges/charges.ts';
import { revisionOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellHistory } from '../../cli/tellHistory.ts';
import { chargesOf } from './place.ts';

export async function getAction(call: Call): Promise<ExitCode> {
  const revision = revisionOf(call, 'revision');
  const answer = await getCharges(await chargesOf(call), revision);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  call.print(JSON.stringify(answer.value.document, null, call.json ? 0 : 2));
  return 0;
}

export async function historyAction(call: Call): Promise<ExitCode> {
  const answer = await chargesHistory(await chargesOf(call));
  return answer.ok ? tellHistory(call, answer.value) : tellRefusal(call, answer.refusal);
}
