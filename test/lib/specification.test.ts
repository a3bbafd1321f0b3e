import { describe, expect, test } from 'vitest';
import { contradictions, type TemplateResource, type TemplateResources } from './specification.ts';
import { synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

test.each(Object.entries(VARIANTS))('every property is one that AWS knows: %s', (_, settings) => {
  const { template } = synthesise(settings);
  const resources = template.toJSON()['Resources'] as TemplateResources;
  expect(Object.keys(resources).length).toBeGreaterThan(100);
  expect(contradictions(resources)).toEqual([]);
});

describe('the specification finds', () => {
  const bucket: TemplateResource = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'b' } };
  test.each<[string, TemplateResource, string]>([
    ['a type that is none', { Type: 'AWS::S3::Bukket' }, 'x: AWS::S3::Bukket is no type of resource'],
    [
      'a name that is not known',
      { Type: 'AWS::S3::Bucket', Properties: { BuketName: 'b' } },
      'x (AWS::S3::Bucket): BuketName is not known',
    ],
    [
      'a name that is not known, deep inside',
      {
        Type: 'AWS::S3::Bucket',
        Properties: { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefxi: 'a' }] } },
      },
      'x (AWS::S3::Bucket).LifecycleConfiguration.Rules[0]: Prefxi is not known',
    ],
    [
      'what is required and missing',
      { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Bucket: 'b', S3Key: 'k' } } },
      'x (AWS::Lambda::Function): Role is required',
    ],
    [
      'a text where a number belongs',
      { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 'soon' } },
      'x (AWS::SQS::Queue).DelaySeconds: "soon" is no integer',
    ],
    [
      'a value that is none of those allowed',
      {
        Type: 'AWS::Lambda::Function',
        Properties: { Role: 'r', Code: {}, LoggingConfig: { LogFormat: 'Prose' } },
      },
      'x (AWS::Lambda::Function).LoggingConfig.LogFormat: "Prose" is none of Text, JSON',
    ],
    [
      'an attribute that the type has not',
      { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': ['bucket', 'Name'] } } },
      'x: AWS::S3::Bucket has no attribute Name',
    ],
    [
      'what is not there',
      { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'other' } } },
      'x: refers to other, which is not there',
    ],
  ])('%s', (_, resource, problem) => {
    expect(contradictions({ x: resource, bucket })).toEqual([problem]);
  });
});
