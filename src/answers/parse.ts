import type { z } from '@hono/zod-openapi';
import { answered, foundText, refused, type Answer, type RefusalError } from './refusal.ts';

/** Reads a request by its schema; a refusal names every field that is wrong, not the first alone. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): Answer<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return answered(result.data);
  return refused(
    422,
    'invalid-request',
    'The request is not one that can be answered.',
    result.error.issues.flatMap((issue) => errorsOf(issue, input)),
  );
}

function errorsOf(issue: z.core.$ZodIssue, input: unknown): RefusalError[] {
  const meant = issue.code === 'invalid_union' ? branchMeant(issue) : undefined;
  if (meant) return meant.flatMap((each) => errorsOf(each, input));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointer([...issue.path, key]),
      code: 'unknown-field',
      found: null,
      message: `There is no field "${foundText(key)}" here.`,
      remedy: 'Leave it out, or correct its name. Nothing about a person is taken in.',
    }));
  }
  const found = valueAt(input, issue.path);
  const missing = found === undefined;
  return [
    {
      pointer: pointer(issue.path),
      code: missing ? 'missing-field' : 'invalid-value',
      found: foundText(found),
      message: missing ? 'This is required.' : 'This is not a value that belongs here.',
      remedy: remedyOf(issue),
    },
  ];
}

/**
 * What is wrong with the one form, of several that may stand here, that was plainly meant: the one with the fewest problems
 * where they are inside it. Undefined where no form is nearest; then the sentence that names them all is told.
 */
function branchMeant(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const inside = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [nearest, next] = inside.toSorted((one, other) => one.length - other.length);
  if (!nearest || next?.length === nearest.length) return undefined;
  return nearest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

/** A field without a sentence of its own is still asked for in words. */
function remedyOf(issue: z.core.$ZodIssue): string {
  const unworded = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
  return unworded
    ? `Give ${issue.expected === 'object' ? 'an object' : `a ${issue.expected}`}.`
    : issue.message;
}

export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
