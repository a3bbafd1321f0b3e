import { createRoute, z } from '@hono/zod-openapi';
import { SIGNED_IN_SCOPES } from '../../access/scope.ts';
import type { Api, ApiDependencies, SignIn } from '../apiDependencies.ts';
import { jsonAnswer } from '../answers.ts';

const signInAnswer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }).openapi({ description: 'Nobody has to sign in' }),
    z.object({ kind: z.literal('key') }).openapi({ description: 'By an issued key alone' }),
    z
      .object({
        kind: z.literal('issuer'),
        issuer: z
          .string()
          .openapi({ description: 'Its own description lies under /.well-known/openid-configuration' }),
        clientId: z
          .string()
          .openapi({ description: 'The public client to sign in as: authorization code with PKCE' }),
        scopes: z.array(z.string()).openapi({ description: 'What to ask for, as the issuer writes it' }),
        resource: z.string().nullable().openapi({
          description:
            'What to send as `resource` (RFC 8707), where the issuer is to be told whom the token is for',
        }),
      })
      .openapi({ description: 'By a token of the issuer; an issued key is admitted too' }),
  ])
  .openapi('SignIn');

const route = createRoute({
  method: 'get',
  path: '/v1/sign-in',
  summary: 'How to sign in here; the answer is no secret',
  responses: { 200: jsonAnswer('How to sign in', signInAnswer) },
});

export function addSignIn(api: Api, { signIn }: Pick<ApiDependencies, 'signIn'>): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/sign-in', (context) => context.json(presented(signIn)));
}

function presented(signIn: SignIn): z.output<typeof signInAnswer> {
  if (signIn === 'open' || signIn === 'key') return { kind: signIn };
  const { issuer, clientId, audiences, scopePrefix } = signIn;
  if (clientId === null) return { kind: 'key' };
  return {
    kind: 'issuer',
    issuer,
    clientId,
    scopes: ['openid', ...SIGNED_IN_SCOPES.map((scope) => scopePrefix + scope)],
    resource: audiences.find((audience) => URL.canParse(audience)) ?? null,
  };
}
