import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROUTE_SCOPES } from '../../src/access/routeScopes.ts';
import { SCOPES, type Scope } from '../../src/access/scope.ts';
import { createApi } from '../../src/http/api.ts';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import { served } from './served.ts';

const described = createApi({ signIn: 'open' } as ApiDependencies).routes.filter(
  ({ method }) => method !== 'ALL',
);

it('the table of scopes has every route, and no other', () => {
  const routes = described.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(Object.keys(ROUTE_SCOPES).sort()).toEqual(routes.sort());
});

/** Who is admitted next. */
let scopes: readonly Scope[] | null = null;
const api = await served({
  admit: () =>
    scopes
      ? { ok: true, caller: { subject: 'somebody', practice: 'riverside', scopes } }
      : { ok: false, denial: 'no-credential' },
});
afterAll(() => api.close());
beforeEach(() => {
  scopes = null;
});

describe.each(Object.entries(ROUTE_SCOPES))('%s (%s)', (route, scope) => {
  const [method = '', path = ''] = route.replaceAll(/\{\w+\}/g, 'x').split(' ');

  it('is answered to strangers only where the table says so', async () => {
    const reply = await api.ask(method, path);
    if (scope === 'public') {
      expect(reply.status).toBe(200);
    } else {
      expect([reply.status, reply.headers['www-authenticate']]).toEqual([401, 'Bearer realm="allowable"']);
      expect(reply.json).toMatchObject({ code: 'no-credential', status: 401 });
    }
  });

  it('lets the scope through, and no other', async () => {
    for (const given of SCOPES) {
      scopes = [given];
      const reply = await api.ask(method, path);
      const through = scope === 'public' || scope === given;
      expect(reply.status === 403, given).toBe(!through);
      if (!through) expect(reply.json).toMatchObject({ code: 'missing-scope' });
    }
  });
});

it('every answer says under which id it was given', async () => {
  const replies = [
    await api.ask('GET', '/api'),
    await api.ask('GET', '/v1/payers'),
    await api.ask('GET', '/nowhere'),
    await api.ask('GET', '/api', { headers: { host: 'evil.example' } }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 401, 401, 421]);
  for (const { headers } of replies) expect(headers['x-request-id']).toMatch(/^request-/);
});
