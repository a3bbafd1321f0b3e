import { createRoute, z } from '@hono/zod-openapi';
import { getPreset, listPresets, presetAnswer, presetsAnswer } from '../../answers/payers/presets.ts';
import type { Api } from '../apiDependencies.ts';
import { jsonAnswer } from '../answers.ts';
import { refuse } from '../problems.ts';
import { notFound } from './keptParts.ts';

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/payer-presets',
    summary: 'The usual forms of contracts, to begin from',
    responses: { 200: jsonAnswer('Their names, and where each comes from', presetsAnswer) },
  }),
  createRoute({
    method: 'get',
    path: '/v1/payer-presets/{name}',
    summary: 'A payer to edit and store',
    request: { params: z.object({ name: z.string().openapi({ example: 'commercial-percent' }) }) },
    responses: { 200: jsonAnswer('The payer, and what to replace in it', presetAnswer), 404: notFound },
  }),
];

export function addPayerPresets(api: Api): void {
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/payer-presets', (context) => context.json(listPresets()));
  api.get('/v1/payer-presets/:name', (context) => {
    const answer = getPreset(context.req.param('name'));
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
