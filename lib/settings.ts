/**
 * What an installation may choose, read from the CDK context: `cdk.json` holds the values, `cdk deploy -c
 * allowable:stackName=...` overrides one. All that is wrong is reported at once, and a misspelt name is wrong too:
 * ignored, it would leave the default in force without a word.
 */
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { readDomain, type DomainSetting } from './settings/domain.ts';
import { FINDER_MUST_BE, readFinderSetting, type FinderSetting } from './settings/finder.ts';
import { brokenRules, PREFIX, RULES, wrong } from './settings/rules.ts';
import { readSignIn, type SignInSetting } from './settings/signIn.ts';
import { readSoftware, type SoftwareSetting } from './settings/software.ts';

export interface Settings {
  readonly stackName: string;
  readonly logRetentionDays: RetentionDays;
  /** How long a release file that was overwritten or deleted can be had back. */
  readonly noncurrentVersionDays: number;
  /** Who is told what was imported; empty for nobody. */
  readonly noticeEmail: string;
  /** Who is told of alarms and of the budget; empty for nobody. */
  readonly alarmEmail: string;
  /** In US dollars, of the whole account; 0 for none. */
  readonly monthlyBudget: number;
  /** How many requests a second are let in, all callers together. */
  readonly requestsPerSecond: number;
  /** The page's own name; undefined for the one that CloudFront gives. */
  readonly domain: DomainSetting | undefined;
  /** Another issuer's tokens; undefined for those of a user pool of the stack's own. */
  readonly signIn: SignInSetting | undefined;
  /** The programs that sign in at the stack's user pool. */
  readonly software: readonly SoftwareSetting[];
  readonly finder: FinderSetting;
}

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

type Context = Readonly<Record<string, unknown>>;

export function readSettings(context: Context): SettingsReading {
  const of = (name: string) => context[PREFIX + name];
  const text = (name: keyof typeof RULES) => String(of(name));
  const finder = readFinderSetting(of('finder'));
  const { domain, problems: ofDomain } = readDomain(text);
  const { signIn, problems: ofSignIn } = readSignIn(SIGN_IN, of('signIn'));
  const { software, problems: ofSoftware } = readSoftware(SOFTWARE, of('software'));
  const broken = brokenRules(context);
  const problems = [
    ...unknownNames(context),
    ...broken,
    ...(broken.length > 0 ? [] : ofDomain),
    ...ofSignIn,
    ...ofSoftware,
    ...(signIn && software.length > 0 ? [SOFTWARE_IS_THE_POOLS] : []),
    ...(finder ? [] : [wrong(FINDER, of('finder'), FINDER_MUST_BE)]),
  ];
  if (problems.length > 0 || !finder) return { kind: 'problems', problems };
  return {
    kind: 'settings',
    settings: {
      stackName: text('stackName'),
      logRetentionDays: Number(of('logRetentionDays')),
      noncurrentVersionDays: Number(of('noncurrentVersionDays')),
      noticeEmail: text('noticeEmail'),
      alarmEmail: text('alarmEmail'),
      monthlyBudget: Number(of('monthlyBudget')),
      requestsPerSecond: Number(of('requestsPerSecond')),
      domain,
      signIn,
      software,
      finder,
    },
  };
}

const FINDER = `${PREFIX}finder`;
const SIGN_IN = `${PREFIX}signIn`;
const SOFTWARE = `${PREFIX}software`;

const SOFTWARE_IS_THE_POOLS =
  `${SOFTWARE} names programs, and ${SIGN_IN} another issuer: make their clients there, ` +
  `and name them in its audience.`;

function unknownNames(context: Context): string[] {
  const known = [...Object.keys(RULES).map((name) => PREFIX + name), SIGN_IN, SOFTWARE, FINDER];
  return Object.keys(context)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => `${name} is not a setting; the settings are ${known.join(', ')}.`);
}
