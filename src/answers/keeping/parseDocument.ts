import type { z } from '@hono/zod-openapi';
import type { Versioned } from '../../contracts/versioned.ts';
import { parse } from '../parse.ts';
import { answered, bounded, refused, type Answer, type RefusalError } from '../refusal.ts';
import { repeatedVersions } from './repeatedVersions.ts';

/** A list of twenty thousand rows that are all wrong is told by its first thousand. */
const MOST_ERRORS = 1_000;

/** True where something at the pointer or below it is wrong. */
export type IsWrong = (pointer: string) => boolean;

/**
 * Reads a document by its schema and refuses it with every problem at once: what is wrong with each field, versions that
 * begin on the same day, and what `between` finds between the fields of a version (pointers into it) that are right by themselves.
 */
export function parseDocument<Document extends Versioned>(
  schema: z.ZodType<Document>,
  input: unknown,
  between: (version: object, isWrong: IsWrong) => readonly RefusalError[],
): Answer<Document> {
  const read = parse(schema, input);
  const wrong = read.ok ? [] : read.refusal.errors;
  const errors = [...wrong, ...betweenFields(input, wrongPlaces(wrong), between)];
  if (read.ok && errors.length === 0) return answered(sorted(read.value));
  const title = read.ok ? 'The request is not one that can be answered.' : read.refusal.title;
  return bounded(refused(422, 'invalid-request', title, errors), MOST_ERRORS);
}

/** Versions stand in the order in which they come into force, whatever the order they were sent in. */
function sorted<Document extends Versioned>(document: Document): Document {
  const versions = document.versions.toSorted((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? -1 : 1,
  );
  return { ...document, versions };
}

function betweenFields(
  input: unknown,
  isWrong: IsWrong,
  between: (version: object, isWrong: IsWrong) => readonly RefusalError[],
): RefusalError[] {
  if (isWrong('') || typeof input !== 'object' || input === null || !('versions' in input)) return [];
  if (!Array.isArray(input.versions)) return [];
  const versions = input.versions.map((version: unknown, at) => ({ version, place: `/versions/${at}` }));
  const days = versions.map(({ version, place }) =>
    isWrong(`${place}/effectiveFrom`) || !isObject(version)
      ? null
      : (version as { effectiveFrom: string }).effectiveFrom,
  );
  return [
    ...repeatedVersions(days),
    ...versions.flatMap(({ version, place }) =>
      isObject(version)
        ? between(version, (pointer) => isWrong(place + pointer)).map((error) => ({
            ...error,
            pointer: place + error.pointer,
          }))
        : [],
    ),
  ];
}

/** Every place of an error and every place above it, so that looking one up costs nothing for long lists. */
function wrongPlaces(errors: readonly RefusalError[]): IsWrong {
  const places = new Set<string>();
  for (const { pointer } of errors) {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      places.add(pointer.slice(0, end));
    }
    if (pointer === '') places.add('');
  }
  return (pointer) => places.has(pointer);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
