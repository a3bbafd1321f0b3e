import { rollback } from '../../src/answers/releases/rolledBack.ts';
import { noArguments, type Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const rollbackCommand: Command = {
  name: 'rollback',
  synopsis: '',
  summary: 'undo the last change of what is published',
  options: {},
  run: async (call) => {
    noArguments(call);
    const { schedule } = await call.store();
    const answer = await rollback({ condition: { kind: 'whatever-is-there' }, dryRun: false }, schedule);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    const { published } = answer.value;
    if (call.json) call.print(JSON.stringify({ published }));
    else call.print(`Published now: ${published.length === 0 ? 'nothing' : published.join(', ')}.`);
    return 0;
  },
};
