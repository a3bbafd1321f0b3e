import type { MiddlewareHandler } from 'hono';
import { mediaTypeOf, wrongMediaType } from './jsonBody.ts';
import { sendProblem, type ProblemDocument } from './problems.ts';

/**
 * What keeps a server on somebody's own machine from being used by a web page they happen to visit: it answers only to
 * its own names (`ownHosts`, with the port, known once it listens), not to a page of another origin, and reads no body that a form could send. It sends no CORS headers.
 */
export function localGuards(ownHosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase();
    if (!ownHosts.has(host)) return sendProblem(context, MISDIRECTED);
    const origin = context.req.header('origin')?.toLowerCase();
    const site = context.req.header('sec-fetch-site')?.toLowerCase();
    if ((origin !== undefined && !isOwn(origin, ownHosts)) || site === 'cross-site' || site === 'same-site') {
      return sendProblem(context, FOREIGN);
    }
    const mediaType = mediaTypeOf(context);
    if (carriesForeignBody(context.req.method, mediaType)) return wrongMediaType(context, mediaType);
    await next();
    return undefined;
  };
}

function isOwn(origin: string, ownHosts: ReadonlySet<string>): boolean {
  return origin.startsWith('http://') && ownHosts.has(origin.slice('http://'.length));
}

function carriesForeignBody(method: string, mediaType: string): boolean {
  return mediaType !== '' && mediaType !== 'application/json' && method !== 'GET' && method !== 'HEAD';
}

const MISDIRECTED = problem(421, 'misdirected-request', 'This server answers only to its own name.');
const FOREIGN = problem(403, 'foreign-origin', 'Pages of other sites may not use this server.');

function problem(status: number, code: string, title: string): ProblemDocument {
  return { type: `urn:allowable:problem:${code}`, title, status, code };
}
