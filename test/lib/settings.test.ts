import { describe, expect, test } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { readSettings } from '../../lib/settings.ts';
import { readFinderSettings } from '../../src/refresh/finding/finderSettings.ts';

const GOOD = { ...cdk.context, 'allowable:finder': { amaLicenceAccepted: false } };

const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/5e2f8f6a-0000-4000-8000-000000000000';
const ISSUER = { issuer: 'https://id.example.org/clinics', audience: 'estimates', clientId: 'desk' };
const LEDGER = { name: 'ledger', practice: 'riverside', scopes: ['estimates', 'payers:read'] };

const problemsOf = (context: Record<string, unknown>) => {
  const reading = readSettings(context);
  return reading.kind === 'problems' ? reading.problems : [];
};

const with_ = (settings: Record<string, unknown>) => ({
  ...GOOD,
  ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`allowable:${name}`, value])),
});

test('the settings that are shipped are good, and no code holds another default', () => {
  expect(readSettings(cdk.context)).toEqual({
    kind: 'settings',
    settings: {
      stackName: 'Allowable',
      logRetentionDays: 90,
      noncurrentVersionDays: 90,
      noticeEmail: '',
      alarmEmail: '',
      monthlyBudget: 0,
      requestsPerSecond: 100,
      domain: undefined,
      signIn: undefined,
      software: [],
      finder: { amaLicenceAccepted: false, json: JSON.stringify(cdk.context['allowable:finder']) },
    },
  });
});

test('a value from the command line comes as a text and is read as what it says', () => {
  const given = {
    logRetentionDays: '7',
    monthlyBudget: '50',
    noticeEmail: 'o@example.org',
    finder: '{"amaLicenceAccepted": true}',
    software: JSON.stringify([LEDGER]),
    signIn: '{}',
  };
  expect(readSettings({ ...with_(given), 'aws:cdk:version-reporting': false })).toMatchObject({
    kind: 'settings',
    settings: {
      logRetentionDays: 7,
      monthlyBudget: 50,
      noticeEmail: 'o@example.org',
      finder: { amaLicenceAccepted: true, json: '{"amaLicenceAccepted":true}' },
      software: [LEDGER],
      signIn: undefined,
    },
  });
});

test('a name of its own, and another issuer', () => {
  const given = { domainName: 'estimates.example.org', certificateArn: CERTIFICATE, signIn: ISSUER };
  expect(readSettings(with_(given))).toMatchObject({
    kind: 'settings',
    settings: {
      domain: { name: 'estimates.example.org', certificateArn: CERTIFICATE, hostedZoneId: undefined },
      signIn: { ...ISSUER, practiceClaim: '', practicePrefix: '', scopePrefix: '' },
    },
  });
});

test('all that is wrong is named at once, with what was found and what is wanted', () => {
  const problems = problemsOf({
    'allowable:stackName': 'front desk',
    'allowable:logRetentionDays': '91',
    'allowable:retention': 30,
    'allowable:signIn': { issuer: 'http://id.example.org' },
    'allowable:software': [LEDGER, { ...LEDGER, scopes: [] }],
  });
  expect(problems).toEqual([
    expect.stringMatching(
      /^allowable:retention is not a setting; the settings are allowable:stackName, .*finder\.$/,
    ),
    'allowable:stackName is "front desk"; it must be a letter, then up to 127 letters, digits and hyphens.',
    expect.stringMatching(
      /^allowable:logRetentionDays is "91"; it must be one of the periods .*: 1, 3, 5, 7, 14, 30, /,
    ),
    'allowable:noncurrentVersionDays is missing; it must be a whole number of days from 1 to 3650.',
    'allowable:noticeEmail is missing; it must be one e-mail address, or empty for nobody.',
    'allowable:alarmEmail is missing; it must be one e-mail address, or empty for nobody.',
    expect.stringMatching(/^allowable:monthlyBudget is missing; it must be a whole number of US dollars/),
    'allowable:requestsPerSecond is missing; it must be a whole number from 1 to 10000.',
    expect.stringMatching(/^allowable:domainName is missing; it must be a host name/),
    expect.stringMatching(/^allowable:certificateArn is missing; it must be the ARN of a certificate/),
    expect.stringMatching(/^allowable:hostedZoneId is missing; it must be the id/),
    'allowable:signIn.issuer is "http://id.example.org"; it must be the https address of an OpenID Connect issuer.',
    expect.stringMatching(/^allowable:signIn\.audience is missing; it must be/),
    expect.stringMatching(/^allowable:signIn\.clientId is missing; it must be/),
    expect.stringMatching(/^allowable:software\[1\] is \{"name":"ledger",.*each name once/),
    expect.stringMatching(/^allowable:finder is missing; it must be an object, or its JSON text, /),
  ]);
});

describe('a setting is refused', () => {
  test.each([
    ['stackName', ''],
    ['stackName', '1st'],
    ['stackName', 'A'.repeat(129)],
    ['logRetentionDays', 9999],
    ['logRetentionDays', 'for ever'],
    ['noncurrentVersionDays', 0],
    ['noncurrentVersionDays', '1e2'],
    ['noncurrentVersionDays', 3651],
    ['noncurrentVersionDays', { days: 30 }],
    ['noncurrentVersionDays', null],
    ['noticeEmail', 'operator'],
    ['noticeEmail', 'a@example.org, b@example.org'],
    ['noticeEmail', ['a@example.org']],
    ['alarmEmail', 'alarms'],
    ['monthlyBudget', -1],
    ['monthlyBudget', '20.50'],
    ['monthlyBudget', 'none'],
    ['requestsPerSecond', 0],
    ['requestsPerSecond', 10_001],
    ['domainName', 'https://estimates.example.org'],
    ['domainName', 'Estimates.example.org'],
    ['domainName', 'localhost'],
    ['certificateArn', CERTIFICATE.replace('us-east-1', 'us-west-2')],
    ['certificateArn', 'estimates'],
    ['hostedZoneId', 'example.org'],
    ['signIn', 'https://id.example.org'],
    ['signIn', []],
    ['signIn', null],
    ['software', {}],
    ['software', 'ledger'],
    ['finder', ''],
    ['finder', '{'],
    ['finder', null],
    ['finder', true],
    ['finder', {}],
    ['finder', { amaLicenceAccepted: 'true' }],
    ['finder', '{"amaLicenceAccepted":"true"}'],
    ['finder', { amaLicenceAccepted: true, pages: 'x'.repeat(3_000) }],
  ])('%s: %j', (name, value) => {
    const problems = problemsOf(with_({ [name]: value }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`allowable:${name} is ${JSON.stringify(value)}; it must be`);
  });

  test.each([
    [{ issuer: 'https://id.example.org/?a=b' }, 'signIn.issuer is'],
    [{ issuer: 'https://a:b@id.example.org' }, 'signIn.issuer is'],
    [{ audience: 'a b' }, 'signIn.audience is'],
    [{ audience: ['a'] }, 'signIn.audience is'],
    [{ clientId: '' }, 'signIn.clientId is'],
    [{ practiceClaim: 'my practice' }, 'signIn.practiceClaim is'],
    [{ scopePrefix: '' }, 'signIn.scopePrefix is'],
    [{ realm: 'clinics' }, 'signIn.realm is not a field of it'],
  ])('signIn with %j', (fields, said) => {
    const problems = problemsOf(with_({ signIn: { ...ISSUER, ...fields } }));
    expect(problems).toEqual([expect.stringContaining(`allowable:${said}`)]);
  });

  test.each([
    [{ ...LEDGER, practice: 'Riverside' }],
    [{ ...LEDGER, practice: 'a#b' }],
    [{ ...LEDGER, name: 'the ledger' }],
    [{ ...LEDGER, scopes: ['everything'] }],
    [{ ...LEDGER, scopes: ['estimates', 'estimates'] }],
    [{ ...LEDGER, secret: 'x' }],
    ['ledger'],
    [null],
  ])('software with %j', (program) => {
    const problems = problemsOf(with_({ software: [program] }));
    expect(problems).toEqual([expect.stringContaining('allowable:software[0] is ')]);
  });
});

describe('settings that do not go together are refused', () => {
  test.each([
    [{ domainName: 'estimates.example.org' }, ['allowable:certificateArn is empty']],
    [{ certificateArn: CERTIFICATE }, ['allowable:domainName is empty; certificateArn']],
    [{ hostedZoneId: 'Z0123456789ABC' }, ['allowable:domainName is empty; hostedZoneId']],
    [{ signIn: ISSUER, software: [LEDGER] }, ['allowable:software names programs']],
  ])('%j', (settings, said) => {
    expect(problemsOf(with_(settings))).toEqual(said.map((each) => expect.stringContaining(each) as string));
  });
});

test('the finder that is shipped is off, and says where to look as the function reads it', () => {
  const reading = readFinderSettings(cdk.context['allowable:finder']);
  expect(reading.ok && reading.settings.amaLicenceAccepted).toBe(false);
  expect(reading).toMatchObject({ ok: true, settings: { pages: { length: 4 } } });
});
