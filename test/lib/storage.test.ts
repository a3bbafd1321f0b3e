import { describe, expect, test } from 'vitest';
import { onlyResource } from './onlyResource.ts';
import { SETTINGS, synthesise } from './synthesis.ts';

const { template } = synthesise();

const RETAINED = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

describe('the table', () => {
  const table = onlyResource(template, 'AWS::DynamoDB::GlobalTable');

  test('outlives the stack, cannot be deleted by a slip, and can be brought back', () => {
    expect(table.resource).toMatchObject(RETAINED);
    expect(table.properties).toMatchObject({
      Replicas: [
        {
          Region: { Ref: 'AWS::Region' },
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });

  test('has the keys the store writes, is paid by use and encrypted', () => {
    expect(table.properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
  });

  test('keeps its place in the template: under another id a deployment would start with an empty one', () => {
    expect(table.id).toBe('FactsTable164BB042');
  });
});

describe('the bucket', () => {
  const bucket = onlyResource(template, 'AWS::S3::Bucket');

  test('outlives the stack, and keeps what was overwritten for as long as the setting says', () => {
    expect(bucket.resource).toMatchObject(RETAINED);
    expect(bucket.properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: SETTINGS.noncurrentVersionDays },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ],
      },
    });
    expect(JSON.stringify(bucket.properties)).not.toContain('"ExpirationInDays"');
    expect(bucket.id).toBe('ReleaseFilesBucket79545163');
  });

  test('is closed to the public and encrypted, and refuses what is not encrypted on its way', () => {
    expect(bucket.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    });
    expect(onlyResource(template, 'AWS::S3::BucketPolicy').properties).toMatchObject({
      Bucket: { Ref: bucket.id },
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Deny',
            Action: 's3:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    });
  });

  test('tells of arrivals by itself, without a custom resource that may change every bucket’s notifications', () => {
    expect(bucket.properties).toMatchObject({
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    const resources = Object.values(template.toJSON()['Resources'] as Record<string, { Type: string }>);
    expect(resources.filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
  });
});
