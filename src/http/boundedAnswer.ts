import type { Context } from 'hono';
import { refused } from '../answers/refusal.ts';
import { refuse } from './problems.ts';

/**
 * The most that a function on AWS answers: its answer goes as JSON within JSON and has 6 MB, its headers among them. A laptop
 * answers the same.
 */
const MOST_ANSWER_BYTES = 6_000_000;

/** The text that the pieces make, or the problem that it is too much for one answer; it stops at the piece that is too much. */
export function boundedAnswer(
  context: Context,
  pieces: Iterable<string>,
  mediaType: 'application/json' | 'text/csv; charset=utf-8',
  headers: Readonly<Record<string, string>> = {},
): Response {
  const taken: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += Buffer.byteLength(JSON.stringify(piece));
    if (size > MOST_ANSWER_BYTES) return tooMuch(context);
    taken.push(piece);
  }
  return context.body(taken.join(''), 200, { ...headers, 'content-type': mediaType });
}

function tooMuch(context: Context): Response {
  const error = {
    pointer: '',
    code: 'answer-too-large',
    found: null,
    message: 'The answer is larger than one response can hold.',
    remedy: 'Ask for fewer codes or places at a time.',
  };
  return refuse(context, refused(422, 'too-large', 'The answer is too large.', [error]).refusal);
}
