import { issueKey, readKeyRequest } from '../../../src/access/issueKey.ts';
import { WrongUse, type Call, type ExitCode } from '../../cli/command.ts';
import { LOCAL_PRACTICE } from '../../cli/practice.ts';
import { presentedKey } from './presentedKey.ts';

/** A new key: the key itself on standard output, once and never again; what it is on standard error. */
export async function issueAction(call: Call): Promise<ExitCode> {
  const request = readKeyRequest({
    practice: call.option('practice') ?? '',
    name: call.option('name') ?? '',
    scopes: call.option('scopes') ?? '',
    days: call.option('days') ?? '90',
  });
  if (!request.ok) throw new WrongUse(request.problems.join('\n'));
  const { keys } = await call.store();
  const { key, text } = await issueKey(request.wanted, keys, Date.now());
  call.print(call.json ? JSON.stringify({ key: text, ...presentedKey(key, Date.now()) }) : text);
  if (call.json) return 0;
  call.tell(
    `This is the only time the key is shown. Its id is ${key.id}; it is for the practice "${key.practice}", may ` +
      `${key.scopes.join(', ')} and expires on ${key.expiresAt.slice(0, 10)}.`,
  );
  if (key.practice !== LOCAL_PRACTICE) return 0;
  call.tell('That is the practice whose payers and charges the commands of this machine keep.');
  return 0;
}
