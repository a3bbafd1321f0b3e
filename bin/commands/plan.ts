import { plan } from '../../src/answers/plan/plan.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { planText } from '../cli/planText.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { readJson } from '../cli/readJson.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const planCommand: Command = {
  name: 'plan',
  synopsis: 'FILE|-',
  summary: 'a plan of care visit by visit, with what is left of the benefits',
  options: {},
  run: async (call) => {
    const input = await readJson(onlyArgument(call, 'FILE'));
    if (!input.ok) return tellRefusal(call, input.refusal);
    const answer = await plan(input.value, await call.store(), LOCAL_PRACTICE);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    call.print(call.json ? JSON.stringify(answer.value) : planText(answer.value));
    return 0;
  },
};
