import { pointer } from '../parse.ts';

/** A field that says something else; null where it said or says nothing. */
export interface FieldChange {
  readonly pointer: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Every field in which two values differ, as deep as both have fields or elements to compare. */
export function changedFields(
  before: unknown,
  after: unknown,
  path: readonly PropertyKey[] = [],
): FieldChange[] {
  if (!isNested(before) || !isNested(after) || Array.isArray(before) !== Array.isArray(after)) {
    return before === after ? [] : [{ pointer: pointer(path), from: before ?? null, to: after ?? null }];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changedFields(before[name], after[name], [...path, name]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
