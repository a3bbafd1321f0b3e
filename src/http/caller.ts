import type { Context } from 'hono';
import type { Caller } from '../access/caller.ts';

/** Under what a context keeps who asks. */
const NAME = 'caller';

export function setCaller(context: Context, caller: Caller): void {
  context.set(NAME, caller);
}

/** Undefined on a route that everybody may ask, and where nobody was admitted. */
export function callerOf(context: Context): Caller | undefined {
  return context.get(NAME) as Caller | undefined;
}

/** Whose payers, charges and estimates a request means. Throws where nobody was admitted, which no route that asks it lets happen. */
export function practiceOf(context: Context): string {
  const caller = callerOf(context);
  if (!caller)
    throw new Error(`${context.req.method} ${context.req.path} is answered to nobody in particular`);
  return caller.practice;
}
