import type { Call, ExitCode } from '../../cli/command.ts';
import { presentedKey } from './presentedKey.ts';

/** The key is refused from two seconds on at the latest, and stays listed. */
export async function revokeAction(call: Call, id: string): Promise<ExitCode> {
  const now = Date.now();
  const { keys } = await call.store();
  const key = /^[0-9a-z]{1,32}$/.test(id) ? await keys.revoke(id, new Date(now).toISOString()) : undefined;
  if (!key) {
    call.tell(`There is no key "${id.slice(0, 60)}"; "keys list" has the ids.`);
    return 1;
  }
  const presented = presentedKey(key, now);
  call.print(call.json ? JSON.stringify(presented) : `${id} was revoked at ${key.revokedAt ?? ''}`);
  return 0;
}
