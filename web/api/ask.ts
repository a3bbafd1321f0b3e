import type { Problem } from './answers.ts';
import { credentials, renewed } from '../signIn/credential.ts';
import { noteAnswered, noteAway } from './connection.ts';
import type { Reply } from './reply.ts';

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as comma-separated values. */
  readonly csv?: string;
  /** Sent as it is: a file. */
  readonly file?: Blob;
  /** `If-Match`, `If-None-Match` and the like. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Nothing of a visit answers slower than this; what does is as good as away. */
const PATIENCE_MILLISECONDS = 20_000;

/** Asks the API at the page's own address. It never throws: what can go wrong is a kind of reply. */
export async function ask<T>(path: string, question: Question = {}): Promise<Reply<T>> {
  try {
    const response = await admitted(path, question);
    if (response === 'signed-out') return { kind: 'signed-out' };
    const reply = await read<T>(response);
    if (reply.kind === 'away') noteAway();
    else noteAnswered();
    return reply;
  } catch {
    if (question.signal?.aborted) return { kind: 'dropped' };
    noteAway();
    return { kind: 'away' };
  }
}

/** The server's response to who is signed in; a credential that has expired is renewed once, and the question asked again. */
async function admitted(path: string, question: Question, again = false): Promise<Response | 'signed-out'> {
  const credential = await credentials();
  if (credential === undefined) return 'signed-out';
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const { signal } = question;
  const response = await fetch(path, {
    ...request({ ...question, headers: { ...question.headers, ...credential } }),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  if (!isNotAdmitted(response)) return response;
  return !again && (await renewed()) ? admitted(path, question, true) : 'signed-out';
}

/** 401, or API Gateway's own 403, which is no problem document; one of ours says what the person may not do. */
function isNotAdmitted(response: Response): boolean {
  if (response.status === 401) return true;
  return response.status === 403 && !(response.headers.get('content-type') ?? '').includes('problem+json');
}

function request({ method = 'GET', json, csv, file, headers = {} }: Question): RequestInit {
  const type = typeOf({ json, csv, file });
  return {
    method,
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...headers },
    body: json !== undefined ? JSON.stringify(json) : (csv ?? file ?? null),
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
  };
}

function typeOf({
  json,
  csv,
  file,
}: Pick<Question, 'json'> & { csv: unknown; file: unknown }): string | undefined {
  if (json !== undefined) return 'application/json';
  if (csv !== undefined) return 'text/csv';
  return file === undefined ? undefined : 'application/octet-stream';
}

async function read<T>(response: Response): Promise<Reply<T>> {
  if (response.ok) {
    const text = await response.text();
    const value = (isJson(response) && text !== '' ? JSON.parse(text) : text) as T;
    return { kind: 'answered', value, etag: response.headers.get('etag') };
  }
  // What stands between the page and the API answers for one that is not there.
  if ([502, 503, 504].includes(response.status)) return { kind: 'away' };
  if (!isJson(response)) return { kind: 'fault', requestId: null };
  const problem = (await response.json()) as Problem;
  if (response.status >= 500) return { kind: 'fault', requestId: problem.requestId ?? null };
  return { kind: 'refused', problem };
}

function isJson(response: Response): boolean {
  return /^application\/(?:problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
