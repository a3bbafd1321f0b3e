import { checks } from '../../src/answers/checks/checks.ts';
import { alertText } from '../cli/alertText.ts';
import { documentationText } from '../cli/documentationText.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { readJson } from '../cli/readJson.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'FILE|- [--documentation]',
  summary: 'the coding mistakes of a visit that would cost money, without pricing it',
  options: { documentation: { type: 'boolean', default: false } },
  run: async (call) => {
    const input = await readJson(onlyArgument(call, 'FILE'));
    if (!input.ok) return tellRefusal(call, input.refusal);
    const answer = await checks(input.value, await call.store(), LOCAL_PRACTICE);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    const { alerts, notRun, fileBy, documentation } = answer.value;
    if (call.json) {
      call.print(JSON.stringify(answer.value));
      return 0;
    }
    call.print(alerts.length === 0 ? 'Nothing to mend was found.' : alerts.map(alertText).join('\n'));
    for (const { check, because } of notRun) call.print(`Not checked: ${check}, since ${because}.`);
    if (fileBy) call.print(`The last day to file this claim is ${fileBy.date}. [${fileBy.cite}]`);
    if (call.flag('documentation')) call.print(`\n${documentationText(documentation)}`);
    return 0;
  },
};
