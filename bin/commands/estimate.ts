import { estimate } from '../../src/answers/estimate/estimate.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { estimateText } from '../cli/estimateText.ts';
import { readJson } from '../cli/readJson.ts';
import { tellRefusal } from '../cli/refusalText.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';

export const estimateCommand: Command = {
  name: 'estimate',
  synopsis: 'FILE|- [--explain] [--documentation]',
  summary: 'what a visit is allowed, what the payer pays and what the patient owes',
  options: {
    explain: { type: 'boolean', default: false },
    documentation: { type: 'boolean', default: false },
  },
  run: async (call) => {
    const input = await readJson(onlyArgument(call, 'FILE'));
    if (!input.ok) return tellRefusal(call, input.refusal);
    const sources = await call.store();
    const explain = call.json || call.flag('explain');
    const answer = await estimate(input.value, sources, {
      practice: LOCAL_PRACTICE,
      explain,
      documentation: call.flag('documentation'),
    });
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    call.print(call.json ? JSON.stringify(answer.value) : estimateText(answer.value, explain));
    return 0;
  },
};
