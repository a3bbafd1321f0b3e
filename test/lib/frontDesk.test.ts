import { describe, expect, test } from 'vitest';
import { onlyResource, resourceNamed } from './onlyResource.ts';
import { synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

const { template } = synthesise();
const own = synthesise(VARIANTS['under its own name, with another issuer']).template;

interface Behavior {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly ViewerProtocolPolicy: string;
  readonly CachePolicyId: string;
  readonly ResponseHeadersPolicyId: unknown;
}

interface DistributionConfig {
  readonly Origins: readonly Readonly<Record<string, unknown>>[];
  readonly DefaultCacheBehavior: Behavior;
  readonly CacheBehaviors: readonly Behavior[];
}

const configOf = (from: typeof template) =>
  (
    onlyResource(from, 'AWS::CloudFront::Distribution').properties as {
      DistributionConfig: DistributionConfig;
    }
  ).DistributionConfig;

/** "CachingDisabled", as AWS names it in every account. */
const KEEPS_NOTHING = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

describe('one address', () => {
  const { Origins, DefaultCacheBehavior, CacheBehaviors } = configOf(template);
  const originOf = ({ TargetOriginId }: Behavior) => Origins.find(({ Id }) => Id === TargetOriginId);

  test('gives the page from its bucket, which only this distribution may read', () => {
    expect(configOf(template)).toMatchObject({ DefaultRootObject: 'index.html' });
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    const control = onlyResource(template, 'AWS::CloudFront::OriginAccessControl');
    expect(control.properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
    expect(originOf(DefaultCacheBehavior)).toMatchObject({
      OriginAccessControlId: { 'Fn::GetAtt': [control.id, 'Id'] },
    });
    const { id } = onlyResource(template, 'AWS::CloudFront::Distribution');
    const policy = resourceNamed(template, 'AWS::S3::BucketPolicy', 'Page');
    const allowed = (
      policy.properties as { PolicyDocument: { Statement: readonly { Effect: string }[] } }
    ).PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toMatchObject([
      {
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() as unknown } },
      },
    ]);
    expect(JSON.stringify(allowed)).toContain(`{"Ref":"${id}"}`);
  });

  test('and the API’s answers from the API, kept for nobody, over https alone', () => {
    expect(CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/v1/*', '/api', '/openapi.json']);
    for (const behavior of CacheBehaviors) {
      expect(behavior).toMatchObject({ CachePolicyId: KEEPS_NOTHING, ViewerProtocolPolicy: 'https-only' });
      expect(originOf(behavior)).toMatchObject({
        CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
      });
      expect(JSON.stringify(originOf(behavior))).toContain('execute-api');
    }
  });
});

describe('what the page may do in a browser', () => {
  const headers = (from: typeof template) =>
    JSON.stringify(
      resourceNamed(from, 'AWS::CloudFront::ResponseHeadersPolicy', 'FrontDeskPageHeaders').properties,
    );

  test('run and load its own files, ask its own address and the sign-in, be in no other page', () => {
    const { DefaultCacheBehavior } = configOf(own);
    const { id } = resourceNamed(own, 'AWS::CloudFront::ResponseHeadersPolicy', 'FrontDeskPageHeaders');
    expect(DefaultCacheBehavior.ResponseHeadersPolicyId).toEqual({ Ref: id });
    expect(headers(own)).toContain(
      "\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self' https://id.example.org; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'\"",
    );
    for (const each of [
      '"DENY"',
      '"no-referrer"',
      '31536000',
      'cross-origin-opener-policy',
      'permissions-policy',
    ]) {
      expect(headers(own)).toContain(each);
    }
  });

  test('the sign-in is the user pool’s, where there is no other', () => {
    expect(headers(template)).toMatch(
      /connect-src 'self' https:\/\/cognito-idp\..*amazoncognito\.com; base-uri/,
    );
  });
});

describe('a name of its own', () => {
  test('comes with its certificate and TLS 1.2, and with its address in the zone', () => {
    expect(configOf(own)).toMatchObject({
      Aliases: ['estimates.example.org'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
    const records = Object.values(own.findResources('AWS::Route53::RecordSet'));
    expect(records.map(({ Properties }) => (Properties as { Type: string }).Type).sort()).toEqual([
      'A',
      'AAAA',
    ]);
    for (const { Properties } of records) {
      expect(Properties).toMatchObject({ Name: 'estimates.example.org.', HostedZoneId: 'Z0123456789ABC' });
    }
  });

  test('needs none', () => {
    expect(template.findResources('AWS::Route53::RecordSet')).toEqual({});
    expect(configOf(template)).not.toHaveProperty('Aliases');
  });
});

test('the page is published again where it has changed, and not where it has not', () => {
  const published = (from: typeof template) =>
    onlyResource(from, 'Custom::Page').properties as { Page: string };
  expect(published(template)).toMatchObject({
    ServiceToken: { 'Fn::GetAtt': [expect.stringMatching(/^PublishPageFunction/) as string, 'Arn'] },
    Page: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  const changed = synthesise({}, { 'index.html': '<p>Another page</p>' }).template;
  expect(published(changed).Page).not.toBe(published(template).Page);
  const same = synthesise().template;
  expect(published(same).Page).toBe(published(template).Page);
});
