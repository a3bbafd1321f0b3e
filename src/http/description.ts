import type { Api } from './apiDependencies.ts';
import { completeDescription } from './completeDescription.ts';
import { descriptionPage, PAGE_POLICY, type Description } from './descriptionPage.ts';

export const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Allowable',
    version: '1',
    description:
      'What an outpatient visit is allowed under the Medicare Physician Fee Schedule and the clinic’s own payer contracts, who pays which part, and why. Money is a decimal text, a percentage a percent text.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This server' }],
};

/** The API's description for programs (OpenAPI 3.1) and for people, both made from the routes once. */
export function addDescription(api: Api, describe: () => Description): void {
  let document: Description | undefined;
  const described = () => (document ??= completeDescription(describe()));
  api.get('/openapi.json', (context) => context.json(described()));
  api.get('/api', (context) =>
    context.html(descriptionPage(described()), 200, {
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }),
  );
}
