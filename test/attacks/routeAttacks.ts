import {
  BYTES,
  CHARGES,
  CSV,
  PAIRINGS,
  PAIRINGS_CSV,
  PAYER,
  VISIT,
  type Attack,
  type Sender,
} from './attack.ts';

/** Every route with what would be sent there, `{saved}` being riverside's saved estimate. */
const ROUTES = [
  ['POST', '/v1/estimates', { json: { ...VISIT, payer: 'acme' } }, 'estimates', 422],
  ['POST', '/v1/plans', { json: { visits: [] } }, 'estimates', null],
  ['POST', '/v1/comparisons', { json: { visit: VISIT, against: [{ payer: 'acme' }] } }, 'estimates', null],
  ['POST', '/v1/units', { json: {} }, 'estimates', null],
  ['POST', '/v1/estimates/batch', { json: { visits: [VISIT] } }, 'estimates', null],
  ['POST', '/v1/checks', { json: { ...VISIT, payer: 'acme' } }, 'estimates', 422],
  ['POST', '/v1/saved-estimates', { json: { ...VISIT, payer: 'acme' } }, 'estimates', 422],
  ['GET', '/v1/saved-estimates/{saved}', {}, 'estimates', 404],
  ['GET', '/v1/fees?code=97110&carrier=04412&locality=99&date=2026-07-15', {}, 'estimates', null],
  [
    'GET',
    '/v1/fees/export?date=2026-07-15&carrier=04412&locality=99&codes=97110&payer=acme',
    {},
    'estimates',
    422,
  ],
  ['GET', '/v1/localities?date=2026-07-15', {}, 'estimates', null],
  ['GET', '/v1/payers', {}, 'payers:read', null],
  ['GET', '/v1/payers/acme', {}, 'payers:read', 404],
  ['GET', '/v1/payers/acme?revision=1', {}, 'payers:read', 404],
  ['GET', '/v1/payers/acme/revisions', {}, 'payers:read', 404],
  ['GET', '/v1/payers/acme/revisions/1', {}, 'payers:read', 404],
  ['GET', '/v1/payers/acme/versions/2025-01-01/fees', {}, 'payers:read', 404],
  ['GET', '/v1/payer-presets', {}, 'payers:read', null],
  ['GET', '/v1/payer-presets/commercial-percent', {}, 'payers:read', null],
  ['GET', '/v1/charges', {}, 'payers:read', 404],
  ['GET', '/v1/charges/revisions', {}, 'payers:read', 404],
  ['GET', '/v1/charges/revisions/1', {}, 'payers:read', 404],
  ['GET', '/v1/charges/versions/2025-01-01', {}, 'payers:read', 404],
  ['GET', '/v1/diagnosis-pairings', {}, 'payers:read', 404],
  ['GET', '/v1/diagnosis-pairings/revisions', {}, 'payers:read', 404],
  ['GET', '/v1/diagnosis-pairings/revisions/1', {}, 'payers:read', 404],
  ['GET', '/v1/diagnosis-pairings/versions/2025-01-01', {}, 'payers:read', 404],
  ['PUT', '/v1/payers/acme', { json: PAYER, headers: { 'if-match': '"1"' } }, 'payers:write', 412],
  ['DELETE', '/v1/payers/acme', {}, 'payers:write', 404],
  ['DELETE', '/v1/payers/acme/versions/2025-01-01', {}, 'payers:write', 404],
  ['PUT', '/v1/payers/acme/versions/2025-01-01/fees', CSV, 'payers:write', 422],
  ['PUT', '/v1/charges', { json: CHARGES, headers: { 'if-match': '"1"' } }, 'payers:write', 412],
  ['DELETE', '/v1/charges', {}, 'payers:write', 404],
  [
    'PUT',
    '/v1/charges/versions/2025-01-01',
    { ...CSV, headers: { ...CSV.headers, 'if-match': '"1"' } },
    'payers:write',
    412,
  ],
  ['DELETE', '/v1/charges/versions/2025-01-01', {}, 'payers:write', 404],
  ['PUT', '/v1/diagnosis-pairings', { json: PAIRINGS, headers: { 'if-match': '"1"' } }, 'payers:write', 412],
  ['DELETE', '/v1/diagnosis-pairings', {}, 'payers:write', 404],
  [
    'PUT',
    '/v1/diagnosis-pairings/versions/2025-01-01',
    { body: PAIRINGS_CSV, headers: { ...CSV.headers, 'if-match': '"1"' } },
    'payers:write',
    412,
  ],
  ['DELETE', '/v1/diagnosis-pairings/versions/2025-01-01', {}, 'payers:write', 404],
  ['GET', '/v1/releases', {}, 'releases:read', null],
  ['GET', '/v1/codes?query=97110', {}, 'estimates', null],
  ['GET', '/v1/releases/2026C-000000000000/judgement', {}, 'releases:read', 404],
  ['GET', '/v1/imports', {}, 'releases:read', null],
  ['POST', '/v1/releases/2026C-000000000000/publish', { json: {} }, 'releases:admin', 404],
  ['POST', '/v1/releases/rollback', { headers: { 'if-match': '"999"' } }, 'releases:admin', 412],
  ['POST', '/v1/imports?name=rvu26c.zip', BYTES, 'releases:admin', 409],
  ['GET', '/v1/releases/2025D/diff/2026C', {}, 'releases:read', null],
  [
    'POST',
    '/v1/releases/2025D/diff/2026C/revenue',
    { json: { counts: [{ code: '97110', payer: 'acme', units: 1 }] } },
    'releases:read',
    422,
  ],
] as const;

/** Whom a route that asks for a scope meets without it. */
const WITHOUT = {
  estimates: 'reader of payers',
  'payers:read': 'estimates alone',
  'payers:write': 'reader of payers',
  'releases:read': 'estimates alone',
  'releases:admin': 'reader of payers',
} as const satisfies Record<string, Sender>;

export const strangers: Attack[] = ROUTES.map(([method, path, sent]) => ({
  ...{ name: 'without a credential', sender: 'nobody', method, path, ...sent, status: 401 },
}));

export const lacking: Attack[] = ROUTES.map(([method, path, sent, scope]) => ({
  ...{ name: `without the scope ${scope}`, sender: WITHOUT[scope], method, path, ...sent, status: 403 },
}));

/** What of riverside's a route would name, asked with a good credential of hillside's. */
export const neighbours: Attack[] = ROUTES.flatMap(([method, path, sent, , status]): Attack[] =>
  status === null
    ? []
    : [{ name: 'what is another practice’s', sender: 'hillside', method, path, ...sent, status }],
);
