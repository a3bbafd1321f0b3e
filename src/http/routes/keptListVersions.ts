import { createRoute, z } from '@hono/zod-openapi';
import { changesAnswer } from '../../answers/keeping/schemas.ts';
import { exportList, importIntoList, withdrawFromList, type KeptList } from '../../answers/lists/keptList.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import type { Api } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { csvBody } from '../csvBody.ts';
import { changedAnswer, csvAnswer, importedAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import type { ListRoute, PlaceOf } from './keptList.ts';
import { changedMeanwhile, dayParameter, listAnswer, listChange, malformed, notFound } from './keptParts.ts';

function routesOf({ path, what, noun, example }: ListRoute, schema: z.ZodType) {
  const version = `${path}/versions/{effectiveFrom}`;
  const { body, responses } = listChange(example);
  return [
    createRoute({
      method: 'get',
      path: version,
      summary: `A version of the ${noun} as comma-separated values`,
      request: { params: dayParameter },
      responses: { 200: listAnswer('The version, a row a line', example), 404: notFound },
    }),
    createRoute({
      method: 'put',
      path: version,
      summary: `Make comma-separated values ${what} from a day on`,
      request: { params: dayParameter, headers: conditionHeaders, query: changeQuery, body },
      responses,
    }),
    createRoute({
      method: 'delete',
      path: version,
      summary: `Withdraw one version of the ${noun}; the last one cannot be`,
      request: { params: dayParameter, headers: conditionHeaders, query: changeQuery },
      responses: {
        200: jsonAnswer(
          `The ${noun} without it; in a dry run what would change`,
          z.union([schema, changesAnswer]),
        ),
        400: problemAnswer('A condition or parameter is not understood'),
        404: notFound,
        409: problemAnswer('It is the last version'),
        412: changedMeanwhile,
        422: malformed,
      },
    }),
  ];
}

/** The routes of the versions of a list of which a practice has one. */
export function addKeptListVersions<Document extends Versioned, Row>(
  api: Api,
  route: ListRoute,
  list: KeptList<Document, Row>,
  placeOf: PlaceOf<Document>,
): void {
  const path = `${route.path}/versions/:effectiveFrom`;
  for (const each of routesOf(route, list.schema)) api.openAPIRegistry.registerPath(each);
  api.get(path, async (context) =>
    csvAnswer(context, await exportList(list, placeOf(context), context.req.param('effectiveFrom'))),
  );
  api.put(path, async (context) => {
    const effectiveFrom = context.req.param('effectiveFrom') ?? '';
    const body = await csvBody(context);
    if (!body.ok) return body.response;
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const arrival = { bytes: body.value, effectiveFrom };
    return importedAnswer(
      context,
      effectiveFrom,
      await importIntoList(list, placeOf(context), arrival, how.value.mode),
    );
  });
  api.delete(path, async (context) => {
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const day = context.req.param('effectiveFrom') ?? '';
    return changedAnswer(context, await withdrawFromList(list, placeOf(context), day, how.value.mode));
  });
}
