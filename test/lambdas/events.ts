import type { AuthorizerContext } from '../../src/access/authorizerContext.ts';
import { SCOPES } from '../../src/access/scope.ts';

/** Events as AWS documents them: API Gateway's HTTP API, payload version 2.0, and EventBridge's of S3. */

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly base64?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the authorizer said of the caller; null where it was not asked. */
  readonly authorizer?: AuthorizerContext | null;
}

/** Somebody of a practice who may everything. */
export const EVERYTHING: AuthorizerContext = {
  subject: 'key:0123456789ab',
  practice: 'riverside',
  scopes: SCOPES.join(' '),
};

export interface Answered {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export function httpEvent(asked: Asked): object {
  const { method, path, query = '', body, base64 = false, headers = {}, authorizer = EVERYTHING } = asked;
  const sent = base64 && body !== undefined ? Buffer.from(body).toString('base64') : body;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: {
      accept: '*/*',
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      host: 'r3pmxmplak.execute-api.us-east-1.amazonaws.com',
      'user-agent': 'curl/8.7.1',
      'x-amzn-trace-id': 'Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e',
      'x-forwarded-for': '205.255.255.176',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...headers,
    },
    ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    requestContext: {
      ...(authorizer && { authorizer: { lambda: authorizer } }),
      accountId: '123456789012',
      apiId: 'r3pmxmplak',
      domainName: 'r3pmxmplak.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'r3pmxmplak',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '205.255.255.176', userAgent: 'curl/8.7.1' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '10/Mar/2026:05:16:23 +0000',
      timeEpoch: 1773119783636,
    },
    ...(sent === undefined ? {} : { body: sent }),
    isBase64Encoded: base64,
  };
}

/** EventBridge gives the key as it is; only S3's own notifications encode it. */
export function objectCreated(bucket: string, key: string, size = 5): object {
  return {
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '111122223333',
    time: '2026-07-01T00:00:00Z',
    region: 'us-east-1',
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: {
        key,
        size,
        etag: 'b1946ac92492d2347c6235b4d2611184',
        'version-id': 'IYV3p45BT0ac8hjHg1houSdS1a.Mro8e',
        sequencer: '617f08299329d189',
      },
      'request-id': 'N4N7GDK58NMKJ12R',
      requester: '123456789012',
      'source-ip-address': '1.2.3.4',
      reason: 'PutObject',
    },
  };
}
