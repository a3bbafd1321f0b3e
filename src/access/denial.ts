import type { Caller } from './caller.ts';

/** Why somebody is not admitted. Codes are stable: they are logged and told. */
export type Denial =
  | 'no-credential'
  | 'unreadable-credential'
  | 'unknown-credential'
  | 'expired-credential'
  | 'revoked-credential'
  | 'no-practice'
  | 'issuer-unreachable';

export type Admission =
  | { readonly ok: true; readonly caller: Caller }
  | {
      readonly ok: false;
      readonly denial: Denial;
      /** What was caught, where it is a fault and not the credential's. */
      readonly cause?: unknown;
    };

export function denied(denial: Denial, cause?: unknown): Admission {
  return { ok: false, denial, ...(cause !== undefined && { cause }) };
}
