import type { RefusalError } from './refusal.ts';

/** An error of fields that are right by themselves and cannot stand together. */
export function contradiction(
  pointer: string,
  found: string | null,
  message: string,
  remedy: string,
): RefusalError {
  return { pointer, code: 'contradiction', found, message, remedy };
}
