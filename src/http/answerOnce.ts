import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import type { AnsweredRequest, GivenAnswer } from '../access/answeredOnce.ts';
import type { ApiDependencies } from './apiDependencies.ts';
import { callerOf } from './caller.ts';
import { MOST_DOCUMENT_BYTES } from './jsonBody.ts';
import { sendProblem, type ProblemDocument } from './problems.ts';

/** How long a write that named itself is answered the same again, and how long one may take that was cut off in the middle. */
const KEPT_SECONDS = 86_400;
const CLAIM_SECONDS = 60;

const NAME = /^[\x21-\x7e]{1,255}$/;
/** Headers that make it another request. */
const ASKED = ['content-type', 'if-match', 'if-none-match'];
const ANSWERED = ['content-type', 'etag', 'location'];

/**
 * A write that names itself by an Idempotency-Key is done once: sent again, it gets the answer that it got, also where the first never
 * arrived. The name belongs to the practice and to this one request; another under it is refused. What failed by a fault of ours
 * may be tried again.
 */
export function answerOnce({ answered, now }: Pick<ApiDependencies, 'answered' | 'now'>): MiddlewareHandler {
  return async (context, next) => {
    const key = context.req.header('idempotency-key');
    const practice = callerOf(context)?.practice;
    if (key === undefined || practice === undefined || context.req.method === 'GET') return next();
    if (!NAME.test(key)) return sendProblem(context, MALFORMED);
    if (context.req.header('transfer-encoding') !== undefined) return sendProblem(context, WITHOUT_LENGTH);
    // Too large to be read: the route says so, and does nothing.
    if (Number(context.req.header('content-length') ?? 0) > MOST_DOCUMENT_BYTES) return next();
    const name = digest(key);
    const fingerprint = await fingerprintOf(context);
    const seconds = Math.floor(now() / 1000);
    const before = await answered.read(practice, name);
    if (before && before.until > seconds) {
      if (before.fingerprint !== fingerprint) return sendProblem(context, ANOTHER_REQUEST);
      return before.answer ? again(context, before.answer) : beingAnswered(context);
    }
    const revision = before?.revision ?? 0;
    const claim: AnsweredRequest = { fingerprint, until: seconds + CLAIM_SECONDS, answer: null };
    if (!(await answered.write(practice, name, claim, revision))) return beingAnswered(context);
    await next();
    const failed = context.res.status >= 500;
    const until = failed ? 0 : seconds + KEPT_SECONDS;
    const answer = failed ? null : await answerGiven(context.res);
    await answered.write(practice, name, { fingerprint, until, answer }, revision + 1);
    return undefined;
  };
}

async function fingerprintOf(context: Context): Promise<string> {
  const { search, pathname } = new URL(context.req.url);
  const headers = ASKED.map((name) => context.req.header(name) ?? null);
  const asked = JSON.stringify([context.req.method, pathname, search, headers]);
  return digest(asked, new Uint8Array(await context.req.arrayBuffer()));
}

function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

async function answerGiven(response: Response): Promise<GivenAnswer> {
  const headers = ANSWERED.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const body = response.status === 204 ? null : await response.clone().text();
  return { status: response.status, headers: Object.fromEntries(headers), body };
}

function again(context: Context, { status, headers, body }: GivenAnswer): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  context.header('idempotency-replayed', 'true');
  context.status(status as StatusCode);
  return body === null ? context.body(null) : context.body(body);
}

function beingAnswered(context: Context): Response {
  context.header('retry-after', '1');
  return sendProblem(context, BEING_ANSWERED);
}

const MALFORMED = problem(
  400,
  'malformed-idempotency-key',
  'An Idempotency-Key is 1 to 255 printable characters without spaces.',
);
const WITHOUT_LENGTH = problem(
  411,
  'length-required',
  'A request with an Idempotency-Key says the length of its body.',
);
const ANOTHER_REQUEST = problem(
  422,
  'idempotency-key-reused',
  'This Idempotency-Key was used for another request: give each write its own.',
);
const BEING_ANSWERED = problem(
  409,
  'being-answered',
  'The request of this Idempotency-Key is being answered: ask again in a second.',
);

function problem(status: number, code: string, title: string): ProblemDocument {
  return { type: `urn:allowable:problem:${code}`, title, status, code };
}
