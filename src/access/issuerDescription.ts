const PATIENCE_MILLISECONDS = 3_000;
const MOST_BYTES = 100_000;

/** What an issuer says of itself (OpenID Connect Discovery 1.0 s.4); throws where it cannot be had or is another's. */
export async function issuerDescription(issuer: string): Promise<Readonly<Record<string, unknown>>> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  const text = answer.ok ? await answer.text() : '';
  if (text === '' || text.length > MOST_BYTES) throw new Error(`${address} answers ${answer.status}`);
  const described = JSON.parse(text) as Record<string, unknown>;
  if (described['issuer'] !== issuer) throw new Error(`${address} describes another issuer`);
  return described;
}
