/** Whose tokens are admitted, and what is read in them. */
export interface IssuerConfiguration {
  /** As the token's `iss` says, to the letter. */
  readonly issuer: string;
  /** What a token's `aud` must name one of; or, where it has none as Cognito's access tokens, its `client_id`. */
  readonly audiences: readonly string[];
  /** The claims that may say the practice, and what its value begins with there. */
  readonly practiceClaims: readonly string[];
  readonly practicePrefix: string;
  /** What the issuer puts before each scope: Cognito the resource server and a slash. */
  readonly scopePrefix: string;
  /** The public client as which the page signs people in; null where it does not. */
  readonly clientId: string | null;
}

export type IssuerReading =
  | { readonly ok: true; readonly issuer: IssuerConfiguration | null }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const SETTINGS = {
  ALLOWABLE_ISSUER: {
    form: /^(https:\/\/[^\s/?#]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?)(\/[^\s?#]*)?$/,
    meaning: 'the https address of who issues tokens (http on this machine alone)',
  },
  ALLOWABLE_AUDIENCE: {
    form: /^[^\s,]+(,[^\s,]+)*$/,
    meaning: 'the audiences, or ids of clients, whose tokens are meant for this API, separated by commas',
  },
  ALLOWABLE_PRACTICE_CLAIM: {
    form: /^[\w:./-]+(,[\w:./-]+)*$/,
    meaning: 'the names of the claims that say the practice, separated by commas',
  },
  ALLOWABLE_PRACTICE_PREFIX: { form: /^\S+$/, meaning: 'what the practice begins with in its claim' },
  ALLOWABLE_SCOPE_PREFIX: { form: /^\S+$/, meaning: 'what the issuer puts before each scope' },
  ALLOWABLE_CLIENT_ID: { form: /^[\x21-\x7e]+$/, meaning: 'the id of the public client of the page' },
} as const satisfies Record<string, { form: RegExp; meaning: string }>;

type Setting = keyof typeof SETTINGS;

/** The issuer that the environment names, null where it names none, or all that is missing or malformed at once. */
export function issuerConfiguration(environment: Environment): IssuerReading {
  const given = (Object.keys(SETTINGS) as Setting[]).filter((name) => environment[name]);
  if (given.length === 0) return { ok: true, issuer: null };
  const problems = [
    ...(['ALLOWABLE_ISSUER', 'ALLOWABLE_AUDIENCE'] as const)
      .filter((name) => !given.includes(name))
      .map((name) => `${name} is not set; it is ${SETTINGS[name].meaning}.`),
    ...given
      .filter((name) => !SETTINGS[name].form.test(environment[name] ?? ''))
      .map((name) => `${name} is "${environment[name]}"; it should be ${SETTINGS[name].meaning}.`),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    issuer: {
      issuer: environment['ALLOWABLE_ISSUER'] ?? '',
      audiences: (environment['ALLOWABLE_AUDIENCE'] ?? '').split(','),
      practiceClaims: (environment['ALLOWABLE_PRACTICE_CLAIM'] || 'practice').split(','),
      practicePrefix: environment['ALLOWABLE_PRACTICE_PREFIX'] ?? '',
      scopePrefix: environment['ALLOWABLE_SCOPE_PREFIX'] ?? '',
      clientId: environment['ALLOWABLE_CLIENT_ID'] || null,
    },
  };
}
