import { parseParameter } from '../../src/answers/parseParameter.ts';
import { acceptField, publishStored } from '../../src/answers/releases/published.ts';
import { judgementText } from '../../src/refresh/gate/judgementText.ts';
import { onlyArgument, WrongUse, type Call, type Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const publishCommand: Command = {
  name: 'publish',
  synopsis: 'RELEASE [--accept REASON]',
  summary:
    'make a stored release, or data set, answer for its dates; one that is doubtful only with a reason',
  options: { accept: { type: 'string' } },
  run: async (call) => {
    const id = onlyArgument(call, 'RELEASE');
    const reason = reasonOf(call);
    const { schedule } = await call.store();
    const { answer, judgement } = await publishStored(id, reason, schedule);
    if (!answer.ok) {
      if (judgement && !call.json) call.tell(judgementText(judgement));
      return tellRefusal(call, answer.refusal);
    }
    const { release, result } = answer.value;
    if (call.json) call.print(JSON.stringify({ release, result }));
    else call.print(result === 'already' ? `${release} is published already.` : `${release} is published.`);
    return 0;
  },
};

function reasonOf(call: Call): string | undefined {
  const reason = call.option('accept');
  if (reason === undefined) return undefined;
  const read = parseParameter('accept', acceptField, reason);
  if (!read.ok) throw new WrongUse(`--accept: ${read.refusal.errors[0]?.remedy ?? ''}`);
  return read.value;
}
