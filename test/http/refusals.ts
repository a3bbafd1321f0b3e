import { expect } from 'vitest';
import type { Served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

export interface Problem {
  readonly code: string;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly found: string | null;
    readonly message: string;
    readonly remedy: string;
    readonly candidates?: readonly { carrier: string; locality: string }[];
  }[];
}

/** The problem that the worked example is answered with after the change: 422, and each error says what to do. */
export async function refusalOf(api: Served, change: object): Promise<Problem> {
  const reply = await api.estimate({ ...WORKED_EXAMPLE, ...change });
  expect(reply.status).toBe(422);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = reply.json as Problem;
  expect(problem).toMatchObject({ status: 422, type: `urn:allowable:problem:${problem.code}` });
  for (const { message, remedy } of problem.errors) expect([message, remedy]).not.toContain('');
  return problem;
}

/** Where each error points, its code and what was found. */
export function places({ errors }: Problem): (readonly [string, string, string | null])[] {
  return errors.map(({ pointer, code, found }) => [pointer, code, found] as const);
}

/** A change of the lines of a request. */
export function lines(...given: object[]): { lines: object[] } {
  return { lines: given };
}
