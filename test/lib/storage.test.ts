import { describe, expect, test } from 'vitest';
import { onlyResource, resourceNamed } from './onlyResource.ts';
import { SETTINGS, synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

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
  const bucket = resourceNamed(template, 'AWS::S3::Bucket', 'ReleaseFiles');

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
    expect(resourceNamed(template, 'AWS::S3::BucketPolicy', 'ReleaseFiles').properties).toMatchObject({
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
    const custom = resources.map(({ Type }) => Type).filter((type) => type.startsWith('Custom::'));
    expect(custom).toEqual(['Custom::Page']);
  });
});

test('whatever holds data outlives the stack, and the stack is not deleted by a slip', () => {
  const kept = Object.entries(VARIANTS).map(([, settings]) => {
    const { template, stack } = synthesise(settings);
    expect(stack.terminationProtection).toBe(true);
    const resources = template.toJSON()['Resources'] as Record<
      string,
      { Type: string; DeletionPolicy?: string }
    >;
    return Object.entries(resources)
      .filter(([, { Type }]) => HOLDS_DATA.includes(Type))
      .map(([id, resource]) => {
        expect(resource, id).toMatchObject(RETAINED);
        return resource.Type;
      });
  });
  expect(kept.map(({ length }) => length)).toEqual([4, 4, 3]);
});

const HOLDS_DATA = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::Cognito::UserPool',
];
