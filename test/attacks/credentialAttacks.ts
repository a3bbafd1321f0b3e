import { READ, VISIT, type Attack, type Sender } from './attack.ts';

export const credentials: Attack[] = [
  ...(
    [
      'expired token',
      'token not yet in force',
      'token of another issuer',
      'token for another audience',
      'token by "none"',
      'token by HS256 with the public key',
      'token of a stranger’s key',
      'token with changed claims',
      'token for a page',
      'expired key',
      'revoked key',
      'key with another secret',
      'key and token at once',
      'name and password',
    ] as const satisfies readonly Sender[]
  ).map((sender): Attack => ({ name: 'a credential that is none', sender, ...READ, status: 401 })),
  ...(
    ['token without a practice', 'token for two practices', 'token with a practice that is a path'] as const
  ).map((sender): Attack => ({ name: 'a credential of no practice', sender, ...READ, status: 403 })),
];

/** The practice is the credential's, whatever else a request says. */
export const claimed: Attack[] = [
  {
    name: 'a header that names another practice',
    sender: 'hillside',
    ...READ,
    headers: { 'x-practice': 'riverside', practice: 'riverside' },
    status: 404,
  },
  {
    name: 'a parameter that names another practice',
    sender: 'hillside',
    method: 'GET',
    path: '/v1/payers/acme?practice=riverside',
    status: 422,
  },
  {
    name: 'a field that names another practice',
    sender: 'hillside',
    method: 'POST',
    path: '/v1/estimates',
    json: { ...VISIT, practice: 'riverside' },
    status: 422,
  },
  {
    name: 'an authorizer’s word in a header',
    sender: 'nobody',
    ...READ,
    headers: { 'x-amzn-authorizer': '{"practice":"riverside"}', 'x-apigateway-event': '{}' },
    status: 401,
  },
  {
    name: 'a payer’s id that reaches into another partition',
    sender: 'hillside',
    method: 'GET',
    path: '/v1/payers/x%23PRACTICE%23riverside',
    status: 404,
  },
  {
    name: 'a payer’s id that climbs',
    sender: 'hillside',
    method: 'GET',
    path: '/v1/payers/..%2f..%2friverside%2facme',
    status: 404,
  },
  {
    name: 'a saved estimate’s id that reaches into another partition',
    sender: 'hillside',
    method: 'GET',
    path: '/v1/saved-estimates/x%23ESTIMATE%23{saved}',
    status: 404,
  },
  {
    name: 'a method that is told by a header',
    sender: 'reader of payers',
    ...READ,
    headers: { 'x-http-method-override': 'DELETE' },
    status: 200,
  },
];
