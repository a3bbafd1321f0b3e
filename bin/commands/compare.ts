import { comparison, type Compared } from '../../src/answers/comparison/comparison.ts';
import { problemDocument } from '../../src/http/problems.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { comparisonText } from '../cli/comparisonText.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { readJson } from '../cli/readJson.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const compareCommand: Command = {
  name: 'compare',
  synopsis: 'FILE|-',
  summary: 'one visit against several payers, places or dates',
  options: {},
  run: async (call) => {
    const input = await readJson(onlyArgument(call, 'FILE'));
    if (!input.ok) return tellRefusal(call, input.refusal);
    const options = { practice: LOCAL_PRACTICE, explain: false };
    const answer = await comparison(input.value, await call.store(), options);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    const { against } = input.value as { against: readonly object[] };
    call.print(
      call.json
        ? JSON.stringify({ results: answer.value.map(presented) })
        : comparisonText(against, answer.value),
    );
    return answer.value.some((compared) => compared.answer.ok) ? 0 : 1;
  },
};

function presented({ alternative, answer }: Compared): object {
  return answer.ok
    ? { alternative, estimate: answer.value }
    : { alternative, problem: problemDocument(answer.refusal) };
}
