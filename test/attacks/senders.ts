import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { issueKey } from '../../src/access/issueKey.ts';
import { SCOPES, type Scope } from '../../src/access/scope.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import type { TestIssuer } from '../access/issuer.ts';
import type { Sender } from './attack.ts';

const DAY = 86_400_000;

/** What each sender carries: tokens that the issuer gave or could have signed, and keys that were issued. */
export async function credentialsOf(
  issuer: TestIssuer,
  { keys }: Pick<TableStore, 'keys'>,
): Promise<Readonly<Record<Sender, Readonly<Record<string, string>>>>> {
  const claims = issuer.claims('riverside');
  const now = Math.floor(Date.now() / 1000);
  const stranger = await generateKeyPair('RS256');
  const publicKey = new TextEncoder().encode(await exportSPKI(issuer.publicKey));
  const good = await issuer.signed(claims);
  const [header = '', , signature = ''] = good.split('.');
  const issued = (practice: string, scopes: readonly Scope[], at = Date.now()) =>
    issueKey({ practice, name: 'attack', scopes, days: 1 }, keys, at);
  const [own, expired, revoked] = await Promise.all([
    issued('hillside', SCOPES),
    issued('riverside', SCOPES, Date.now() - 2 * DAY),
    issued('riverside', SCOPES),
  ]);
  await keys.revoke(revoked.key.id, new Date().toISOString());
  const by = async (claimed: object, protectedHeader?: object) =>
    bearer(await issuer.signed({ ...claims, ...claimed }, protectedHeader));
  return {
    nobody: {},
    hillside: bearer(await issuer.token('hillside')),
    'hillside key': { 'x-api-key': own.text },
    'estimates alone': bearer(await issuer.token('riverside', 'estimates')),
    'reader of payers': bearer(await issuer.token('riverside', 'payers:read')),
    'releases alone': bearer(await issuer.token('riverside', 'releases:read')),
    'expired token': await by({ iat: now - 600, exp: now - 300 }),
    'token not yet in force': await by({ nbf: now + 600 }),
    'token of another issuer': await by({ iss: 'https://issuer.example' }),
    'token for another audience': bearer(await issuer.token('riverside', 'payers:read', 'urn:another')),
    'token by "none"': bearer(`${base64({ alg: 'none' })}.${base64(claims)}.`),
    'token by HS256 with the public key': bearer(
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'signs' }).sign(publicKey),
    ),
    'token of a stranger’s key': bearer(
      await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'signs' }).sign(stranger.privateKey),
    ),
    'token with changed claims': bearer(`${header}.${base64({ ...claims, sub: 'another' })}.${signature}`),
    'token for a page': await by({ token_use: 'id' }),
    'token without a practice': await by({ practice: undefined }),
    'token for two practices': await by({ practice: ['hillside', 'riverside'] }),
    'token with a practice that is a path': await by({ practice: 'hillside#ESTIMATE' }),
    'expired key': { 'x-api-key': expired.text },
    'revoked key': { 'x-api-key': revoked.text },
    'key with another secret': { 'x-api-key': `${own.text.slice(0, 16)}${'A'.repeat(43)}` },
    'key and token at once': { 'x-api-key': own.text, ...bearer(good) },
    'name and password': { authorization: `Basic ${Buffer.from('riverside:riverside').toString('base64')}` },
  };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function base64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
