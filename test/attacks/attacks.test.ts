import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedToStrangers } from '../../bin/cli/admission.ts';
import { ROUTE_SCOPES } from '../../src/access/routeScopes.ts';
import type { RequestEntry } from '../../src/http/requestId.ts';
import { AUDIENCE, testIssuer } from '../access/issuer.ts';
import { served } from '../http/served.ts';
import { WORKED_EXAMPLE } from '../http/workedExample.ts';
import { PAIRINGS } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { credentialsOf } from './senders.ts';

const issuer = await testIssuer();
const logged: RequestEntry[] = [];
const api = await served((store) => ({
  ...closedToStrangers(store, { ALLOWABLE_ISSUER: issuer.issuer, ALLOWABLE_AUDIENCE: AUDIENCE }),
  // Thousands are asked here by the same credential; test/http/limits.test.ts has the rate.
  rate: null,
  log: (entry) => void logged.push(entry),
}));
afterAll(() => Promise.all([api.close(), issuer.close()]));

const senders = await credentialsOf(issuer, api.store);

/** What only riverside knows: it may stand in no answer to anybody else. */
const SECRETS = ['Riverside Acme', '87.5', '61.37', 'riverside', 'PRACTICE', 'secretHash'];
/** What would tell how the server is made. */
const INSIDE = /node_modules|\.ts:\d|\bat [\w.]+ \(|dynalite|DynamoDB|ConditionalCheck|stack|Error:/;

let saved = '';
beforeAll(async () => {
  const headers = { authorization: `Bearer ${await issuer.token('riverside')}` };
  const terms = { kind: 'percent-of-medicare', percent: '87.5' };
  const json = { id: 'acme', name: 'Riverside Acme', versions: [{ effectiveFrom: '2025-01-01', terms }] };
  const charges = {
    versions: [{ effectiveFrom: '2025-01-01', charges: [{ code: '97110', amount: '61.37' }] }],
  };
  const stored = [
    await api.ask('PUT', '/v1/payers/acme', { json, headers }),
    await api.ask('PUT', '/v1/charges', { json: charges, headers }),
    await api.ask('PUT', '/v1/diagnosis-pairings', { json: PAIRINGS, headers }),
    await api.ask('POST', '/v1/saved-estimates', { json: WORKED_EXAMPLE, headers }),
  ];
  expect(stored.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  saved = (stored[3]?.headers['location'] ?? '').split('/').at(-1) ?? '';
});

/** Everything that is kept, of either practice. */
async function kept(): Promise<string> {
  const { payers, charges, pairings, keys, schedule } = api.store;
  const of = async (practice: string) => [
    await payers.list(practice),
    await payers.history(practice, 'acme'),
    await charges.history(practice, 'charges'),
    await charges.list(practice),
    await pairings.history(practice, 'pairings'),
    await pairings.list(practice),
  ];
  const all = [await of('riverside'), await of('hillside'), await keys.list(), await schedule.readCalendar()];
  return JSON.stringify([
    ...all,
    await api.store.saved.read('riverside', saved),
    Object.keys(Object.prototype),
  ]);
}

it('the table is of many kinds, and asks every route that is not public', () => {
  expect(ATTACKS.length).toBeGreaterThan(400);
  expect(new Set(ATTACKS.map(({ status }) => status))).toEqual(
    new Set([200, 400, 401, 403, 404, 409, 412, 413, 415, 421, 422, 431]),
  );
  const asked = ATTACKS.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  const shapes = Object.entries(ROUTE_SCOPES)
    .filter(([, scope]) => scope !== 'public')
    .map(([route]) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
  for (const shape of shapes)
    expect(
      asked.some((each) => shape.test(each)),
      String(shape),
    ).toBe(true);
});

describe('an attack is refused by its status, changes nothing and learns nothing', () => {
  it.each(ATTACKS)('$status: $sender, $name: $method $path', async (attack) => {
    const { sender, method, path, json, body, headers = {}, status } = attack;
    const before = await kept();
    const reply = await api.ask(method, path.replace('{saved}', saved), {
      ...(json !== undefined && { json }),
      ...(body !== undefined && { body }),
      headers: { ...senders[sender], ...headers },
    });
    expect(reply.status).toBe(status);
    expect(await kept()).toBe(before);
    // The one sender of riverside's own that is answered gets what it may read.
    if (status === 200) return;
    const told = reply.text + JSON.stringify(reply.headers);
    // What the request itself said may be told back to it.
    const said = path + (json === undefined ? (body ?? '') : JSON.stringify(json)) + JSON.stringify(headers);
    for (const secret of SECRETS.filter((each) => !said.includes(each))) expect(told).not.toContain(secret);
    expect(told).not.toMatch(INSIDE);
    expect(
      Object.keys(reply.headers).filter((name) =>
        /^(set-cookie|access-control-|server$|x-powered)/.test(name),
      ),
    ).toEqual([]);
    if (status !== 431) {
      expect(reply.headers['content-type']).toBe('application/problem+json');
      expect(reply.json).toMatchObject({
        status,
        type: expect.stringMatching(/^urn:allowable:problem:[a-z-]+$/) as string,
      });
      expect(reply.headers['x-request-id']).toBeDefined();
    }
  });
});

it('none of them was a fault, and the log has nothing of what they brought', () => {
  expect(api.faults).toEqual([]);
  expect(logged.length).toBeGreaterThan(400);
  const text = JSON.stringify(logged);
  expect(text).not.toMatch(/acme|script|passwd|DROP|evil|Bearer|ak_/);
  for (const { route } of logged)
    expect(route === null || Object.hasOwn(ROUTE_SCOPES, route), String(route)).toBe(true);
});
