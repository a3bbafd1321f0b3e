import { deletePayer, getPayer, listPayers, putPayer } from '../../src/answers/payers/payers.ts';
import { WrongUse, type Call, type Command, type ExitCode } from '../cli/command.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { readJson } from '../cli/readJson.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const payerCommand: Command = {
  name: 'payer',
  synopsis: 'list | get ID | put FILE|- | delete ID',
  summary: 'the payers and their terms',
  options: {},
  run: async (call) => {
    const [action, subject, ...more] = call.arguments;
    if (more.length > 0) throw new WrongUse(`too many arguments: ${more.join(' ')}`);
    if (action === 'list' && subject === undefined) return list(call);
    if (subject === undefined) throw new WrongUse('say list, get ID, put FILE or delete ID');
    switch (action) {
      case 'get':
        return get(call, subject);
      case 'put':
        return put(call, subject);
      case 'delete':
        return remove(call, subject);
      default:
        throw new WrongUse(`there is no "payer ${action ?? ''}": say list, get ID, put FILE or delete ID`);
    }
  },
};

async function list(call: Call): Promise<ExitCode> {
  const answer = await listPayers((await call.store()).payers, LOCAL_PRACTICE);
  if (call.json) call.print(JSON.stringify(answer));
  else
    for (const { id, name, versions } of answer.payers)
      call.print(`${id.padEnd(24)} ${name} (${versions.length} version${versions.length === 1 ? '' : 's'})`);
  return 0;
}

async function get(call: Call, id: string): Promise<ExitCode> {
  const answer = await getPayer((await call.store()).payers, LOCAL_PRACTICE, id);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  call.print(JSON.stringify(answer.value.payer, null, call.json ? 0 : 2));
  return 0;
}

async function put(call: Call, file: string): Promise<ExitCode> {
  const input = await readJson(file);
  if (!input.ok) return tellRefusal(call, input.refusal);
  const { payers } = await call.store();
  const answer = await putPayer(payers, LOCAL_PRACTICE, input.value, undefined, {
    kind: 'whatever-is-there',
  });
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  const { payer, revision } = answer.value;
  call.print(call.json ? JSON.stringify(payer) : `${payer.id} is stored (revision ${revision}).`);
  return 0;
}

async function remove(call: Call, id: string): Promise<ExitCode> {
  const { payers } = await call.store();
  const answer = await deletePayer(payers, LOCAL_PRACTICE, id, { kind: 'whatever-is-there' });
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  call.print(call.json ? JSON.stringify(answer.value) : `${id} is deleted.`);
  return 0;
}
