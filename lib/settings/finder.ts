import { jsonSetting } from './jsonSetting.ts';

/**
 * Where new releases are looked for, as the function that looks reads it. What the pages and patterns may be is that
 * function's to judge (`src/refresh/finding/finderSettings.ts`, which `bin/app.ts` asks); what is deployed depends on one
 * word of it alone.
 */
export interface FinderSetting {
  /** Without it nothing looks: CMS's files hold CPT codes, which are the American Medical Association's. */
  readonly amaLicenceAccepted: boolean;
  readonly json: string;
}

/** A function's whole environment has 4,096 characters. */
const MOST_CHARACTERS = 3_000;

export const FINDER_MUST_BE =
  `an object, or its JSON text, of at most ${MOST_CHARACTERS} characters, ` +
  'whose "amaLicenceAccepted" is true or false';

/** The setting in a value of the context, which is a text where it comes from the command line. */
export function readFinderSetting(value: unknown): FinderSetting | undefined {
  const read = jsonSetting(value);
  const json = JSON.stringify(read);
  if (typeof read !== 'object' || read === null || json.length > MOST_CHARACTERS) return undefined;
  const { amaLicenceAccepted } = read as { readonly amaLicenceAccepted?: unknown };
  return typeof amaLicenceAccepted === 'boolean' ? { amaLicenceAccepted, json } : undefined;
}
