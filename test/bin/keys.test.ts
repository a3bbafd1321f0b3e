import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCE, testIssuer, type TestIssuer } from '../access/issuer.ts';
import { workplace, type Workplace } from './cli.ts';
import { startedServer } from './startedServer.ts';

let here: Workplace;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await testIssuer();
  here = await workplace({ ALLOWABLE_ISSUER: issuer.issuer, ALLOWABLE_AUDIENCE: AUDIENCE });
});
afterAll(() => Promise.all([here.remove(), issuer.close()]));

const issue = (...more: string[]) =>
  here.run(
    'keys',
    'issue',
    '--practice',
    'riverside',
    '--name',
    'billing',
    '--scopes',
    'payers:read',
    ...more,
  );

describe('allowable keys', () => {
  it('issues a key, prints it once and alone, and lists it without its secret', async () => {
    const { code, out, err } = await issue();
    expect([code, out]).toEqual([0, expect.stringMatching(/^ak_[0-9a-z]{12}_[\w-]{43}\n$/)]);
    const id = out.slice(3, 15);
    expect(err).toContain('only time the key is shown');
    expect(err).toContain(id);
    const list = await here.run('keys', 'list');
    expect(list.out).toMatch(new RegExp(`^${id}  in force riverside .*billing \\(payers:read\\)$`, 'm'));
    expect(list.out + err).not.toContain(out.slice(16, -1));
  });

  it('says the same to machines, and for one practice alone where asked', async () => {
    const issued = (await issue('--days', '7', '--json')).json as {
      key: string;
      id: string;
      issuedAt: string;
      expiresAt: string;
    };
    expect(Date.parse(issued.expiresAt) - Date.parse(issued.issuedAt)).toBe(7 * 86_400_000);
    const listed = (await here.run('keys', 'list', '--practice', 'riverside', '--json')).json as {
      keys: { id: string }[];
    };
    const { key, ...presented } = issued;
    expect(listed.keys).toContainEqual(presented);
    expect(JSON.stringify(listed)).not.toContain(key.slice(16));
    expect(JSON.stringify(listed)).not.toContain('secretHash');
    expect((await here.run('keys', 'list', '--practice', 'hillside', '--json')).json).toEqual({ keys: [] });
  });

  it('revokes a key once, and says so of one that is not there', async () => {
    const { id } = (await issue('--json')).json as { id: string };
    const first = (await here.run('keys', 'revoke', id, '--json')).json as { revokedAt: string };
    expect((await here.run('keys', 'revoke', id, '--json')).json).toMatchObject({
      state: 'revoked',
      revokedAt: first.revokedAt,
    });
    for (const unknown of ['000000000000', 'a#b']) {
      const { code, err } = await here.run('keys', 'revoke', unknown);
      expect([code, err]).toEqual([1, `There is no key "${unknown}"; "keys list" has the ids.\n`]);
    }
  });
});

describe('allowable serve --auth', () => {
  it('answers issued keys and tokens of the issuer, each by its practice and scopes, until a key is revoked', async () => {
    const { key, id } = (await issue('--json')).json as { key: string; id: string };
    const server = await startedServer(here, '--auth');
    const ask = async (path: string, headers: Record<string, string> = {}) =>
      (await server.ask('GET', path, { headers })).status;
    const byToken = { authorization: `Bearer ${await issuer.token('riverside', 'releases:read')}` };
    const answers = [
      await ask('/v1/payers'),
      await ask('/v1/payers', { 'x-api-key': key }),
      await ask('/v1/releases', { 'x-api-key': key }),
      await ask('/v1/releases', byToken),
      await ask('/v1/payers', byToken),
    ];
    await here.run('keys', 'revoke', id);
    await expect.poll(() => ask('/v1/payers', { 'x-api-key': key }), { timeout: 10_000 }).toBe(401);
    await server.end('SIGTERM');
    expect(answers).toEqual([401, 200, 403, 200, 403]);
  });

  it('listens on other addresses, and answers only to the names it was given', async () => {
    const server = await startedServer(
      here,
      '--auth',
      '--host',
      '0.0.0.0',
      '--name',
      'allowable.clinic.example',
    );
    const ask = async (headers: Record<string, string>) =>
      (await server.ask('GET', '/v1/sign-in', { headers })).status;
    const answers = [
      await ask({}),
      await ask({ host: 'allowable.clinic.example' }),
      await ask({ host: 'allowable.clinic.example', origin: 'https://allowable.clinic.example' }),
      await ask({ host: 'evil.example' }),
      await ask({ host: 'allowable.clinic.example', origin: 'https://evil.example' }),
    ];
    await server.end('SIGTERM');
    expect(answers).toEqual([200, 200, 200, 421, 403]);
  });

  it('does not start with an issuer that is half configured', async () => {
    const half = await workplace({ ALLOWABLE_ISSUER: 'https://issuer.example' });
    const { code, err } = await half.run('serve', '--auth', '--port', '0');
    await half.remove();
    expect([code, err]).toEqual([2, expect.stringContaining('ALLOWABLE_AUDIENCE is not set')]);
  });
});
