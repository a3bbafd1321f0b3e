/** What a request brings to be admitted by; the header names are small letters, as Node and API Gateway give them. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'token'; readonly token: string };

/** No token that an issuer makes is longer, and no longer one is looked at. */
const MOST_CHARACTERS = 8_192;

/** The credential in the headers. Two of them at once, or another scheme, are unreadable: which one was meant is not guessed. */
export function credentialOf(header: (name: string) => string | undefined): Credential {
  const [authorization, apiKey] = [header('authorization'), header('x-api-key')];
  if (authorization === undefined && apiKey === undefined) return { kind: 'none' };
  if (authorization !== undefined && apiKey !== undefined) return { kind: 'unreadable' };
  const text = apiKey ?? /^bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (text === undefined || text.length > MOST_CHARACTERS) return { kind: 'unreadable' };
  if (apiKey !== undefined || text.startsWith('ak_')) return { kind: 'key', key: text };
  return { kind: 'token', token: text };
}
