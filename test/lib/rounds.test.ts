import { describe, expect, test } from 'vitest';
import type { Template } from 'aws-cdk-lib/assertions';
import { shelfIncoming } from '../../src/refresh/finding/shelfIncoming.ts';
import { permissionsOf } from './permissions.ts';
import { synthesise } from './synthesis.ts';

const JSON_TEXT = '{"amaLicenceAccepted":true,"pages":[]}';
const off = synthesise().template;
const on = synthesise({ finder: { amaLicenceAccepted: true, json: JSON_TEXT } }).template;

function schedule(template: Template, name: string): unknown {
  const found = Object.entries(template.findResources('AWS::Scheduler::Schedule'));
  expect(found).toHaveLength(2);
  return found.find(([id]) => id.startsWith(`Rounds${name}`))?.[1]['Properties'];
}

const idOf = (template: Template, type: string, beginning: string) =>
  Object.keys(template.findResources(type)).find((id) => id.startsWith(beginning));
const functionOf = (template: Template, name: string) => idOf(template, 'AWS::Lambda::Function', name);
const target = (template: Template, name: string) => ({ 'Fn::GetAtt': [functionOf(template, name), 'Arn'] });

describe('the finder', () => {
  test('looks for nothing until the licence is accepted', () => {
    expect(schedule(off, 'Weekly')).toMatchObject({ State: 'DISABLED' });
  });

  test('once it is, looks once a week, with the settings as they were given', () => {
    expect(schedule(on, 'Weekly')).toMatchObject({
      State: 'ENABLED',
      ScheduleExpression: 'cron(17 11 ? * MON *)',
      Target: { Arn: target(on, 'FindReleases') },
    });
    const finder = on.findResources('AWS::Lambda::Function')[functionOf(on, 'FindReleases') ?? ''];
    expect(finder?.['Properties']).toMatchObject({
      Environment: { Variables: { ALLOWABLE_FINDER: JSON_TEXT } },
    });
  });

  test('may put files exactly where it puts them', async () => {
    const asked: string[] = [];
    const incoming = shelfIncoming({
      list: (prefix) =>
        Promise.resolve(void asked.push(`if StringEquals s3:prefix ${prefix}`)).then(() => []),
      write: (key) => Promise.resolve(void asked.push(`ReleaseFilesBucket/${key}`)),
    });
    await incoming.names();
    await incoming.put('*', new Uint8Array());
    const role = idOf(on, 'AWS::IAM::Role', 'FindReleases') ?? '';
    const allowed = permissionsOf(on, role).filter((line) => line.startsWith('s3:'));
    expect(asked).toHaveLength(2);
    for (const [index, each] of asked.entries()) expect(allowed[index]?.endsWith(each), each).toBe(true);
  });
});

test('every hour it is said how the schedule stands, licence or not', () => {
  expect(schedule(off, 'Hourly')).toMatchObject({
    State: 'ENABLED',
    ScheduleExpression: 'rate(1 hour)',
    Target: { Arn: target(off, 'WatchCalendar') },
  });
});

test.each([
  ['Weekly', 'FindReleases'],
  ['Hourly', 'WatchCalendar'],
])('%s may start its own function and keep what could not be started, and nothing else', (name, door) => {
  const role = idOf(off, 'AWS::IAM::Role', `Rounds${name}`) ?? '';
  expect(permissionsOf(off, role)).toEqual([
    `lambda:InvokeFunction on ${door}Function`,
    'sqs:SendMessage on Failures',
  ]);
  expect(off.findResources('AWS::IAM::Role')[role]?.['Properties']).toMatchObject({
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    },
  });
});
