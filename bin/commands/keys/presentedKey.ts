import type { AccessKey } from '../../../src/access/accessKey.ts';

export type PresentedKey = Omit<AccessKey, 'secretHash'> & {
  readonly state: 'in force' | 'expired' | 'revoked';
};

/** A key as it is shown: all but the hash of its secret. `now` is milliseconds. */
export function presentedKey({ secretHash: _, ...key }: AccessKey, now: number): PresentedKey {
  const expired = !(now < Date.parse(key.expiresAt));
  return { ...key, state: key.revokedAt !== null ? 'revoked' : expired ? 'expired' : 'in force' };
}
