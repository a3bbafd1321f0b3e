/** Who sends it, by what it carries. `hillside` may everything, in its own practice; what is attacked is riverside's. */
export type Sender =
  | 'nobody'
  | 'hillside'
  | 'hillside key'
  | 'estimates alone'
  | 'reader of payers'
  | 'releases alone'
  | 'expired token'
  | 'token not yet in force'
  | 'token of another issuer'
  | 'token for another audience'
  | 'token by "none"'
  | 'token by HS256 with the public key'
  | 'token of a stranger’s key'
  | 'token with changed claims'
  | 'token for a page'
  | 'token without a practice'
  | 'token for two practices'
  | 'token with a practice that is a path'
  | 'expired key'
  | 'revoked key'
  | 'key with another secret'
  | 'key and token at once'
  | 'name and password';

export interface Attack {
  readonly name: string;
  readonly sender: Sender;
  readonly method: string;
  readonly path: string;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

export const VISIT = {
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  payer: 'medicare',
  lines: [{ code: '97110', units: 1, modifiers: ['GP'] }],
};
export const TERMS = { kind: 'percent-of-medicare', percent: '1' };
export const VERSIONS = [{ effectiveFrom: '2025-01-01', terms: TERMS }];
export const PAYER = { id: 'acme', name: 'Taken over', versions: VERSIONS };
export const CHARGES = {
  versions: [{ effectiveFrom: '2025-01-01', charges: [{ code: '97110', amount: '1.00' }] }],
};
export const PAIRINGS = {
  versions: [{ effectiveFrom: '2025-01-01', pairings: [{ diagnosis: 'M25.56', procedure: '97110' }] }],
};
export const PAIRINGS_CSV = 'Diagnosis,Procedure Code\r\nM25.56,97110\r\n';
export const BYTES = { body: 'PK', headers: { 'content-type': 'application/octet-stream' } };
export const CSV = { body: 'Code,Amount\r\n97110,1.00\r\n', headers: { 'content-type': 'text/csv' } };
export const JSON_TYPE = { 'content-type': 'application/json' };

export const READ = { method: 'GET', path: '/v1/payers/acme' };
