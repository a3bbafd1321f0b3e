import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { refused, type Refusal } from '../answers/refusal.ts';

/** Problem details of RFC 9457; `errors` names each place in the request, what was found and what to do. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly errors?: Refusal['errors'];
  /** How many errors there are, where not all of them are listed. */
  readonly total?: number;
  readonly requestId?: string;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

export function problemDocument({ status, code, title, errors, total }: Refusal): ProblemDocument {
  const cut = total === undefined ? {} : { total };
  return { type: `urn:allowable:problem:${code}`, title, status, code, errors, ...cut };
}

/** A request that could not be answered: the person who sent it can mend it. */
export function refuse(context: Context, refusal: Refusal): Response {
  return sendProblem(context, problemDocument(refusal));
}

/** A body that is no JSON at all. */
export function malformedBody(context: Context): Response {
  const error = {
    pointer: '',
    code: 'malformed-json',
    found: null,
    message: 'The body could not be read as JSON.',
    remedy: 'Send one JSON object.',
  };
  return refuse(context, refused(400, 'malformed-request', 'The body is not JSON.', [error]).refusal);
}

/** A body whose lists and objects lie in each other deeper than any that is taken in. */
export function tooDeepBody(context: Context): Response {
  const error = {
    pointer: '',
    code: 'too-deep',
    found: null,
    message: 'Its lists and objects lie in each other deeper than anything that is read here.',
    remedy: 'Send it as the description says; /openapi.json has it.',
  };
  return refuse(context, refused(400, 'malformed-request', 'The body is too deep.', [error]).refusal);
}

/** A body that ended before its length: whoever sent it is mostly gone, and it is no fault of ours. */
export function brokenBody(context: Context): Response {
  const error = {
    pointer: '',
    code: 'broken-body',
    found: null,
    message: 'The body broke off before its end.',
    remedy: 'Send it again, whole.',
  };
  return refuse(context, refused(400, 'malformed-request', 'The body is not whole.', [error]).refusal);
}

/** A path or method that does not exist here. */
export function noSuchRoute(context: Context): Response {
  return sendProblem(context, {
    type: 'urn:allowable:problem:no-such-route',
    title: 'There is nothing at this address; /openapi.json lists what there is.',
    status: 404,
    code: 'no-such-route',
  });
}

/** A fault of ours: nothing of it is told but the id under which it was logged. */
export function fault(context: Context, requestId: string): Response {
  return sendProblem(context, {
    type: 'urn:allowable:problem:fault',
    title: 'Something went wrong on our side.',
    status: 500,
    code: 'fault',
    requestId,
  });
}

const NAME = 'problem';

/** The code of the problem that was answered, for the log; null where none was. */
export function problemOf(context: Context): string | null {
  return (context.get(NAME) as string | undefined) ?? null;
}

export function sendProblem(context: Context, problem: ProblemDocument): Response {
  context.set(NAME, problem.code);
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'content-type': PROBLEM_MEDIA_TYPE,
  });
}
