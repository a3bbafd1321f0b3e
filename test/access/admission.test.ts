import { SignJWT, exportSPKI, generateKeyPair, decodeJwt } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import type { AccessKey } from '../../src/access/accessKey.ts';
import { admissionBy } from '../../src/access/admission.ts';
import { tokenAdmission } from '../../src/access/admitToken.ts';
import { issueKey } from '../../src/access/issueKey.ts';
import type { IssuerConfiguration } from '../../src/access/issuerConfiguration.ts';
import { SCOPES } from '../../src/access/scope.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { AUDIENCE, testIssuer } from './issuer.ts';

const issuer = await testIssuer();
const store = await openMemoryStore();
afterAll(() => Promise.all([issuer.close(), store.close()]));

const CONFIGURATION: IssuerConfiguration = {
  issuer: issuer.issuer,
  audiences: [AUDIENCE, 'a-client'],
  practiceClaims: ['practice'],
  practicePrefix: '',
  scopePrefix: '',
  clientId: null,
};

const by = (changed: Partial<IssuerConfiguration> = {}, now = Date.now) =>
  admissionBy({ keys: store.keys, admitToken: tokenAdmission({ ...CONFIGURATION, ...changed }, now), now });
const admitted = by();
const bearer = (text: string, admit = admitted) =>
  admit((name) => (name === 'authorization' ? `Bearer ${text}` : undefined));
const claims = issuer.claims('riverside');
const { signed } = issuer;

const attacker = await generateKeyPair('RS256');
const publicAsSecret = new TextEncoder().encode(await exportSPKI(issuer.publicKey));
const unsigned = (header: object) =>
  `${[header, claims].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.')}.`;
const own = await signed(claims);
const [header = '', , signature = ''] = own.split('.');
const now = Math.floor(Date.now() / 1000);

describe('a token of the issuer', () => {
  it('as the issuer gives it admits its practice with its scopes, and no other', async () => {
    const token = await issuer.token('riverside', 'estimates payers:read');
    expect(decodeJwt(token)).toMatchObject({ iss: issuer.issuer, aud: AUDIENCE });
    expect(await bearer(token)).toEqual({
      ok: true,
      caller: { subject: 'riverside-software', practice: 'riverside', scopes: ['estimates', 'payers:read'] },
    });
  });

  it.each(['BEARER', 'bearer', 'Bearer '])('is read after "%s", too', async (scheme) => {
    const text = `${scheme} ${await issuer.token('riverside')}`;
    expect(await admitted((name) => (name === 'authorization' ? text : undefined))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['of another issuer', () => signed({ ...claims, iss: 'https://issuer.example' })],
    ['of nobody', () => signed({ ...claims, iss: undefined })],
    ['for another audience', () => issuer.token('riverside', 'estimates', 'urn:another')],
    ['for nobody in particular', () => signed({ ...claims, aud: undefined })],
    ['for another client, by its id', () => signed({ ...claims, aud: undefined, client_id: 'another' })],
    [
      'for another audience, from a client of ours',
      () => signed({ ...claims, aud: 'another', client_id: 'a-client' }),
    ],
    ['of nobody in particular', () => signed({ ...claims, sub: undefined })],
    ['without an end', () => signed({ ...claims, exp: undefined })],
    ['not yet in force', () => signed({ ...claims, nbf: now + 60 })],
    ['that tells a page of a person', () => signed({ ...claims, token_use: 'id' })],
    [
      'signed by a stranger',
      () => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'signs' }).sign(attacker.privateKey),
    ],
    [
      'signed by a stranger’s named key',
      () => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'mine' }).sign(attacker.privateKey),
    ],
    [
      'signed with the public key as a secret',
      () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'signs' }).sign(publicAsSecret),
    ],
    [
      'that brings its own key',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', jku: 'http://127.0.0.1:1/keys' })
          .sign(attacker.privateKey),
    ],
    ['of the algorithm "none"', () => unsigned({ alg: 'none' })],
    ['of the algorithm "NONE"', () => unsigned({ alg: 'NONE', kid: 'signs' })],
    ['without its signature', () => `${own.split('.').slice(0, 2).join('.')}.`],
    [
      'with other claims under its signature',
      () =>
        `${header}.${Buffer.from(JSON.stringify({ ...claims, practice: 'hillside' })).toString('base64url')}.${signature}`,
    ],
    [
      'that has an extension nobody knows',
      () => signed(claims, { crit: ['urn:unknown'], 'urn:unknown': 'x' }),
    ],
    ['that is none', () => 'abc'],
    ['that is none in three parts', () => 'a.b.c'],
  ])('%s admits nobody', async (_name, token) => {
    expect(await bearer(await token())).toEqual({ ok: false, denial: 'unknown-credential' });
  });

  it('admits until it ends, and five seconds for clocks that differ', async () => {
    const end = (claims.exp ?? 0) * 1000;
    expect(
      await bearer(
        own,
        by({}, () => end + 4_999),
      ),
    ).toMatchObject({ ok: true });
    expect(
      await bearer(
        own,
        by({}, () => end + 6_000),
      ),
    ).toEqual({ ok: false, denial: 'expired-credential' });
  });

  it('without an audience is Cognito’s, and meant for its client', async () => {
    const token = await signed({ ...claims, aud: undefined, client_id: 'a-client', token_use: 'access' });
    expect(await bearer(token)).toMatchObject({ ok: true });
  });

  it.each([
    ['no practice', undefined],
    ['an empty one', ''],
    ['two of them', 'riverside hillside'],
    ['a list of two', ['riverside', 'hillside']],
    ['one that could reach another key', 'riverside#hillside'],
    ['one with a path', '../hillside'],
    ['a number', 7],
    ['an object', { riverside: true }],
    ['a very long one', 'a'.repeat(65)],
  ])('that names %s is for nobody’s payers', async (_name, practice) => {
    expect(await bearer(await signed({ ...claims, practice }))).toEqual({ ok: false, denial: 'no-practice' });
  });

  it('names its practice among groups or scopes by what it begins with', async () => {
    const admit = by({
      practiceClaims: ['cognito:groups', 'scope'],
      practicePrefix: 'practice/',
      scopePrefix: 'allowable/',
    });
    const person = {
      ...claims,
      practice: 'hillside',
      'cognito:groups': ['staff', 'practice/riverside'],
      scope: 'allowable/estimates payers:write',
    };
    expect(await bearer(await signed(person), admit)).toMatchObject({
      caller: { practice: 'riverside', scopes: ['estimates'] },
    });
    const program = { ...claims, scope: 'allowable/payers:read practice/hillside' };
    expect(await bearer(await signed(program), admit)).toMatchObject({
      caller: { practice: 'hillside', scopes: ['payers:read'] },
    });
    const both = { ...person, scope: 'practice/hillside' };
    expect(await bearer(await signed(both), admit)).toEqual({ ok: false, denial: 'no-practice' });
  });

  it('is not judged while the issuer cannot be asked, and is once it can', async () => {
    const admission = await bearer(own, by({ issuer: 'http://127.0.0.1:1' }));
    expect(admission).toMatchObject({ ok: false, denial: 'issuer-unreachable' });
    expect(admission).toHaveProperty('cause');
  });

  it('is not admitted where no issuer is configured', async () => {
    const admit = admissionBy({ keys: store.keys, admitToken: undefined, now: Date.now });
    expect(await bearer(own, admit)).toEqual({ ok: false, denial: 'unknown-credential' });
  });
});

const wanted = { practice: 'riverside', name: 'billing', scopes: ['estimates'], days: 90 } as const;
const issued = await issueKey(wanted, store.keys, Date.now());
const revoked = await issueKey(wanted, store.keys, Date.now());
await store.keys.revoke(revoked.key.id, new Date().toISOString());
const byHeader = (name: string, text: string, admit = admitted) =>
  admit((asked) => (asked === name ? text : undefined));
const [, secret = ''] = /^ak_\w{12}_(.+)$/.exec(issued.text) ?? [];

describe('an issued key', () => {
  it.each([
    ['authorization', `Bearer ${issued.text}`],
    ['x-api-key', issued.text],
  ])('admits its practice with its scopes, in the header %s', async (name, text) => {
    expect(await byHeader(name, text)).toEqual({
      ok: true,
      caller: { subject: `key:${issued.key.id}`, practice: 'riverside', scopes: ['estimates'] },
    });
  });

  it('is kept without what would let anybody use it', async () => {
    const kept = (await store.keys.list()).map((key: AccessKey) => JSON.stringify(key)).join();
    expect(secret).toHaveLength(43);
    expect(kept).toContain(issued.key.id);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('admits until its end and not a millisecond longer', async () => {
    const end = Date.parse(issued.key.issuedAt) + 90 * 24 * 3_600_000;
    expect(
      await byHeader(
        'x-api-key',
        issued.text,
        by({}, () => end - 1),
      ),
    ).toMatchObject({ ok: true });
    expect(
      await byHeader(
        'x-api-key',
        issued.text,
        by({}, () => end),
      ),
    ).toEqual({ ok: false, denial: 'expired-credential' });
  });

  it('that was revoked is refused, and says so only to whoever has the whole of it', async () => {
    expect(await byHeader('x-api-key', revoked.text)).toEqual({ ok: false, denial: 'revoked-credential' });
    expect(await byHeader('x-api-key', `ak_${revoked.key.id}_${secret}`)).toEqual({
      ok: false,
      denial: 'unknown-credential',
    });
  });

  it('revoked while it is used is refused at once where it was revoked', async () => {
    const { key, text } = await issueKey(wanted, store.keys, Date.now());
    expect(await byHeader('x-api-key', text)).toMatchObject({ ok: true });
    await store.keys.revoke(key.id, new Date().toISOString());
    expect(await byHeader('x-api-key', text)).toEqual({ ok: false, denial: 'revoked-credential' });
  });

  it.each([
    ['another’s secret', `ak_${issued.key.id}_${'A'.repeat(43)}`],
    ['an id that was never issued', `ak_000000000000_${secret}`],
    ['no secret', `ak_${issued.key.id}`],
    ['its secret cut short', issued.text.slice(0, -1)],
    ['something after it', `${issued.text}A`],
    ['an id that would be another key of the table', `ak_CALENDAR_${secret}`],
    ['nothing', ''],
  ])('with %s admits nobody', async (_name, text) => {
    expect(await byHeader('x-api-key', text)).toEqual({ ok: false, denial: 'unknown-credential' });
  });

  it('has every one of its scopes once, however it was asked for', () => {
    expect(SCOPES).toEqual([...new Set(SCOPES)]);
  });
});

describe('a request', () => {
  it.each([
    ['without a credential', {}, 'no-credential'],
    ['with two', { authorization: 'Bearer a.b.c', 'x-api-key': 'ak_1' }, 'unreadable-credential'],
    ['with a name and a password', { authorization: 'Basic YTpi' }, 'unreadable-credential'],
    ['with an empty one', { authorization: '' }, 'unreadable-credential'],
    ['with a scheme alone', { authorization: 'Bearer' }, 'unreadable-credential'],
    ['with two tokens in one', { authorization: 'Bearer a.b.c, Bearer d.e.f' }, 'unreadable-credential'],
    [
      'with a token longer than any',
      { authorization: `Bearer ${'a'.repeat(8_193)}` },
      'unreadable-credential',
    ],
  ])('%s is admitted as nobody', async (_name, headers: Readonly<Record<string, string>>, denial) => {
    expect(await admitted((name) => headers[name])).toEqual({ ok: false, denial });
  });
});
