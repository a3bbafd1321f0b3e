import { codes } from '../../src/answers/codes/codes.ts';
import type { Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const codesCommand: Command = {
  name: 'codes',
  synopsis: '[WORD...] [--date yyyy-mm-dd]',
  summary: 'which code it is, by its beginning or in plain words',
  options: { date: { type: 'string' } },
  run: async (call) => {
    const date = call.option('date');
    const asked = { query: call.arguments.join(' '), ...(date === undefined ? {} : { date }) };
    const answer = await codes(asked, (await call.store()).schedule);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    if (call.json) call.print(JSON.stringify(answer.value));
    else if (answer.value.codes.length === 0) call.tell('No code begins so, and no label has these words.');
    else
      for (const { code, label, status } of answer.value.codes) {
        call.print(
          [code, label ?? '(no label)', status ? `${status.code}: ${status.meaning}` : '']
            .join('  ')
            .trimEnd(),
        );
      }
    return 0;
  },
};
