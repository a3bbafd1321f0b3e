import { createHash } from 'node:crypto';

/** The headers that say a hash of the bytes, and the hash in them: of RFC 9530, of its forerunner, of RFC 1864. */
const DIGESTS = [
  { header: 'repr-digest', algorithm: 'sha256', form: /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/i },
  { header: 'digest', algorithm: 'sha256', form: /(?:^|,)\s*sha-256=([A-Za-z0-9+/=]+)/i },
  { header: 'content-md5', algorithm: 'md5', form: /^\s*([A-Za-z0-9+/=]+)\s*$/ },
] as const;

/**
 * The header whose hash is not that of the bytes; undefined where all agree, or there is none. What is packed on its way is not
 * compared: such a hash is of the packed bytes.
 */
export function wrongDigest(headers: Headers, bytes: Uint8Array): string | undefined {
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity') return undefined;
  return DIGESTS.find(({ header, algorithm, form }) => {
    const told = form.exec(headers.get(header) ?? '')?.[1];
    return told !== undefined && told !== createHash(algorithm).update(bytes).digest('base64');
  })?.header;
}
