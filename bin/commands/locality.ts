import { localities } from '../../src/answers/localities/localities.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';
import { today } from '../cli/today.ts';

export const localityCommand: Command = {
  name: 'locality',
  synopsis: 'ZIP [--plus4 NNNN] [--date yyyy-mm-dd]',
  summary: 'the locality that prices services in a ZIP (today, or on a date)',
  options: { plus4: { type: 'string' }, date: { type: 'string' } },
  run: async (call) => {
    const zip = onlyArgument(call, 'ZIP');
    const plus4 = call.option('plus4');
    const { schedule } = await call.store();
    const request = { zip, date: call.option('date') ?? today(), ...(plus4 === undefined ? {} : { plus4 }) };
    const answer = await localities(request, schedule);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    if (call.json) call.print(JSON.stringify(answer.value));
    else {
      for (const { carrier, locality, state, name, gpci } of answer.value.localities) {
        call.print(
          `${carrier} ${locality}  ${name}, ${state}  work ${gpci.work}, PE ${gpci.pe}, MP ${gpci.malpractice}`,
        );
      }
      for (const { message } of answer.value.assumptions) call.print(`Assumed: ${message}`);
    }
    return 0;
  },
};
