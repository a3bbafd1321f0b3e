import { expect, test } from 'vitest';
import { OFFICE_PATHS } from '../../lib/officePaths.ts';
import { createApi } from '../../src/http/api.ts';
import type { Api, ApiDependencies } from '../../src/http/apiDependencies.ts';
import { createEstimateApi } from '../../src/http/estimateApi.ts';
import { isOfficePath } from './officePath.ts';
import type { Resource } from './permissions.ts';
import { synthesise } from './synthesis.ts';

const { template } = synthesise();

function properties(type: string): Record<string, unknown>[] {
  const found = template.findResources(type) as Record<string, Resource<Record<string, unknown>>>;
  return Object.values(found).map(({ Properties }) => Properties);
}

test('every route asks who calls', () => {
  const routes = properties('AWS::ApiGatewayV2::Route');
  expect(routes.map(({ RouteKey }) => RouteKey)).toEqual([
    '$default',
    ...OFFICE_PATHS.map((path) => `ANY ${path}`),
  ]);
  for (const route of routes) expect(route['AuthorizationType'], String(route['RouteKey'])).toBe('AWS_IAM');
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
  expect(callers.map(({ Principal }) => Principal).sort()).toEqual([
    ...Array.from({ length: 1 + OFFICE_PATHS.length }, () => 'apigateway.amazonaws.com'),
    'events.amazonaws.com',
    'events.amazonaws.com',
  ]);
  for (const caller of callers) expect(caller['SourceArn']).toBeDefined();
});

test('no page of another origin may call', () => {
  const [api] = properties('AWS::ApiGatewayV2::Api');
  expect(api?.['ProtocolType']).toBe('HTTP');
  expect(api).not.toHaveProperty('CorsConfiguration');
});
