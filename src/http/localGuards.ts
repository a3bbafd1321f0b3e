import type { Context, MiddlewareHandler } from 'hono';
import { type MediaType, mediaTypeOf, wrongMediaType } from './mediaType.ts';
import { sendProblem, type ProblemDocument } from './problems.ts';

/** What a server is called by, with the port: known once it listens. */
export interface OwnNames {
  /** As the Host header says them. */
  readonly hosts: ReadonlySet<string>;
  /** The same with the scheme, as a browser says where a page is from. */
  readonly origins: ReadonlySet<string>;
}

/**
 * What keeps a server on somebody's own machine from being used by a web page they happen to visit: it answers only to
 * its own names, not to a page of another origin, and reads no body that a form could send. It sends no CORS headers.
 */
export function localGuards({ hosts, origins }: OwnNames): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase();
    if (!hosts.has(host)) return sendProblem(context, MISDIRECTED);
    const origin = context.req.header('origin')?.toLowerCase();
    const site = arrives(context) ? undefined : context.req.header('sec-fetch-site')?.toLowerCase();
    if ((origin !== undefined && !origins.has(origin)) || site === 'cross-site' || site === 'same-site') {
      return sendProblem(context, FOREIGN);
    }
    const mediaType = mediaTypeOf(context);
    const wanted = bodyOf(context.req.method, context.req.path);
    if (wanted && mediaType !== '' && !wanted.some((each) => each === mediaType)) {
      return wrongMediaType(context, mediaType, wanted[0]);
    }
    await next();
    return undefined;
  };
}

/**
 * A person who follows a link to the page, or comes back from where people sign in: the document alone is sent, which says
 * nothing and may be inside no other page.
 */
function arrives({ req }: Context): boolean {
  const [mode, destination] = [req.header('sec-fetch-mode'), req.header('sec-fetch-dest')];
  return req.method === 'GET' && req.path === '/' && mode === 'navigate' && destination === 'document';
}

/** Where lists come as comma-separated values; a form cannot send them, nor a page of another site without being asked back. */
const LISTS =
  /^\/v1\/(?:payers\/[^/]+\/versions\/[^/]+\/fees|(?:charges|diagnosis-pairings)\/versions\/[^/]+)$/;

/** Where they may come instead of JSON. */
const LISTS_OR_JSON = /^\/v1\/releases\/[^/]+\/diff\/[^/]+\/revenue$/;

/** The types that a body may have there, or undefined where there is none. */
function bodyOf(method: string, path: string): readonly MediaType[] | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method === 'POST' && path === '/v1/imports') return ['application/octet-stream'];
  if (method === 'POST' && LISTS_OR_JSON.test(path)) return ['application/json', 'text/csv'];
  return method === 'PUT' && LISTS.test(path) ? ['text/csv'] : ['application/json'];
}

const MISDIRECTED = problem(421, 'misdirected-request', 'This server answers only to its own name.');
const FOREIGN = problem(403, 'foreign-origin', 'Pages of other sites may not use this server.');

function problem(status: number, code: string, title: string): ProblemDocument {
  return { type: `urn:allowable:problem:${code}`, title, status, code };
}
