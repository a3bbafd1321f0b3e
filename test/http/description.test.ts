import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { ROUTE_SCOPES } from '../../src/access/routeScopes.ts';
import { served } from './served.ts';
import { WORKED_TOTALS } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

interface Operation {
  readonly summary?: string;
  readonly operationId?: string;
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema?: object;
    $ref?: string;
  }[];
  readonly requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  readonly responses: Record<
    string,
    { description?: string; $ref?: string; content?: Record<string, { schema: object }> }
  >;
}

interface Description {
  readonly openapi: string;
  readonly info: { title: string; version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, { example?: unknown }>; [kind: string]: object };
}

const reply = await api.ask('GET', '/openapi.json');
const description = reply.json as Description;
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
const names = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 and describes every route', () => {
    expect(reply.headers['content-type']).toBe('application/json');
    expect(description.openapi).toMatch(/^3\.1\.\d+$/);
    expect(description.info).toMatchObject({ title: 'Allowable', version: '1' });
    expect(names).toEqual(
      expect.arrayContaining([
        'POST /v1/estimates',
        'GET /v1/codes',
        'GET /v1/fees',
        'GET /v1/localities',
        'GET /v1/payers',
        'GET /v1/payers/{id}',
        'PUT /v1/payers/{id}',
        'DELETE /v1/payers/{id}',
        'GET /v1/payers/{id}/revisions',
        'GET /v1/payers/{id}/revisions/{revision}',
        'DELETE /v1/payers/{id}/versions/{effectiveFrom}',
        'GET /v1/payers/{id}/versions/{effectiveFrom}/fees',
        'PUT /v1/payers/{id}/versions/{effectiveFrom}/fees',
        'GET /v1/payer-presets',
        'GET /v1/payer-presets/{name}',
        'GET /v1/charges',
        'PUT /v1/charges',
        'DELETE /v1/charges',
        'GET /v1/charges/revisions',
        'GET /v1/charges/revisions/{revision}',
        'GET /v1/charges/versions/{effectiveFrom}',
        'PUT /v1/charges/versions/{effectiveFrom}',
        'DELETE /v1/charges/versions/{effectiveFrom}',
        'GET /v1/releases',
        'GET /v1/releases/{id}/judgement',
        'POST /v1/releases/{id}/publish',
        'POST /v1/releases/rollback',
        'GET /v1/imports',
        'POST /v1/imports',
      ]),
    );
  });

  it.each(operations)(
    '$method $path is an operation that is answered',
    async ({ path, method, operation }) => {
      expect(operation.summary).toMatch(/\w/);
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
      const declared = (operation.parameters ?? []).filter((each) => each.in === 'path' && each.required);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      const question = operation.requestBody ? { json: {} } : {};
      const asked = await api.ask(method.toUpperCase(), path.replace('{id}', 'nobody'), question);
      expect(Object.keys(operation.responses)).toContain(String(asked.status));
      const media = Object.keys(operation.responses[asked.status]?.content ?? {});
      expect(media).toEqual([asked.headers['content-type']]);
    },
  );

  it('is valid by the schema of OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const validator = new Validator();
    expect(await validator.validate(reply.json as Record<string, unknown>)).toMatchObject({ valid: true });
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it('names each operation once, and says of each which scope it asks', () => {
    const named = operations.map(({ operation }) => operation.operationId);
    expect(new Set(named).size).toBe(operations.length);
    expect(named).toContain('putPayersById');
    for (const { method, path, operation } of operations) {
      const scope = ROUTE_SCOPES[`${method.toUpperCase()} ${path}` as keyof typeof ROUTE_SCOPES];
      expect(operation.security).toEqual(scope === 'public' ? [] : [{ token: [scope] }, { key: [scope] }]);
      expect(Object.hasOwn(operation.responses, '401')).toBe(scope !== 'public');
    }
  });

  it('names only parts that are there, and uses each', () => {
    const used = [...reply.text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    // Credentials are named by their names, not by reference.
    const kinds = Object.entries(description.components).filter(([kind]) => kind !== 'securitySchemes');
    const defined = kinds.flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    expect([...new Set(used)].sort()).toEqual(defined.sort());
  });

  it('writes absence as version 3.1 does', () => {
    expect(reply.text).not.toContain('"nullable"');
    expect(reply.text).toContain('["string","null"]');
  });

  it('says of each parameter and response what it is', () => {
    const unsaid = operations.flatMap(({ operation }) => [
      ...(operation.parameters ?? []).filter(
        ({ schema, $ref }) => schema === undefined && $ref === undefined,
      ),
      ...Object.values(operation.responses).filter((each) => each.description === ''),
    ]);
    expect(unsaid).toEqual([]);
  });

  it('has an example request that is answered with the amounts of the contract', async () => {
    const body = description.paths['/v1/estimates']?.['post']?.requestBody?.content['application/json'];
    expect((await api.estimate(body?.example)).json).toMatchObject({ totals: WORKED_TOTALS });
  });

  it('has an example charge list that can be stored', async () => {
    const json = description.components.schemas['ChargeList']?.example;
    expect((await api.ask('PUT', '/v1/charges', { json })).status).toBe(201);
  });

  it('has an example payer that can be stored', async () => {
    const json = description.components.schemas['Payer']?.example as { id: string };
    expect((await api.ask('PUT', `/v1/payers/${json.id}`, { json })).status).toBe(201);
  });
});

describe('the page at /', () => {
  it('tells a person every operation, and loads nothing from anywhere else', async () => {
    const page = await api.ask('GET', '/api');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /,
    );
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page.text) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page.headers['content-security-policy']).toContain(`'sha256-${digest}'`);
    expect(page.text).not.toMatch(/<script|\son\w+=|style=/i);
    for (const name of names) expect(page.text).toContain(`<code>${name}</code>`);
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('invites only to what is answered', async () => {
    const { text } = await api.ask('GET', '/api');
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(
      ([, link]) => link?.replaceAll('&amp;', '&') ?? '',
    );
    expect(links).toHaveLength(4);
    for (const link of links) expect((await api.ask('GET', link)).status).toBe(200);
  });
});
