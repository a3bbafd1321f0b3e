import { createRoute, z } from '@hono/zod-openapi';
import {
  importQuery,
  imports,
  importsAnswer,
  noInbox,
  takeFile,
  takenAnswer,
} from '../../answers/imports/imports.ts';
import { parse } from '../../answers/parse.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { bytesBody } from '../bytesBody.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/imports',
    summary: 'What the inbox of this server is doing, and what became of what came before',
    responses: { 200: jsonAnswer('The files, the newest first', importsAnswer) },
  }),
  createRoute({
    method: 'post',
    path: '/v1/imports',
    summary: 'Put a file of CMS’s into the inbox of this server, to be imported',
    request: {
      query: importQuery,
      body: {
        required: true,
        content: {
          'application/octet-stream': {
            schema: z.string().openapi({ format: 'binary', example: 'the bytes of rvu26c.zip' }),
          },
        },
      },
    },
    responses: {
      202: jsonAnswer('It lies in the inbox; GET tells how far it is', takenAnswer),
      400: problemAnswer('A parameter was given twice, or the body broke off'),
      409: problemAnswer('This server takes no files'),
      413: problemAnswer('The file is too large'),
      415: problemAnswer('The body is not declared as bytes'),
      422: problemAnswer('The name is not one of a file, or the file is empty'),
    },
  }),
];

export function addImports(api: Api, { inbox }: ApiDependencies): void {
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/imports', (context) => context.json(imports(inbox)));
  api.post('/v1/imports', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(importQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    if (!inbox) return refuse(context, noInbox());
    const file = await bytesBody(context);
    if (!file.ok) return file.response;
    const answer = await takeFile(inbox, asked.value.name, file.value);
    return answer.ok ? context.json(answer.value, 202) : refuse(context, answer.refusal);
  });
}
