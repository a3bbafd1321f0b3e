import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { historyAnswer, revisionField } from '../../answers/keeping/schemas.ts';
import type { Place } from '../../answers/keeping/place.ts';
import { deleteList, getList, listHistory, putList, type KeptList } from '../../answers/lists/keptList.ts';
import { parse } from '../../answers/parse.ts';
import { parseParameter } from '../../answers/parseParameter.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import type { Api } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody, MOST_DOCUMENT_BYTES } from '../jsonBody.ts';
import { changedAnswer, deletedAnswer, keptAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, documentChange, malformed, notFound, revisionParameter } from './keptParts.ts';

/** Where a list is asked for, and how the description speaks of it. */
export interface ListRoute {
  /** "/v1/charges" */
  readonly path: string;
  /** "what the clinic charges" */
  readonly what: string;
  /** "charge list" */
  readonly noun: string;
  /** Two rows of it as comma-separated values, under their headings. */
  readonly example: string;
}

/** Whose list it is, by who asks. */
export type PlaceOf<Document extends Versioned> = (context: Context) => Place<Document>;

const readQuery = z.strictObject({
  revision: revisionField.optional().openapi({ description: 'As it was in this revision' }),
});

function routesOf({ path, what, noun }: ListRoute, schema: z.ZodType) {
  return [
    createRoute({
      method: 'get',
      path,
      summary: `Read ${what}, with the ETag that a change of it has to name`,
      request: { query: readQuery },
      responses: {
        200: jsonAnswer(`The ${noun}`, schema),
        400: problemAnswer('A parameter was given twice'),
        404: notFound,
        422: malformed,
      },
    }),
    createRoute({
      method: 'put',
      path,
      summary: `Store ${what}: versions are added and corrected, those not sent stay`,
      ...documentChange(schema),
    }),
    createRoute({
      method: 'delete',
      path,
      summary: `Remove the ${noun}; its revisions stay readable`,
      request: { headers: conditionHeaders, query: changeQuery },
      responses: {
        200: jsonAnswer(
          'What would be removed by what was a dry run',
          z.object({ deleted: z.string(), dryRun: z.literal(true) }),
        ),
        204: { description: 'Removed' },
        400: problemAnswer('A condition or parameter is not understood'),
        404: notFound,
        412: changedMeanwhile,
        422: malformed,
      },
    }),
    createRoute({
      method: 'get',
      path: `${path}/revisions`,
      summary: `Every revision of the ${noun}, the newest first, also where it was deleted`,
      responses: { 200: jsonAnswer('The revisions', historyAnswer), 404: notFound },
    }),
    createRoute({
      method: 'get',
      path: `${path}/revisions/{revision}`,
      summary: `The ${noun} as it was in a revision`,
      request: { params: revisionParameter },
      responses: { 200: jsonAnswer(`The ${noun} as it was`, schema), 404: notFound, 422: malformed },
    }),
  ];
}

/** The routes of a list of which a practice has one, as a whole. */
export function addKeptList<Document extends Versioned, Row>(
  api: Api,
  route: ListRoute,
  list: KeptList<Document, Row>,
  placeOf: PlaceOf<Document>,
): void {
  const { path } = route;
  for (const each of routesOf(route, list.schema)) api.openAPIRegistry.registerPath(each);
  api.get(path, async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(readQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    return keptAnswer(context, await getList(list, placeOf(context), asked.value.revision));
  });
  api.put(path, async (context) => {
    const body = await jsonBody(context, MOST_DOCUMENT_BYTES);
    if (!body.ok) return body.response;
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return changedAnswer(context, await putList(list, placeOf(context), body.value, how.value.mode));
  });
  api.delete(path, async (context) => {
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return deletedAnswer(context, await deleteList(list, placeOf(context), how.value.mode));
  });
  api.get(`${path}/revisions`, async (context) => {
    const answer = await listHistory(list, placeOf(context));
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
  api.get(`${path}/revisions/:revision`, async (context) => {
    const revision = parseParameter('revision', revisionField, context.req.param('revision'));
    if (!revision.ok) return refuse(context, revision.refusal);
    return keptAnswer(context, await getList(list, placeOf(context), revision.value));
  });
}
