import { bytesOf } from './chunks.ts';
import type { Member, Unpacked } from './member.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './unpackLimits.ts';
import { visitMembers } from './visitMembers.ts';

/**
 * Every file inside a file as it was downloaded, whole and in memory, but for those that `keep` declines by their first
 * bytes: for files of some megabytes. `visitMembers` says what is opened and what is refused.
 */
export async function unpack(
  name: string,
  bytes: Uint8Array,
  keep: (head: Uint8Array) => boolean = () => true,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Unpacked> {
  const members: Member[] = [];
  const problems = await visitMembers(
    name,
    bytes,
    async (member) => {
      if (keep(member.head)) members.push({ name: member.name, bytes: await bytesOf(member.chunks) });
    },
    limits,
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, members };
}
