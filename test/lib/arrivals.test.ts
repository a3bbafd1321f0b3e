import { expect, test } from 'vitest';
import { onlyResource } from './onlyResource.ts';
import { synthesise } from './synthesis.ts';

const { template } = synthesise();

const rule = onlyResource(template, 'AWS::Events::Rule');
const queue = onlyResource(template, 'AWS::SQS::Queue');
const toQueue = { 'Fn::GetAtt': [queue.id, 'Arn'] };

const idOf = (type: string, beginning: string) =>
  Object.keys(template.findResources(type)).find((id) => id.startsWith(beginning));
const bucket = idOf('AWS::S3::Bucket', 'ReleaseFiles');
const importer = idOf('AWS::Lambda::Function', 'ImportRelease');

test('a file that is put into the bucket, and only that, starts the import', () => {
  expect(rule.properties).toMatchObject({
    State: 'ENABLED',
    EventPattern: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [{ Ref: bucket }] } },
    },
    Targets: [{ Arn: { 'Fn::GetAtt': [importer, 'Arn'] } }],
  });
});

test('an arrival that could not be delivered waits in the queue', () => {
  expect(rule.properties).toMatchObject({
    Targets: [
      {
        DeadLetterConfig: { Arn: toQueue },
        RetryPolicy: { MaximumRetryAttempts: 24, MaximumEventAgeInSeconds: 6 * 3600 },
      },
    ],
  });
});

test('and so does what the functions that nobody waits for failed at, after three attempts', () => {
  const attempts = Object.values(template.findResources('AWS::Lambda::EventInvokeConfig')) as {
    Properties: { FunctionName: { Ref: string } };
  }[];
  expect(
    attempts.map(({ Properties }) => Properties.FunctionName.Ref.replace(/Function.*/, '')).sort(),
  ).toEqual(['FindReleases', 'ImportRelease', 'WatchCalendar']);
  for (const { Properties } of attempts) {
    expect(Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 6 * 3600,
      DestinationConfig: { OnFailure: { Destination: toQueue } },
    });
  }
});

test('the queue keeps them two weeks, encrypted, and of services takes them from this rule alone', () => {
  expect(queue.properties).toEqual({ MessageRetentionPeriod: 14 * 24 * 3600, SqsManagedSseEnabled: true });
  const source = { 'Fn::GetAtt': [rule.id, 'Arn'] };
  expect(onlyResource(template, 'AWS::SQS::QueuePolicy').properties).toMatchObject({
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { Effect: 'Allow', Action: 'sqs:SendMessage', Condition: { ArnEquals: { 'aws:SourceArn': source } } },
      ],
    },
  });
});
