import { fieldsOf, jsonSetting } from './jsonSetting.ts';

/** Another issuer's tokens in place of those of a user pool of the stack's own. */
export interface SignInSetting {
  /** As it stands in the tokens' `iss`, to the letter. */
  readonly issuer: string;
  /** As it stands in the tokens' `aud`; several are separated by commas. */
  readonly audience: string;
  /** The page's public client there. */
  readonly clientId: string;
  /** The claims that may say the practice, separated by commas, and what its value begins with there. */
  readonly practiceClaim: string;
  readonly practicePrefix: string;
  /** What the issuer puts before each scope. */
  readonly scopePrefix: string;
}

export interface SignInReading {
  /** Undefined for a user pool of the stack's own. */
  readonly signIn: SignInSetting | undefined;
  readonly problems: readonly string[];
}

const MUST_BE =
  'an object, or its JSON text: {} for a user pool of the stack’s own, else "issuer" and its fields';

const FIELDS = {
  issuer: { needed: true, form: isIssuer, mustBe: 'the https address of an OpenID Connect issuer' },
  audience: {
    needed: true,
    form: (text) => /^[^\s",]{1,200}(,[^\s",]{1,200})*$/.test(text),
    mustBe: 'what the issuer’s tokens name as their audience, several separated by commas',
  },
  clientId: {
    needed: true,
    form: (text) => /^[\x21-\x7e]{1,255}$/.test(text),
    mustBe: 'the id of the page’s public client at the issuer, without blanks',
  },
  practiceClaim: {
    needed: false,
    form: (text) => /^[\w:./-]+(,[\w:./-]+)*$/.test(text),
    mustBe: 'the names of the claims that say the practice, separated by commas',
  },
  practicePrefix: {
    needed: false,
    form: (text) => /^\S{1,100}$/.test(text),
    mustBe: 'what the practice begins with in its claim, without blanks',
  },
  scopePrefix: {
    needed: false,
    form: (text) => /^\S{1,200}$/.test(text),
    mustBe: 'what the issuer puts before each scope, without blanks',
  },
} as const satisfies Record<
  keyof SignInSetting,
  { needed: boolean; form: (text: string) => boolean; mustBe: string }
>;

/** Whose tokens are admitted, or everything that is wrong with the setting. */
export function readSignIn(name: string, value: unknown): SignInReading {
  const fields = fieldsOf(jsonSetting(value));
  if (!fields) {
    const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
    return { signIn: undefined, problems: [`${name} ${found}; it must be ${MUST_BE}.`] };
  }
  if (Object.keys(fields).length === 0) return { signIn: undefined, problems: [] };
  const unknown = Object.keys(fields)
    .filter((field) => !Object.hasOwn(FIELDS, field))
    .map(
      (field) => `${name}.${field} is not a field of it; the fields are ${Object.keys(FIELDS).join(', ')}.`,
    );
  const wrong = Object.entries(FIELDS).flatMap(([field, { needed, form, mustBe }]) => {
    const given = fields[field];
    if (given === undefined) return needed ? [`${name}.${field} is missing; it must be ${mustBe}.`] : [];
    if (typeof given === 'string' && form(given)) return [];
    return [`${name}.${field} is ${JSON.stringify(given)}; it must be ${mustBe}.`];
  });
  const problems = [...unknown, ...wrong];
  if (problems.length > 0) return { signIn: undefined, problems };
  const text = (field: keyof SignInSetting) => (fields[field] as string | undefined) ?? '';
  return {
    signIn: {
      issuer: text('issuer'),
      audience: text('audience'),
      clientId: text('clientId'),
      practiceClaim: text('practiceClaim'),
      practicePrefix: text('practicePrefix'),
      scopePrefix: text('scopePrefix'),
    },
    problems,
  };
}

function isIssuer(text: string): boolean {
  return URL.canParse(text) && /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(text);
}
