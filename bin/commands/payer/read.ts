import { getPayer, listPayers, payerHistory } from '../../../src/answers/payers/readPayers.ts';
import { revisionOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellHistory } from '../../cli/tellHistory.ts';
import { payersOf } from './place.ts';

export async function listAction(call: Call): Promise<ExitCode> {
  const answer = await listPayers(await payersOf(call));
  if (call.json) call.print(JSON.stringify(answer));
  else
    for (const { id, name, versions } of answer.payers)
      call.print(`${id.padEnd(24)} ${name} (${versions.length} version${versions.length === 1 ? '' : 's'})`);
  return 0;
}

export async function getAction(call: Call, id: string): Promise<ExitCode> {
  const revision = revisionOf(call, 'revision');
  const answer = await getPayer(await payersOf(call), id, revision);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  call.print(JSON.stringify(answer.value.document, null, call.json ? 0 : 2));
  return 0;
}

export async function historyAction(call: Call, id: string): Promise<ExitCode> {
  const answer = await payerHistory(await payersOf(call), id);
  return answer.ok ? tellHistory(call, answer.value) : tellRefusal(call, answer.refusal);
}
