import { createRoute } from '@hono/zod-openapi';
import { releases, releasesAnswer } from '../../answers/releases/releases.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer } from '../answers.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/releases',
  summary: 'The releases that are loaded and the dates of service they answer',
  responses: { 200: jsonAnswer('The releases', releasesAnswer) },
});

export function addReleases(api: Api, { schedule }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/releases', async (context) => context.json(await releases(schedule)));
}
