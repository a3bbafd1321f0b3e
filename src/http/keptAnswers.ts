import type { Context } from 'hono';
import type { Changed } from '../answers/keeping/change.ts';
import type { Answer } from '../answers/refusal.ts';
import type { Imported } from '../answers/lists/importList.ts';
import type { Kept } from '../contracts/keeping.ts';
import { refuse } from './problems.ts';

/** How kept documents and what was done to them are answered: with the ETag that the next change has to name. */

export function keptAnswer(context: Context, answer: Answer<Kept<object>>): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  return context.json(answer.value.document, 200, etag(answer.value.revision));
}

/** The document as it is stored, 201 where there was none before; in a dry run what would change. */
export function changedAnswer(context: Context, answer: Answer<Changed<object>>): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  const { dryRun, revision, created, document, fields, changes } = answer.value;
  if (dryRun) return context.json({ dryRun, revision, fields, changes }, 200, etag(revision));
  return context.json(document, created ? 201 : 200, etag(revision));
}

/** What became of a list: 201 where the version of that day is new. */
export function importedAnswer(context: Context, day: string, answer: Answer<Imported<object>>): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  const { dryRun, revision, fields, changes, ignoredColumns, repeatedRows } = answer.value;
  const added = changes.some(({ effectiveFrom, change }) => effectiveFrom === day && change === 'added');
  const body = { dryRun, revision, fields, changes, ignoredColumns, repeatedRows };
  return context.json(body, added && !dryRun ? 201 : 200, etag(revision));
}

export function csvAnswer(
  context: Context,
  answer: Answer<{ readonly csv: string; readonly revision: number }>,
): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  const { csv, revision } = answer.value;
  return context.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', ...etag(revision) });
}

/** 204, or in a dry run what would be deleted. */
export function deletedAnswer(
  context: Context,
  answer: Answer<{ readonly deleted: string; readonly dryRun: boolean }>,
): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  return answer.value.dryRun ? context.json(answer.value) : context.body(null, 204);
}

export function etag(revision: number): Record<string, string> {
  return revision === 0 ? {} : { etag: `"${revision}"` };
}
