import { refused } from '../../src/answers/refusal.ts';
import { rollBack } from '../../src/refresh/publishing.ts';
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
    const calendar = await rollBack(schedule);
    if (!calendar) {
      const error = {
        pointer: '',
        code: 'nothing-to-roll-back',
        found: null,
        message: 'Nothing was published before.',
        remedy: 'See what is loaded with "allowable releases".',
      };
      return tellRefusal(
        call,
        refused(409, 'nothing-to-roll-back', 'There is nothing to go back to.', [error]).refusal,
      );
    }
    const published = calendar.entries.map(({ id }) => id);
    if (call.json) call.print(JSON.stringify({ published }));
    else call.print(`Published now: ${published.length === 0 ? 'nothing' : published.join(', ')}.`);
    return 0;
  },
};
