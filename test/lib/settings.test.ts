import { describe, expect, test } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { readSettings } from '../../lib/settings.ts';
import { readFinderSettings } from '../../src/refresh/finding/finderSettings.ts';

const GOOD = {
  'allowable:stackName': 'Allowable',
  'allowable:logRetentionDays': 90,
  'allowable:noncurrentVersionDays': 90,
  'allowable:noticeEmail': '',
  'allowable:finder': { amaLicenceAccepted: false },
};

const problemsOf = (context: Record<string, unknown>) => {
  const reading = readSettings(context);
  return reading.kind === 'problems' ? reading.problems : [];
};

test('the settings that are shipped are good, and no code holds another default', () => {
  expect(readSettings(cdk.context)).toEqual({
    kind: 'settings',
    settings: {
      stackName: 'Allowable',
      logRetentionDays: 90,
      noncurrentVersionDays: 90,
      noticeEmail: '',
      finder: { amaLicenceAccepted: false, json: JSON.stringify(cdk.context['allowable:finder']) },
    },
  });
});

test('a value from the command line comes as a text and is read as what it says', () => {
  expect(
    readSettings({ ...GOOD, 'allowable:logRetentionDays': '7', 'aws:cdk:version-reporting': false }),
  ).toMatchObject({ kind: 'settings', settings: { logRetentionDays: 7 } });
});

test('all that is wrong is named at once, with what was found and what is wanted', () => {
  const problems = problemsOf({
    'allowable:stackName': 'front desk',
    'allowable:logRetentionDays': '91',
    'allowable:retention': 30,
  });
  expect(problems).toEqual([
    'allowable:retention is not a setting; the settings are ' +
      'allowable:stackName, allowable:logRetentionDays, allowable:noncurrentVersionDays, ' +
      'allowable:noticeEmail, allowable:finder.',
    'allowable:stackName is "front desk"; it must be a letter, then up to 127 letters, digits and hyphens.',
    expect.stringMatching(
      /^allowable:logRetentionDays is "91"; it must be one of the periods .*: 1, 3, 5, 7, 14, 30, /,
    ),
    'allowable:noncurrentVersionDays is missing; it must be a whole number of days from 1 to 3650.',
    'allowable:noticeEmail is missing; it must be one e-mail address, or empty for nobody.',
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
    ['finder', ''],
    ['finder', '{'],
    ['finder', null],
    ['finder', true],
    ['finder', {}],
    ['finder', { amaLicenceAccepted: 'true' }],
    ['finder', '{"amaLicenceAccepted":"true"}'],
    ['finder', { amaLicenceAccepted: true, pages: 'x'.repeat(3_000) }],
  ])('%s: %j', (name, value) => {
    const problems = problemsOf({ ...GOOD, [`allowable:${name}`]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`allowable:${name} is ${JSON.stringify(value)}; it must be`);
  });
});

test('the finder may be given as JSON on the command line, and whom to tell by one address', () => {
  const given = {
    'allowable:finder': '{"amaLicenceAccepted": true}',
    'allowable:noticeEmail': 'o@example.org',
  };
  expect(readSettings({ ...GOOD, ...given })).toMatchObject({
    kind: 'settings',
    settings: {
      noticeEmail: 'o@example.org',
      finder: { amaLicenceAccepted: true, json: '{"amaLicenceAccepted":true}' },
    },
  });
});

test('the finder that is shipped is off, and says where to look as the function reads it', () => {
  const reading = readFinderSettings(cdk.context['allowable:finder']);
  expect(reading.ok && reading.settings.amaLicenceAccepted).toBe(false);
  expect(reading).toMatchObject({ ok: true, settings: { pages: { length: 4 } } });
});
