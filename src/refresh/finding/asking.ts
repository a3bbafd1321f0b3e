import { allowedAddress, type AddressRules } from './allowedAddress.ts';
import { refusal, type Found, type Refused } from './finding.ts';

export interface Asking extends AddressRules {
  /** How long one answer may take, to its last byte. */
  readonly milliseconds: number;
  /** Ends everything: the time of the whole run is over. */
  readonly over: AbortSignal;
}

export interface Answer {
  readonly response: Response;
  /** Where it came from after redirects. */
  readonly url: URL;
  readonly signal: AbortSignal;
}

const MOST_REDIRECTS = 5;

/** As it was sent: a length that was declared is then the length of the file. */
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'allowable-release-finder' };

/**
 * The answer of an address with status 200, after a few redirects, each of which must lead to where one may ask. The body is
 * still to be read, under the same signal. Refusals: those of `allowedAddress`, too-many-redirects, bad-status,
 * unreachable, timed-out, out-of-time.
 */
export async function ask(address: string, asking: Asking): Promise<Found<Answer>> {
  const signal = AbortSignal.any([asking.over, AbortSignal.timeout(asking.milliseconds)]);
  let target = allowedAddress(address, undefined, asking);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (!target.ok) return { ok: false, refused: redirected(address, target.refused) };
    const url: URL = target.value;
    let response: Response;
    try {
      response = await fetch(url, { redirect: 'manual', headers: HEADERS, signal });
    } catch (error) {
      return broken(address, error, asking.over);
    }
    if (response.status === 200) return { ok: true, value: { response, url, signal } };
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      const message = `The answer was ${response.status} and not 200.`;
      return refusal(address, 'bad-status', message);
    }
    target = allowedAddress(location, url, asking);
  }
  const message = `It leads on more than ${MOST_REDIRECTS} times.`;
  return refusal(address, 'too-many-redirects', message);
}

/** Why an answer did not come, or not to its end. */
export function broken(address: string, error: unknown, over: AbortSignal): Found<never> {
  if (over.aborted) {
    return refusal(address, 'out-of-time', 'The time of this run was over; the next run tries it again.');
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return refusal(address, 'timed-out', 'The answer took too long; the next run tries it again.');
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const why = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
  return refusal(address, 'unreachable', `The connection failed (${why}); the next run tries it again.`);
}

/** A refused redirect is told under the address that was asked for. */
function redirected(address: string, refused: Refused): Refused {
  if (refused.address === address) return refused;
  return { ...refused, address, message: `It leads on to ${refused.address}. ${refused.message}` };
}
