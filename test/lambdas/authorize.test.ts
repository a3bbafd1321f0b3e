import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueKey } from '../../src/access/issueKey.ts';
import { openDeployedStore, type TableStore } from '../../src/store/deployedStore.ts';
import { AUDIENCE, testIssuer, type TestIssuer } from '../access/issuer.ts';
import { cloud, door, type Cloud, type Door } from './deployed.ts';
import { httpEvent, type Answered } from './events.ts';

let issuer: TestIssuer;
let aws: Cloud;
let store: TableStore;
let authorize: Door;
let office: Door;
beforeAll(async () => {
  [issuer, aws] = await Promise.all([testIssuer(), cloud()]);
  const environment = {
    ...aws.environment,
    ALLOWABLE_BUCKET: '',
    ALLOWABLE_ISSUER: issuer.issuer,
    ALLOWABLE_AUDIENCE: AUDIENCE,
    ALLOWABLE_CLIENT_ID: 'page',
  };
  office = await door('office', environment);
  authorize = await door('authorize', environment);
  for (const [name, value] of Object.entries(aws.environment)) process.env[name] = value;
  store = await openDeployedStore({
    tableName: aws.environment['ALLOWABLE_TABLE'] ?? '',
    endpoint: aws.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    region: 'us-east-1',
  });
});
afterAll(async () => {
  office.end();
  authorize.end();
  await store.close();
  await Promise.all([aws.close(), issuer.close()]);
});

const asked = (headers: Record<string, string>) =>
  authorize.handle(httpEvent({ method: 'GET', path: '/v1/payers', headers, authorizer: null }));
const payers = async (authorizer: unknown) => {
  const event = httpEvent({ method: 'GET', path: '/v1/payers', authorizer: authorizer as never });
  return (await office.handle(event)) as Answered;
};

describe('the authorizer, as it is deployed', () => {
  it('names whom a token of the issuer admits', async () => {
    const authorization = `Bearer ${await issuer.token('riverside', 'payers:read estimates')}`;
    expect(await asked({ authorization })).toEqual({
      isAuthorized: true,
      context: { subject: 'riverside-software', practice: 'riverside', scopes: 'estimates payers:read' },
    });
  });

  it('names whom an issued key admits, until it is revoked', async () => {
    const wanted = { practice: 'hillside', name: 'billing', scopes: ['estimates'], days: 1 } as const;
    const { key, text } = await issueKey(wanted, store.keys, Date.now());
    const context = { subject: `key:${key.id}`, practice: 'hillside', scopes: 'estimates' };
    expect(await asked({ 'x-api-key': text })).toEqual({ isAuthorized: true, context });
    expect(await asked({ authorization: `Bearer ${text}` })).toEqual({ isAuthorized: true, context });
    await store.keys.revoke(key.id, new Date().toISOString());
    await expect
      .poll(() => asked({ 'x-api-key': text }), { timeout: 10_000 })
      .toEqual({ isAuthorized: false });
  });

  it.each([
    [{}],
    [{ authorization: 'Basic YTpi' }],
    [{ authorization: 'Bearer a.b.c' }],
    [{ authorization: 'Bearer a.b.c,Bearer d.e.f' }],
    [{ 'x-api-key': `ak_000000000000_${'A'.repeat(43)}` }],
    [{ 'x-practice': 'riverside' }],
  ])('lets nobody else in: %o', async (headers) => {
    expect(await asked(headers)).toEqual({ isAuthorized: false });
  });

  it('logs why, and nothing of the credential', async () => {
    const secret = 'S'.repeat(43);
    await asked({ 'x-api-key': `ak_000000000000_${secret}` });
    await expect.poll(() => authorize.log()).toContain('"denial":"unknown-credential"');
    expect(authorize.log()).not.toContain(secret);
  });

  it('throws where the issuer cannot be asked, which admits nobody and is counted', async () => {
    const alone = await door('authorize', {
      ...aws.environment,
      ALLOWABLE_ISSUER: 'http://127.0.0.1:1',
      ALLOWABLE_AUDIENCE: AUDIENCE,
    });
    const authorization = `Bearer ${await issuer.token('riverside')}`;
    await expect(
      alone.handle(httpEvent({ method: 'GET', path: '/', headers: { authorization } })),
    ).rejects.toThrow();
    alone.end();
  });

  it.each([
    [{ ALLOWABLE_ISSUER: 'ftp://issuer', ALLOWABLE_AUDIENCE: 'a b' }, ['"ftp://issuer"', '"a b"']],
    [
      { ALLOWABLE_ISSUER: 'http://issuer.example' },
      ['"http://issuer.example"', 'ALLOWABLE_AUDIENCE is not set'],
    ],
    [{ ALLOWABLE_PRACTICE_CLAIM: 'practice' }, ['ALLOWABLE_ISSUER is not set']],
  ])('does not start with %o, and says all that is wrong at once', async (settings, named) => {
    const refused = await door('authorize', { ...aws.environment, ...settings }).catch(String);
    for (const each of named) expect(refused).toContain(each);
  });
});

describe('the functions behind it', () => {
  it('answer to the practice and the scopes that it named, and to nobody that it did not', async () => {
    const context = { subject: 's', practice: 'riverside', scopes: 'payers:read' };
    expect((await payers(context)).statusCode).toBe(200);
    expect((await payers({ ...context, scopes: 'estimates' })).statusCode).toBe(403);
    for (const none of [
      null,
      {},
      { ...context, practice: 'a#b' },
      { ...context, subject: '' },
      { ...context, scopes: 7 },
    ])
      expect((await payers(none)).statusCode).toBe(401);
  });

  it('read nothing of the caller in headers', async () => {
    const headers = { authorization: `Bearer ${await issuer.token('riverside')}`, 'x-practice': 'riverside' };
    const event = httpEvent({ method: 'GET', path: '/v1/payers', headers, authorizer: null });
    expect(((await office.handle(event)) as Answered).statusCode).toBe(401);
  });

  it('keep what is one practice’s from another', async () => {
    const of = (practice: string) => ({ subject: 's', practice, scopes: 'payers:read payers:write' });
    const terms = { kind: 'percent-of-medicare', percent: '120' };
    const body = JSON.stringify({
      id: 'acme',
      name: 'Acme',
      versions: [{ effectiveFrom: '2025-01-01', terms }],
    });
    const put = { method: 'PUT', path: '/v1/payers/acme', body, authorizer: of('riverside') };
    expect(((await office.handle(httpEvent(put))) as Answered).statusCode).toBe(201);
    expect((await payers(of('riverside'))).body).toContain('acme');
    expect((await payers(of('hillside'))).body).toBe('{"payers":[]}');
  });

  it('say how to sign in to whoever asks', async () => {
    const event = httpEvent({ method: 'GET', path: '/v1/sign-in', authorizer: null });
    expect(JSON.parse(((await office.handle(event)) as Answered).body)).toEqual({
      kind: 'issuer',
      issuer: issuer.issuer,
      clientId: 'page',
      scopes: ['openid', 'estimates', 'payers:read', 'payers:write', 'releases:read'],
      resource: AUDIENCE,
    });
  });
});
