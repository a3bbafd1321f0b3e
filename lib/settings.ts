/**
 * What an installation may choose, read from the CDK context: `cdk.json` holds the values, `cdk deploy -c
 * allowable:stackName=...` overrides one. All that is wrong is reported at once, and a misspelt name is wrong too:
 * ignored, it would leave the default in force without a word.
 */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { FINDER_MUST_BE, readFinderSetting, type FinderSetting } from './finderSetting.ts';

export interface Settings {
  readonly stackName: string;
  readonly logRetentionDays: RetentionDays;
  /** How long a release file that was overwritten or deleted can be had back. */
  readonly noncurrentVersionDays: number;
  /** Who is told what was imported; empty for nobody. */
  readonly noticeEmail: string;
  readonly finder: FinderSetting;
}

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

export function readSettings(context: Readonly<Record<string, unknown>>): SettingsReading {
  const finder = readFinderSetting(context[FINDER]);
  const problems = [
    ...unknownNames(context),
    ...Object.entries(RULES).flatMap(brokenRule(context)),
    ...(finder ? [] : [wrong(FINDER, context[FINDER], FINDER_MUST_BE)]),
  ];
  if (problems.length > 0 || !finder) return { kind: 'problems', problems };
  return {
    kind: 'settings',
    settings: {
      stackName: String(context[`${PREFIX}stackName`]),
      logRetentionDays: Number(context[`${PREFIX}logRetentionDays`]),
      noncurrentVersionDays: Number(context[`${PREFIX}noncurrentVersionDays`]),
      noticeEmail: String(context[`${PREFIX}noticeEmail`]),
      finder,
    },
  };
}

const PREFIX = 'allowable:';
const FINDER = `${PREFIX}finder`;

/** CloudWatch keeps logs for these periods and no others. 9999 is CDK's word for "for ever". */
const RETENTIONS = Object.values(RetentionDays)
  .filter((days) => typeof days === 'number')
  .filter((days) => days !== RetentionDays.INFINITE);

interface Rule {
  readonly mustBe: string;
  readonly holds: (text: string) => boolean;
}

/** These are judged as texts, because a value given on the command line arrives as one. */
const RULES = {
  stackName: {
    mustBe: 'a letter, then up to 127 letters, digits and hyphens',
    holds: (text) => /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(text),
  },
  logRetentionDays: {
    mustBe: `one of the periods that CloudWatch offers: ${RETENTIONS.join(', ')}`,
    holds: (text) => RETENTIONS.map(String).includes(text),
  },
  noncurrentVersionDays: {
    mustBe: 'a whole number of days from 1 to 3650',
    holds: (text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3650,
  },
  noticeEmail: {
    mustBe: 'one e-mail address, or empty for nobody',
    holds: (text) =>
      text === '' || (/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text) && text.length <= 254),
  },
} as const satisfies Record<Exclude<keyof Settings, 'finder'>, Rule>;

function brokenRule(context: Readonly<Record<string, unknown>>) {
  return ([name, { mustBe, holds }]: [string, Rule]): string[] => {
    const value = context[PREFIX + name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    if (text !== undefined && holds(text)) return [];
    return [wrong(PREFIX + name, value, mustBe)];
  };
}

function wrong(name: string, value: unknown, mustBe: string): string {
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return `${name} ${found}; it must be ${mustBe}.`;
}

function unknownNames(context: Readonly<Record<string, unknown>>): string[] {
  const known = [...Object.keys(RULES).map((name) => PREFIX + name), FINDER];
  return Object.keys(context)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => `${name} is not a setting; the settings are ${known.join(', ')}.`);
}
