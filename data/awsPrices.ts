/** What a service charges for one thing, in the region us-east-1, without tax. */
export interface AwsPrice {
  readonly what: string;
  /** For so many of them. */
  readonly per: number;
  readonly dollars: number;
  /** How many a month cost nothing, without an end; nothing that is free in a first year alone. */
  readonly free: number;
  readonly citation: string;
  /** The day on which it was looked up. */
  readonly asOf: string;
  /** True where it was not read on AWS's own page: check it before relying on it. */
  readonly unconfirmed?: true;
}

const asOf = '2026-11-26';

export const AWS_PRICES = {
  functionRequests: {
    what: 'Lambda, starts',
    per: 1e6,
    dollars: 0.2,
    free: 1e6,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/lambda/pricing/',
  },
  functionGigabyteSeconds: {
    what: 'Lambda, gigabyte-seconds on arm64',
    per: 1,
    dollars: 0.0000133334,
    free: 400_000,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/lambda/pricing/',
  },
  apiRequests: {
    what: 'API Gateway, HTTP API requests',
    per: 1e6,
    dollars: 1,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  readUnits: {
    what: 'DynamoDB, reads on demand',
    per: 1e6,
    dollars: 0.125,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  writeUnits: {
    what: 'DynamoDB, writes on demand',
    per: 1e6,
    dollars: 0.625,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  tableGigabytes: {
    what: 'DynamoDB, gigabytes kept',
    per: 1,
    dollars: 0.25,
    free: 25,
    asOf,
    citation: 'https://aws.amazon.com/dynamodb/pricing/',
  },
  recoveryGigabytes: {
    what: 'DynamoDB, gigabytes that can be brought back',
    per: 1,
    dollars: 0.2,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  fileGigabytes: {
    what: 'S3, gigabytes kept',
    per: 1,
    dollars: 0.023,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/s3/pricing/',
  },
  edgeRequests: {
    what: 'CloudFront, requests over https',
    per: 10_000,
    dollars: 0.01,
    free: 1e7,
    asOf,
    citation: 'https://aws.amazon.com/cloudfront/pricing',
  },
  edgeGigabytes: {
    what: 'CloudFront, gigabytes sent',
    per: 1,
    dollars: 0.085,
    free: 1_000,
    asOf,
    citation: 'https://aws.amazon.com/cloudfront/pricing',
  },
  logGigabytes: {
    what: 'CloudWatch, gigabytes logged',
    per: 1,
    dollars: 0.5,
    free: 5,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  alarmMetrics: {
    what: 'CloudWatch, metrics that alarms look at',
    per: 1,
    dollars: 0.1,
    free: 10,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  ownMetrics: {
    what: 'CloudWatch, metrics of our own',
    per: 1,
    dollars: 0.3,
    free: 10,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  dashboards: {
    what: 'CloudWatch, dashboards',
    per: 1,
    dollars: 3,
    free: 3,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  keys: {
    what: 'KMS, the key of the alarms’ topic',
    per: 1,
    dollars: 1,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/kms/pricing/',
  },
  people: {
    what: 'Cognito, people who signed in',
    per: 1,
    dollars: 0.015,
    free: 10_000,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cognito/pricing/',
  },
  programs: {
    what: 'Cognito, programs with a client of their own',
    per: 1,
    dollars: 6,
    free: 0,
    asOf,
    unconfirmed: true,
    citation: 'https://aws.amazon.com/cognito/pricing/',
  },
} as const satisfies Record<string, AwsPrice>;

export type Priced = keyof typeof AWS_PRICES;
