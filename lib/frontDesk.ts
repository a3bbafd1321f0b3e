/**
 * One address for the page and the API: CloudFront sends what the API answers to the API, kept for nobody, and everything
 * else to the page's bucket, which only it can read. The page therefore asks its own origin, and no other may ask for it.
 */
import { Aws, Fn } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { apiHeaders, pageHeaders } from './pageHeaders.ts';
import type { PageBucket } from './pageBucket.ts';
import { PUBLIC_PATHS } from './publicPaths.ts';
import type { DomainSetting } from './settings/domain.ts';

export interface FrontDeskProps {
  readonly page: PageBucket;
  readonly api: HttpApi;
  /** Origins that the page may ask besides its own. */
  readonly connect: readonly string[];
  readonly domain: DomainSetting | undefined;
}

export class FrontDesk extends Construct {
  /** Where the page is: `https://` and its name. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { page, api, connect, domain }: FrontDeskProps) {
    super(scope, id);
    const behavior = this.#apiBehavior(api);
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Allowable',
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(page.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: new ResponseHeadersPolicy(this, 'PageHeaders', pageHeaders(connect)),
      },
      additionalBehaviors: Object.fromEntries(API_PATHS.map((path) => [path, behavior])),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(domain && ownName(this, domain)),
    });
    this.origin = `https://${domain?.name ?? distribution.distributionDomainName}`;
    if (domain) this.#pointAt(distribution, domain);
    acknowledge(distribution, FINDINGS);
    if (!domain) acknowledge(distribution, WITHOUT_OWN_NAME);
  }

  #apiBehavior(api: HttpApi): BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.join('.', [api.apiId, 'execute-api', Aws.REGION, Aws.URL_SUFFIX])),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'ApiHeaders', apiHeaders()),
    };
  }

  #pointAt(distribution: Distribution, { name, hostedZoneId }: DomainSetting): void {
    if (hostedZoneId === undefined) return;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    new ARecord(this, 'Address', { zone, target });
    new AaaaRecord(this, 'Address6', { zone, target });
  }
}

/** What the API answers; everything else is the page's. */
export const API_PATHS = [
  '/v1/*',
  ...Object.keys(PUBLIC_PATHS).filter((path) => path !== '/' && !path.startsWith('/v1/')),
];

function ownName(scope: Construct, { name, certificateArn }: DomainSetting) {
  return {
    domainNames: [name],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
  };
}

const FINDINGS = {
  'AwsSolutions-CFR1':
    'Whom the page shows anything to is decided by signing in; where from is not: a clinic’s staff travels, and a country is no credential.',
  'AwsSolutions-CFR2':
    'A firewall costs more a month than all the rest of a small clinic’s installation. What it would guard are files that anybody may have, and an API that limits requests a second, asks everybody who calls, and refuses what it does not know.',
  'AwsSolutions-CFR3':
    'CloudFront’s log would be a list of addresses of people. Every request of the API has a line in the API’s own log, without them.',
} as const;

const WITHOUT_OWN_NAME = {
  'AwsSolutions-CFR4':
    'Under the name that CloudFront gives, the oldest protocol is CloudFront’s choice; set domainName and certificateArn, and it is TLS 1.2.',
} as const;
