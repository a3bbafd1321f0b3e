import { OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { Api } from './apiDependencies.ts';
import { descriptionPage } from './descriptionPage.ts';

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Allowable',
    version: '1',
    description:
      'What an outpatient visit is allowed under the Medicare Physician Fee Schedule and the clinic’s own payer contracts, who pays which part, and why. Money is a decimal text, a percentage a percent text.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
};

/** The API's description for programs (OpenAPI 3.1) and for people, both made from the routes once. */
export function addDescription(api: Api): void {
  let document: ReturnType<Api['getOpenAPI31Document']> | undefined;
  const described = () =>
    (document ??= new OpenApiGeneratorV31(api.openAPIRegistry.definitions).generateDocument(ABOUT));
  api.get('/openapi.json', (context) => context.json(described()));
  api.get('/', (context) =>
    context.html(descriptionPage(described()), 200, {
      'content-security-policy': "default-src 'none'; style-src 'self'",
    }),
  );
}
