import { isSecretOf, keyParts, type AccessKeyReader } from './accessKey.ts';
import { denied, type Admission } from './denial.ts';

/** `now` is milliseconds. That a key is expired or revoked is told only to whoever holds its secret. */
export async function admitKey(text: string, keys: AccessKeyReader, now: number): Promise<Admission> {
  const parts = keyParts(text);
  if (!parts) return denied('unknown-credential');
  const key = await keys.read(parts.id);
  if (!key || !isSecretOf(parts.secret, key)) return denied('unknown-credential');
  if (key.revokedAt !== null) return denied('revoked-credential');
  // Said this way round, a moment that cannot be read has passed.
  if (!(now < Date.parse(key.expiresAt))) return denied('expired-credential');
  const { practice, scopes } = key;
  return { ok: true, caller: { subject: `key:${key.id}`, practice, scopes } };
}
