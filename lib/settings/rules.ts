/** What each setting alone must be. They are judged as texts, because a value given on the command line arrives as one. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

export const PREFIX = 'allowable:';

/** CloudWatch keeps logs for these periods and no others. 9999 is CDK's word for "for ever". */
const RETENTIONS = Object.values(RetentionDays)
  .filter((days) => typeof days === 'number')
  .filter((days) => days !== RetentionDays.INFINITE);

interface Rule {
  readonly mustBe: string;
  readonly holds: (text: string) => boolean;
}

const EMAIL = {
  mustBe: 'one e-mail address, or empty for nobody',
  holds: (text) =>
    text === '' || (/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text) && text.length <= 254),
} as const satisfies Rule;

const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

const emptyOr = (form: RegExp) => (text: string) => text === '' || form.test(text);

const wholeNumber = (text: string, least: number, most: number) =>
  /^(0|[1-9]\d{0,6})$/.test(text) && Number(text) >= least && Number(text) <= most;

export const RULES = {
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
    holds: (text) => wholeNumber(text, 1, 3650),
  },
  noticeEmail: EMAIL,
  alarmEmail: EMAIL,
  monthlyBudget: {
    mustBe: 'a whole number of US dollars a month up to 1000000, or 0 for no budget',
    holds: (text) => wholeNumber(text, 0, 1_000_000),
  },
  requestsPerSecond: {
    mustBe: 'a whole number from 1 to 10000',
    holds: (text) => wholeNumber(text, 1, 10_000),
  },
  domainName: {
    mustBe: 'a host name in small letters ("estimates.example.org"), or empty for the one CloudFront gives',
    holds: emptyOr(HOST),
  },
  certificateArn: {
    mustBe:
      'the ARN of a certificate of ACM in us-east-1, the one region CloudFront takes them from, or empty',
    holds: emptyOr(/^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[A-Za-z0-9-]+$/),
  },
  hostedZoneId: {
    mustBe: 'the id of the Route 53 zone that is to have the name ("Z0123456789ABC"), or empty',
    holds: emptyOr(/^Z[A-Z0-9]{3,31}$/),
  },
} as const satisfies Record<string, Rule>;

/** What is wrong with each setting alone, in the order of the rules. */
export function brokenRules(context: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(RULES).flatMap(([name, { mustBe, holds }]) => {
    const value = context[PREFIX + name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    return text !== undefined && holds(text) ? [] : [wrong(PREFIX + name, value, mustBe)];
  });
}

export function wrong(name: string, value: unknown, mustBe: string): string {
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return `${name} ${found}; it must be ${mustBe}.`;
}
