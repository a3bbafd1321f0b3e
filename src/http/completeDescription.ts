import type { Description } from './descriptionPage.ts';
import { accessOf } from '../access/routeScopes.ts';

type Paths = NonNullable<Description['paths']>;
export type Operation = NonNullable<Paths[string]['get']>;
type Responses = NonNullable<Operation['responses']>;

const METHODS = ['get', 'put', 'post', 'delete'] as const;

/** Every operation of a description, in its order. */
export function operationsOf({ paths = {} }: Description) {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/**
 * Says of each operation what all of them have in common and no route says by itself: its name, which credential and scope it asks, under
 * which id it answers, and what it answers to strangers, to too many requests and by faults.
 */
export function completeDescription(description: Description): Description {
  for (const { path, method, operation } of operationsOf(description)) {
    const access = accessOf(`${method.toUpperCase()} ${path}`);
    operation.operationId = nameOf(method, path);
    operation.tags = [path.split('/')[2] ?? ''];
    operation.security = access === 'public' || !access ? [] : [{ token: [access] }, { key: [access] }];
    const responses = (operation.responses ??= {});
    if (access !== 'public') Object.assign(responses, withoutOwn(responses, COMMON));
    if (method !== 'get' && isWrite(path, access)) {
      operation.parameters = [
        ...(operation.parameters ?? []),
        { $ref: '#/components/parameters/IdempotencyKey' },
      ];
      Object.assign(responses, withoutOwn(responses, OF_WRITES));
    }
    for (const each of Object.values<Described>(responses)) {
      if (each.description !== undefined) each.headers = { ...each.headers, ...REQUEST_ID };
    }
  }
  description.components = {
    ...description.components,
    ...{ securitySchemes: SCHEMES, parameters: PARAMETERS, headers: HEADERS, responses: RESPONSES },
  };
  return description;
}

/** `getPayersRevisionsByRevision`: the method and the path in one word. */
function nameOf(method: string, path: string): string {
  const words = path
    .replace(/^\/v1/, '')
    .replaceAll(/\{(\w+)\}/g, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function isWrite(path: string, access: string | undefined): boolean {
  return access === 'payers:write' || access === 'releases:admin' || path === '/v1/saved-estimates';
}

function withoutOwn(own: Responses, added: Responses): Responses {
  return Object.fromEntries(Object.entries(added).filter(([status]) => !Object.hasOwn(own, status)));
}

/** A response that is described in its place, and not by reference. */
interface Described {
  readonly description?: string;
  headers?: object;
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const REQUEST_ID = { 'x-request-id': { $ref: '#/components/headers/RequestId' } };
const RETRY_AFTER = { 'retry-after': { $ref: '#/components/headers/RetryAfter' } };
const CHALLENGE = { 'www-authenticate': { $ref: '#/components/headers/Challenge' } };

const RESPONSES = {
  Unauthenticated: {
    description: 'There is no credential, or none that is admitted; the code says why',
    headers: { ...REQUEST_ID, ...CHALLENGE },
    content: PROBLEM,
  },
  Forbidden: {
    description: 'The credential lacks the scope, or names no practice',
    headers: { ...REQUEST_ID, ...CHALLENGE },
    content: PROBLEM,
  },
  TooManyRequests: {
    description: 'The credential asks more than is answered',
    headers: { ...REQUEST_ID, ...RETRY_AFTER },
    content: PROBLEM,
  },
  Fault: {
    description: 'A fault of ours, logged under the request id',
    headers: REQUEST_ID,
    content: PROBLEM,
  },
  Later: {
    description: 'It took too long, or the issuer of the token cannot be asked',
    headers: { ...REQUEST_ID, ...RETRY_AFTER },
    content: PROBLEM,
  },
  BeingAnswered: {
    description: 'The request of this Idempotency-Key is being answered',
    headers: { ...REQUEST_ID, ...RETRY_AFTER },
    content: PROBLEM,
  },
  LengthRequired: {
    description: 'With an Idempotency-Key the length of the body has to be said',
    headers: REQUEST_ID,
    content: PROBLEM,
  },
} as const;

const response = (name: keyof typeof RESPONSES) => ({ $ref: `#/components/responses/${name}` });

const COMMON: Responses = {
  401: response('Unauthenticated'),
  403: response('Forbidden'),
  429: response('TooManyRequests'),
  500: response('Fault'),
  503: response('Later'),
};

const OF_WRITES: Responses = { 409: response('BeingAnswered'), 411: response('LengthRequired') };

const SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'An access token of the issuer that /v1/sign-in names, or an issued key; the scopes are named beside it',
  },
  key: { type: 'apiKey', in: 'header', name: 'X-Api-Key', description: 'An issued key' },
} as const;

const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Names this write: sent again within a day it is not done again, and gets the same answer. Another request under the same name is refused.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    example: '0b1f0c9e-6f7e-4a58-9f0a-3c7d1f0f6c11',
  },
} as const;

const HEADERS = {
  RequestId: { description: 'Under which the request is logged', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds after which it is worth asking again', schema: { type: 'string' } },
  Challenge: { description: 'RFC 6750', schema: { type: 'string' } },
} as const;
