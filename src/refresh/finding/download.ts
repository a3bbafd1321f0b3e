import { createHash } from 'node:crypto';
import { ask, type Answer, type Asking } from './asking.ts';
import { boundedBody } from './boundedBody.ts';
import { refusal, type Downloaded, type Found, type Incoming } from './finding.ts';
import { incomingName } from './incomingName.ts';
import { wrongDigest } from './wrongDigest.ts';

/** Several times the largest file of CMS's. */
const MOST_FILE_BYTES = 200 * 2 ** 20;

const ZIP_TYPES =
  /^\s*(application\/(zip|x-zip|x-zip-compressed|octet-stream)|binary\/octet-stream)\s*(;|$)/i;

/**
 * Puts a file where it is imported from, unless that very version is there already: its name says so, and the answer is
 * then not read. Refusals: those of `ask` and `boundedBody`, page-instead-of-file, not-a-zip, wrong-hash.
 */
export async function download(
  address: URL,
  incoming: Incoming,
  known: ReadonlySet<string>,
  asking: Asking,
): Promise<Found<Downloaded | 'known'>> {
  const answer = await ask(address.href, asking);
  if (!answer.ok) return answer;
  const { response } = answer.value;
  const foreign = wrongType(address.href, response);
  const version = response.headers.get('etag') ?? response.headers.get('last-modified');
  const named = version === null ? null : incomingName(address, version);
  if (foreign || (named !== null && known.has(named))) {
    await response.body?.cancel();
    return foreign ?? { ok: true, value: 'known' };
  }
  const body = await zipOf(address.href, answer.value, asking);
  if (!body.ok) return body;
  const sha256 = createHash('sha256').update(body.value).digest('hex');
  const name = named ?? incomingName(address, sha256);
  if (known.has(name)) return { ok: true, value: 'known' };
  await incoming.put(name, body.value);
  return { ok: true, value: { address: address.href, name, bytes: body.value.length, sha256 } };
}

function wrongType(address: string, response: Response): Found<never> | null {
  const type = response.headers.get('content-type') ?? '';
  if (/\bhtml\b/i.test(type)) return pageInstead(address);
  if (ZIP_TYPES.test(type)) return null;
  return refusal(address, 'not-a-zip', `Its content type is "${type.slice(0, 80)}" and not that of a zip.`);
}

async function zipOf(address: string, answer: Answer, asking: Asking): Promise<Found<Uint8Array>> {
  const body = await boundedBody(address, answer, MOST_FILE_BYTES, asking.over);
  if (!body.ok) return body;
  const digest = wrongDigest(answer.response.headers, body.value);
  if (digest !== undefined) {
    const message = `Its bytes are not those of the hash that came with them (${digest}); the next run tries it again.`;
    return refusal(address, 'wrong-hash', message);
  }
  const head = Buffer.from(body.value.subarray(0, 4)).toString('latin1');
  if (head === 'PK\x03\x04') return body;
  if (/^\s*</.test(head)) return pageInstead(address);
  return refusal(address, 'not-a-zip', 'It does not begin as a zip does.');
}

function pageInstead(address: string): Found<never> {
  const message =
    "A page came instead of the file. CMS asks there for the AMA's licence to be accepted, which only a person can do, " +
    'or the file has moved. Open the address in a browser and put the file it gives into the inbox.';
  return refusal(address, 'page-instead-of-file', message);
}
