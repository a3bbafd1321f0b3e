import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Scope } from './scope.ts';

/**
 * A key that was issued to a program: `ak_`, an id by which it is found, listed and revoked, and a secret of 256 random bits. The whole
 * is shown once; of the secret only a hash is kept. It is random and long, so a plain hash cannot be turned around.
 */
export interface AccessKey {
  readonly id: string;
  /** What it is for, as the person who issued it calls it. */
  readonly name: string;
  readonly practice: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the secret in hexadecimal. */
  readonly secretHash: string;
  /** Moments are ISO 8601 in UTC. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export interface AccessKeyReader {
  read(id: string): Promise<AccessKey | undefined>;
}

export interface AccessKeyStore extends AccessKeyReader {
  /** Every key, in the order of their ids. */
  list(): Promise<AccessKey[]>;
  /** False where there is a key of that id. */
  add(key: AccessKey): Promise<boolean>;
  /** The key as it is kept then, with the first moment at which it was revoked; undefined where there is none. */
  revoke(id: string, at: string): Promise<AccessKey | undefined>;
}

/** Letters and digits that are not taken for another when read aloud. */
const ID_CHARACTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 12;
const SECRET_BYTES = 32;
const FORM = /^ak_([0-9a-hjkmnp-tv-z]{12})_([\w-]{43})$/;

export interface NewKey {
  readonly id: string;
  /** The whole key, to be shown once. */
  readonly text: string;
  readonly secretHash: string;
}

export function newKey(): NewKey {
  const id = Array.from({ length: ID_LENGTH }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { id, text: `ak_${id}_${secret}`, secretHash: hashOf(secret) };
}

/** Undefined where the text is not of a key's form. */
export function keyParts(text: string): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

export function isSecretOf(secret: string, { secretHash }: Pick<AccessKey, 'secretHash'>): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(secretHash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
