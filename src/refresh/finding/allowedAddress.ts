import { refusal, type Found } from './finding.ts';

/** What may be asked for at all. */
export interface AddressRules {
  /** Each with its port where that is not https's own. */
  readonly hosts: readonly string[];
  /** For tests against a server on this machine; no setting turns it on. */
  readonly httpOnLoopback?: boolean;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The longest address that is looked at. */
const MOST_CHARACTERS = 2_000;

/**
 * The address, made whole by the page it stands on, where it may be asked for: https, and at a host that was named.
 * Refusals: malformed-address, insecure-address, foreign-host.
 */
export function allowedAddress(text: string, base: URL | undefined, rules: AddressRules): Found<URL> {
  const told = text.slice(0, MOST_CHARACTERS);
  const url = text.length > MOST_CHARACTERS ? null : URL.parse(text, base?.href);
  if (!url || url.username !== '' || url.password !== '') {
    return refusal(told, 'malformed-address', 'This is not an address that can be asked for.');
  }
  url.hash = '';
  const isLoopback = rules.httpOnLoopback === true && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    return refusal(told, 'insecure-address', 'Only https addresses are asked for.');
  }
  if (!rules.hosts.includes(url.host)) {
    const message = `${url.host} is none of the hosts that were allowed. If it is right, add it to "hosts" in the finder's settings.`;
    return refusal(told, 'foreign-host', message);
  }
  return { ok: true, value: url };
}
