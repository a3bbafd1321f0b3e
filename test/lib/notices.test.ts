import { expect, test } from 'vitest';
import { snsActionsByRole } from './snsActions.ts';
import { onlyResource, resourceNamed } from './onlyResource.ts';
import { synthesise } from './synthesis.ts';

const EMAIL = 'operator@example.org';
const { template } = synthesise({ noticeEmail: EMAIL });
const topic = resourceNamed(template, 'AWS::SNS::Topic', 'Notices');

test('the topic is encrypted, and refuses what is not encrypted on its way', () => {
  expect(JSON.stringify(topic.properties)).toContain('alias/aws/sns');
  expect(topic.properties).toHaveProperty('KmsMasterKeyId');
  const { properties } = resourceNamed(template, 'AWS::SNS::TopicPolicy', 'Notices');
  expect(properties).toMatchObject({ Topics: [{ Ref: topic.id }] });
  const { PolicyDocument } = properties as { PolicyDocument: { Statement: unknown[] } };
  expect(PolicyDocument.Statement).toEqual([
    expect.objectContaining({
      Effect: 'Deny',
      Action: 'sns:Publish',
      Principal: '*',
      Resource: { Ref: topic.id },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  ]);
});

test('the import alone may publish to it, and may do nothing else with it or with a key', () => {
  const { sns, kms } = snsActionsByRole(template);
  expect(sns).toEqual([[expect.stringMatching(/^ImportRelease/), ['sns:Publish on NoticesTopic']]]);
  expect(kms).toEqual([]);
});

test('who is named is subscribed, and nobody where nobody is named', () => {
  expect(onlyResource(template, 'AWS::SNS::Subscription').properties).toEqual({
    Protocol: 'email',
    Endpoint: EMAIL,
    TopicArn: { Ref: topic.id },
  });
  expect(synthesise().template.findResources('AWS::SNS::Subscription')).toEqual({});
});
