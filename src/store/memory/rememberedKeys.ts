import type { AccessKey, AccessKeyStore } from '../../access/accessKey.ts';
import { BrieflyRemembered } from './brieflyRemembered.ts';

/** Keys read again after two seconds: that long, at most, a revoked one is still admitted. */
export function rememberedKeys(store: AccessKeyStore, now: () => number): AccessKeyStore {
  const keys = new BrieflyRemembered<AccessKey | undefined>(now);
  return {
    read: (id) => keys.getOrRead(id, () => store.read(id)),
    list: () => store.list(),
    add: (key) => store.add(key).finally(() => keys.forget(key.id)),
    revoke: (id, at) => store.revoke(id, at).finally(() => keys.forget(id)),
  };
}
