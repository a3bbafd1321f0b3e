import { expect, test } from 'vitest';
import type { Resource } from './permissions.ts';
import { synthesise } from './synthesis.ts';

const { template } = synthesise();

function properties(type: string): Record<string, unknown>[] {
  const found = template.findResources(type) as Record<string, Resource<Record<string, unknown>>>;
  return Object.values(found).map(({ Properties }) => Properties);
}

test('every route asks who calls', () => {
  const routes = properties('AWS::ApiGatewayV2::Route');
  expect(routes.map(({ RouteKey, AuthorizationType }) => [RouteKey, AuthorizationType])).toEqual([
    ['$default', 'AWS_IAM'],
  ]);
});

test('no other way leads to a function: no URL of its own, no stranger who may invoke it', () => {
  expect(properties('AWS::Lambda::Url')).toEqual([]);
  const callers = properties('AWS::Lambda::Permission');
  expect(callers.map(({ Principal }) => Principal).sort()).toEqual([
    'apigateway.amazonaws.com',
    'events.amazonaws.com',
  ]);
  for (const caller of callers) expect(caller['SourceArn']).toBeDefined();
});

test('no page of another origin may call', () => {
  const [api] = properties('AWS::ApiGatewayV2::Api');
  expect(api?.['ProtocolType']).toBe('HTTP');
  expect(api).not.toHaveProperty('CorsConfiguration');
});
