import type { Call, ExitCode } from '../../cli/command.ts';
import { presentedKey } from './presentedKey.ts';

/** Every key that was issued, without its secret, which nobody has any more. */
export async function listAction(call: Call): Promise<ExitCode> {
  const practice = call.option('practice');
  const kept = await (await call.store()).keys.list();
  const keys = kept
    .filter((key) => practice === undefined || key.practice === practice)
    .toSorted((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1))
    .map((key) => presentedKey(key, Date.now()));
  if (call.json) call.print(JSON.stringify({ keys }));
  else
    for (const { id, state, practice: of, expiresAt, name, scopes } of keys)
      call.print(
        `${id}  ${state.padEnd(8)} ${of.padEnd(16)} until ${expiresAt.slice(0, 10)}  ${name} (${scopes.join(', ')})`,
      );
  return 0;
}
