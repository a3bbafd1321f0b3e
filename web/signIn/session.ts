import { signal } from '@preact/signals';

/** How the server wants people to sign in, as it says itself. */
export type SignInWay =
  | { readonly kind: 'open' }
  | { readonly kind: 'key' }
  | {
      readonly kind: 'issuer';
      readonly issuer: string;
      readonly clientId: string;
      readonly scopes: readonly string[];
      readonly resource: string | null;
    };

export type IssuerWay = Extract<SignInWay, { kind: 'issuer' }>;

/** Where signing in stands. Tokens are not in it: they are in memory alone, and nothing draws them. */
export type Session =
  | { readonly kind: 'looking' }
  | { readonly kind: 'open' }
  | { readonly kind: 'signed-in'; readonly way: SignInWay }
  | {
      readonly kind: 'signed-out';
      readonly way: SignInWay;
      /** `ended`: it was in force and the page has something typed; `left`: by choice; else what went wrong. */
      readonly why: 'not-yet' | 'ended' | 'left' | { readonly problem: string };
    };

export const session = signal<Session>({ kind: 'looking' });
