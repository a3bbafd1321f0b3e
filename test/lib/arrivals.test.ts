import { expect, test } from 'vitest';
import { onlyResource } from './onlyResource.ts';
import { synthesise } from './synthesis.ts';

const { template } = synthesise();

const only = (type: string) => onlyResource(template, type);

/** The rule of arrivals: the other one starts the finder, by the calendar. */
const rules = Object.entries(template.findResources('AWS::Events::Rule')).filter(
  ([, { Properties }]) => 'EventPattern' in (Properties as object),
);
const [[ruleId, rule]] = rules as unknown as [[string, { Properties: unknown }]];

const [bucket] = Object.keys(template.findResources('AWS::S3::Bucket'));
const importer = Object.keys(template.findResources('AWS::Lambda::Function')).find((id) =>
  id.startsWith('Import'),
);
const queue = { 'Fn::GetAtt': [only('AWS::SQS::Queue').id, 'Arn'] };

test('a file that is put into the bucket, and only that, starts the import', () => {
  expect(rules).toHaveLength(1);
  expect(rule.Properties).toMatchObject({
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
  expect(rule.Properties).toMatchObject({
    Targets: [
      {
        DeadLetterConfig: { Arn: queue },
        RetryPolicy: { MaximumRetryAttempts: 24, MaximumEventAgeInSeconds: 6 * 3600 },
      },
    ],
  });
});

test('and so does one at which the import failed', () => {
  expect(only('AWS::Lambda::EventInvokeConfig').properties).toMatchObject({
    FunctionName: { Ref: importer },
    MaximumRetryAttempts: 2,
    DestinationConfig: { OnFailure: { Destination: queue } },
  });
});

test('the queue keeps them two weeks, encrypted, and takes them from this rule alone', () => {
  expect(only('AWS::SQS::Queue').properties).toEqual({
    MessageRetentionPeriod: 14 * 24 * 3600,
    SqsManagedSseEnabled: true,
  });
  const source = { 'Fn::GetAtt': [ruleId, 'Arn'] };
  expect(only('AWS::SQS::QueuePolicy').properties).toMatchObject({
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { Effect: 'Allow', Action: 'sqs:SendMessage', Condition: { ArnEquals: { 'aws:SourceArn': source } } },
      ],
    },
  });
});
