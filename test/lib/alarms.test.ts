import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { onlyResource, resourceNamed } from './onlyResource.ts';
import type { Resource } from './permissions.ts';
import { SETTINGS, synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

const { template } = synthesise();
const told = synthesise(VARIANTS['with programs in the user pool, addresses and a budget']).template;

interface AlarmProperties {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly unknown[];
  readonly OKActions: readonly unknown[];
  readonly Threshold: number;
  readonly Period?: number;
}

const alarms = Object.values(
  template.findResources('AWS::CloudWatch::Alarm') as Record<string, Resource<AlarmProperties>>,
).map(({ Properties }) => ({
  ...Properties,
  name: Properties.AlarmName.replace(`${SETTINGS.stackName}-`, ''),
}));

const alarm = (name: string) => alarms.find((each) => each.name === name);
const topic = resourceNamed(template, 'AWS::SNS::Topic', 'Watching');

test('there is an alarm for everything that would hurt', () => {
  expect(alarms.map(({ name }) => name).sort()).toEqual([
    'api-errors',
    'api-new-version-errors',
    'authorize-errors',
    'authorize-new-version-errors',
    'dead-letters',
    'find-releases-errors',
    'functions-throttled',
    'import-release-errors',
    'no-release-today',
    'office-errors',
    'office-new-version-errors',
    'schedule-older-than-its-quarter',
    'server-errors',
    'slow-answers',
    'table-throttled',
    'watch-calendar-errors',
  ]);
});

describe('what each means and what to do', () => {
  const text = readFileSync(fileURLToPath(new URL('../../docs/alarms.md', import.meta.url)), 'utf8');
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n')[0] ?? '', section.split('\n').slice(1).join('\n').trim()]),
  );

  test.each(alarms.map(({ name, AlarmDescription }) => [name, AlarmDescription]))(
    '%s has its section, and says where',
    (name, description) => {
      expect(description).toMatch(new RegExp(`\\. What to do: docs/alarms\\.md#${name}$`));
      expect(sections.get(name)?.length, name).toBeGreaterThan(200);
    },
  );

  test('there is no section of an alarm that is none', () => {
    expect([...sections.keys()].filter((name) => !alarm(name))).toEqual([]);
  });
});

test('each tells the one topic when it begins and when it ends', () => {
  for (const { name, AlarmActions, OKActions } of alarms) {
    expect(AlarmActions, name).toEqual([{ Ref: topic.id }]);
    expect(OKActions, name).toEqual([{ Ref: topic.id }]);
  }
});

describe('the schedule', () => {
  const watched = { Namespace: `Allowable/${SETTINGS.stackName}`, Period: 3600, Statistic: 'Minimum' };

  test('no release for today rings, and so does nobody saying how it stands', () => {
    expect(alarm('no-release-today')).toMatchObject({
      ...watched,
      MetricName: 'ReleasesInForce',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 2,
      TreatMissingData: 'breaching',
    });
  });

  test('older than its quarter rings', () => {
    expect(alarm('schedule-older-than-its-quarter')).toMatchObject({
      ...watched,
      MetricName: 'QuartersBehind',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });
});

test('a new version’s alarm hears that version alone', () => {
  expect(alarm('api-new-version-errors')).toMatchObject({
    MetricName: 'Errors',
    Period: 60,
    Threshold: 1,
    Dimensions: [
      {
        Name: 'ExecutedVersion',
        Value: { 'Fn::GetAtt': [expect.stringMatching(/^ApiFunctionCurrentVersion/), 'Version'] },
      },
      { Name: 'FunctionName', Value: { Ref: expect.stringMatching(/^ApiFunction/) as string } },
      {
        Name: 'Resource',
        Value: { 'Fn::Join': ['', [{ Ref: expect.stringMatching(/^ApiFunction/) as string }, ':live']] },
      },
    ],
  });
});

describe('the topic', () => {
  test('is encrypted under a key that CloudWatch and Budgets may use, and changes by itself', () => {
    const key = onlyResource(template, 'AWS::KMS::Key');
    expect(topic.properties).toMatchObject({ KmsMasterKeyId: { 'Fn::GetAtt': [key.id, 'Arn'] } });
    expect(key.properties).toMatchObject({ EnableKeyRotation: true });
    const { KeyPolicy } = key.properties as {
      KeyPolicy: { Statement: { Principal: { Service?: string } }[] };
    };
    expect(KeyPolicy.Statement.flatMap(({ Principal }) => Principal.Service ?? [])).toEqual([
      'cloudwatch.amazonaws.com',
      'budgets.amazonaws.com',
    ]);
  });

  test('takes messages from these two of this account alone, and from nobody in the open', () => {
    const { properties } = resourceNamed(template, 'AWS::SNS::TopicPolicy', 'Watching');
    const ofAccount = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };
    expect(properties).toMatchObject({
      PolicyDocument: {
        Statement: [
          { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          { Effect: 'Allow', Action: 'sns:Publish', Condition: ofAccount },
          { Effect: 'Allow', Action: 'sns:Publish', Condition: ofAccount },
        ],
      },
    });
  });

  test('tells who is named', () => {
    const subscribed = Object.values(told.findResources('AWS::SNS::Subscription')).map(
      ({ Properties }) => (Properties as { Endpoint: string }).Endpoint,
    );
    expect(subscribed.sort()).toEqual(['alarms@example.org', 'imports@example.org']);
    expect(template.findResources('AWS::SNS::Subscription')).toEqual({});
  });
});

test('the budget tells the topic at four fifths spent and at all of it foreseen; without one there is none', () => {
  const at = (NotificationType: string, Threshold: number) => ({
    Notification: {
      NotificationType,
      Threshold,
      ThresholdType: 'PERCENTAGE',
      ComparisonOperator: 'GREATER_THAN',
    },
    Subscribers: [
      { SubscriptionType: 'SNS', Address: { Ref: expect.stringMatching(/^Watching/) as string } },
    ],
  });
  expect(onlyResource(told, 'AWS::Budgets::Budget').properties).toEqual({
    Budget: { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 50, Unit: 'USD' } },
    NotificationsWithSubscribers: [at('ACTUAL', 80), at('FORECASTED', 100)],
  });
  expect(template.findResources('AWS::Budgets::Budget')).toEqual({});
});

test('one dashboard shows every alarm', () => {
  const { properties } = onlyResource(template, 'AWS::CloudWatch::Dashboard');
  const shown = JSON.stringify(properties);
  for (const id of Object.keys(template.findResources('AWS::CloudWatch::Alarm'))) {
    expect(shown, id).toContain(`"Fn::GetAtt":["${id}","Arn"]`);
  }
});
