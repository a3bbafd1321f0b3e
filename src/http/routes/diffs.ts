import { createRoute, z } from '@hono/zod-openapi';
import { diffAnswer } from '../../answers/diff/answer.ts';
import { diff } from '../../answers/diff/diff.ts';
import { diffCsv } from '../../answers/diff/diffCsv.ts';
import { diffRequest } from '../../answers/diff/request.ts';
import { parse } from '../../answers/parse.ts';
import { revenueAnswer } from '../../answers/revenue/answer.ts';
import { revenueParameters, revenueRequest } from '../../answers/revenue/request.ts';
import { revenueOfList, revenueOfRequest } from '../../answers/revenue/revenue.ts';
import { revenueCsv } from '../../answers/revenue/revenueCsv.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { csvBody } from '../csvBody.ts';
import { jsonBody, MOST_DOCUMENT_BYTES } from '../jsonBody.ts';
import { mediaTypeOf } from '../mediaType.ts';
import { refuse } from '../problems.ts';
import {
  bothForms,
  formatAsked,
  formatQuery,
  inFormat,
  releasesNamed,
  releasesParameter,
} from './diffParts.ts';

const diffRoute = createRoute({
  method: 'get',
  path: '/v1/releases/{a}/diff/{b}',
  summary: 'What changed from one stored release to another: codes, statuses, values and amounts at a place',
  request: { params: releasesParameter, query: diffRequest.extend(formatQuery.shape) },
  responses: {
    200: bothForms('What changed', diffAnswer, 'Procedure Code,Modifier,Change,...\r\n'),
    400: problemAnswer('A parameter was given twice'),
    404: problemAnswer('There is no such release'),
    422: problemAnswer('The request names something unknown, or the answer is too large'),
  },
});

const LIST = 'Procedure Code,Modifier,Payer,Units\r\n97110,,medicare,4200\r\n';

const revenueRoute = createRoute({
  method: 'post',
  path: '/v1/releases/{a}/diff/{b}/revenue',
  summary: "What the second release does to a year's revenue, by payer and code",
  request: {
    params: releasesParameter,
    query: revenueParameters.extend(formatQuery.shape).openapi({
      description: 'Beside a comma-separated list; a JSON body says the same itself',
    }),
    body: {
      required: true,
      content: {
        'application/json': { schema: revenueRequest },
        'text/csv': { schema: z.string().openapi({ example: LIST }) },
      },
    },
  },
  responses: {
    200: bothForms(
      'The revenue under either release',
      revenueAnswer,
      'Payer,Procedure Code,Modifier,Units,...\r\n',
    ),
    400: problemAnswer('The body is not JSON, or a parameter was given twice'),
    404: problemAnswer('There is no such release'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is declared neither as JSON nor as CSV'),
    422: problemAnswer('The counts or the parameters are wrong; every wrong one is named'),
  },
});

export function addDiffs(api: Api, { schedule, payers }: ApiDependencies): void {
  for (const route of [diffRoute, revenueRoute]) api.openAPIRegistry.registerPath(route);
  api.get('/v1/releases/:a/diff/:b', async (context) => {
    const asked = formatAsked(context);
    if (!asked.ok) return refuse(context, asked.refusal);
    const { csv, parameters } = asked.value;
    const answer = await diff(releasesNamed(context), parameters, schedule);
    return inFormat(context, answer, csv ? diffCsv : null);
  });
  api.post('/v1/releases/:a/diff/:b/revenue', async (context) => {
    const asked = formatAsked(context);
    if (!asked.ok) return refuse(context, asked.refusal);
    const { csv, parameters } = asked.value;
    const names = releasesNamed(context);
    const sources = { schedule, payers, practice: practiceOf(context) };
    if (mediaTypeOf(context) === 'text/csv') {
      const body = await csvBody(context);
      if (!body.ok) return body.response;
      const answer = await revenueOfList(names, body.value, parameters, sources);
      return inFormat(context, answer, csv ? revenueCsv : null);
    }
    const body = await jsonBody(context, MOST_DOCUMENT_BYTES);
    if (!body.ok) return body.response;
    const none = parse(z.strictObject({}), parameters);
    if (!none.ok) return refuse(context, none.refusal);
    return inFormat(context, await revenueOfRequest(names, body.value, sources), csv ? revenueCsv : null);
  });
}
