import { newKey, type AccessKey, type AccessKeyStore } from './accessKey.ts';
import { isPractice, PRACTICE_MUST_BE } from './practice.ts';
import { isScope, SCOPES, type Scope } from './scope.ts';

/** What a key is asked to be, as texts of a command line. */
export interface KeyRequest {
  readonly practice: string;
  readonly name: string;
  /** Separated by commas. */
  readonly scopes: string;
  readonly days: string;
}

/** What a key is to be; well-formed. */
export interface KeyWanted {
  readonly practice: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

const MOST_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

/** What is asked for, or everything that is wrong with it. */
export function readKeyRequest(
  request: KeyRequest,
): { readonly ok: true; readonly wanted: KeyWanted } | { readonly ok: false; readonly problems: string[] } {
  const { practice, name } = request;
  const named = request.scopes.split(',').map((each) => each.trim());
  const days = /^\d{1,3}$/.test(request.days) ? Number(request.days) : 0;
  const problems = problemsOf(request, named, days);
  const scopes = SCOPES.filter((scope) => named.includes(scope));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, wanted: { practice, name, scopes, days } };
}

/** Issues a key and answers it with its whole text, which nobody can say again. `now` is milliseconds. */
export async function issueKey(
  { days, ...wanted }: KeyWanted,
  store: AccessKeyStore,
  now: number,
): Promise<{ readonly key: AccessKey; readonly text: string }> {
  for (;;) {
    const { id, text, secretHash } = newKey();
    const key: AccessKey = {
      id,
      ...wanted,
      secretHash,
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + days * DAY_MILLISECONDS).toISOString(),
      revokedAt: null,
    };
    if (await store.add(key)) return { key, text };
  }
}

function problemsOf({ practice, name, days: written }: KeyRequest, scopes: string[], days: number): string[] {
  return [
    ...(isPractice(practice) ? [] : [`--practice is "${practice}"; it must be ${PRACTICE_MUST_BE}.`]),
    ...(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$/.test(name)
      ? []
      : [
          `--name is "${name}"; it must be up to 60 letters, digits, spaces, ".", "_" or "-": what the key is for.`,
        ]),
    ...scopes
      .filter((scope) => !isScope(scope))
      .map((scope) => `"${scope}" is no scope; the scopes are ${SCOPES.join(', ')}.`),
    ...(days >= 1 && days <= MOST_DAYS
      ? []
      : [`--days is "${written}"; it must be a whole number from 1 to ${MOST_DAYS}.`]),
  ];
}
