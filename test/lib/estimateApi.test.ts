import { describe, expect, test } from 'vitest';
import { OFFICE_PATHS } from '../../lib/officePaths.ts';
import { PUBLIC_PATHS } from '../../lib/publicPaths.ts';
import { ROUTE_SCOPES } from '../../src/access/routeScopes.ts';
import { createApi } from '../../src/http/api.ts';
import type { Api, ApiDependencies } from '../../src/http/apiDependencies.ts';
import { createEstimateApi } from '../../src/http/estimateApi.ts';
import { isOfficePath } from './officePath.ts';
import { onlyResource } from './onlyResource.ts';
import type { Resource } from './permissions.ts';
import { SETTINGS, synthesise } from './synthesis.ts';

const { template } = synthesise();

function properties(type: string): Record<string, unknown>[] {
  const found = template.findResources(type) as Record<string, Resource<Record<string, unknown>>>;
  return Object.values(found).map(({ Properties }) => Properties);
}

describe('every route asks who calls', () => {
  const routes = properties('AWS::ApiGatewayV2::Route');
  const authorizer = onlyResource(template, 'AWS::ApiGatewayV2::Authorizer');
  const everybodys = Object.keys(PUBLIC_PATHS).map((path) => `ANY ${path}`);

  test('but those few that are everybody’s, and there are no others', () => {
    expect(routes.map(({ RouteKey }) => RouteKey)).toEqual([
      '$default',
      ...OFFICE_PATHS.map((path) => `ANY ${path}`),
      ...everybodys,
    ]);
    for (const { RouteKey, AuthorizationType, AuthorizerId } of routes) {
      const open = everybodys.includes(String(RouteKey));
      expect(AuthorizationType, String(RouteKey)).toBe(open ? 'NONE' : 'CUSTOM');
      expect(AuthorizerId, String(RouteKey)).toEqual(open ? undefined : { Ref: authorizer.id });
    }
  });

  test('these are the ones that the API itself asks nobody for', () => {
    const open = Object.entries(ROUTE_SCOPES).filter(([, access]) => access === 'public');
    expect(open.map(([route]) => route)).toEqual(Object.keys(PUBLIC_PATHS).map((path) => `GET ${path}`));
  });

  test('each time anew, wherever the credential stands, of the version of the function that is live', () => {
    expect(authorizer.properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: [],
    });
    const [live] = Object.keys(template.findResources('AWS::Lambda::Alias')).filter((id) =>
      id.startsWith('Authorize'),
    );
    expect(JSON.stringify(authorizer.properties)).toContain(`{"Ref":"${live}"}`);
  });
});

test('the office has every path that the estimates have not, and no other', () => {
  const nothing = {} as ApiDependencies;
  const paths = (api: Api) => new Set(api.routes.map(({ path }) => path).filter((path) => path !== '/*'));
  const estimates = paths(createEstimateApi(nothing));
  const office = [...paths(createApi(nothing))].filter((path) => !estimates.has(path));
  expect(office.filter((path) => !isOfficePath(path))).toEqual([]);
  expect([...estimates].filter(isOfficePath)).toEqual([]);
  expect(office.length).toBeGreaterThan(5);
});

test('no other way leads to a function: no URL of its own, no stranger who may invoke it', () => {
  expect(properties('AWS::Lambda::Url')).toEqual([]);
  const callers = properties('AWS::Lambda::Permission');
  const fromGateway = 1 + OFFICE_PATHS.length + Object.keys(PUBLIC_PATHS).length + 1;
  expect(callers.map(({ Principal }) => Principal).sort()).toEqual([
    ...Array.from({ length: fromGateway }, () => 'apigateway.amazonaws.com'),
    'events.amazonaws.com',
  ]);
  for (const caller of callers) expect(caller['SourceArn']).toBeDefined();
});

test('no page of another origin may call', () => {
  const [api] = properties('AWS::ApiGatewayV2::Api');
  expect(api?.['ProtocolType']).toBe('HTTP');
  expect(api).not.toHaveProperty('CorsConfiguration');
});

describe('the stage', () => {
  const stage = onlyResource(template, 'AWS::ApiGatewayV2::Stage').properties as {
    readonly AccessLogSettings: { readonly Format: string; readonly DestinationArn: unknown };
  };

  test('lets in so many requests a second, and twice as many for a moment', () => {
    expect(stage).toMatchObject({
      DefaultRouteSettings: {
        ThrottlingRateLimit: SETTINGS.requestsPerSecond,
        ThrottlingBurstLimit: 2 * SETTINGS.requestsPerSecond,
      },
    });
  });

  test('logs each with nothing about who asked, nor what was written into the address', () => {
    const logged = Object.values(JSON.parse(stage.AccessLogSettings.Format) as Record<string, string>);
    expect(logged).toContain('$context.routeKey');
    expect(logged).toContain('$context.status');
    const aboutPeople =
      /identity|sourceIp|userAgent|path|principal|claims|authorizer\.(?!latency)|querystring|domain/i;
    for (const variable of logged) {
      expect(variable).toMatch(/^\$context\.[a-zA-Z.]+$/);
      expect(variable).not.toMatch(aboutPeople);
    }
  });
});
