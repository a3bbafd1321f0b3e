import { afterAll, expect, it } from 'vitest';
import { completeDescription, operationsOf, type Operation } from '../../src/http/completeDescription.ts';
import { examplesOf, type Description } from '../../src/http/descriptionPage.ts';
import { served } from './served.ts';

const put: string[] = [];
const api = await served({
  inbox: { list: () => [], take: (name) => Promise.resolve(void put.push(name)) },
});
afterAll(() => api.close());

const description = completeDescription((await api.ask('GET', '/openapi.json')).json as Description);
const operations = operationsOf(description).map((each) => ({
  ...each,
  name: `${each.method.toUpperCase()} ${each.path}`,
}));

/** What is stored before it can be read, and read before it is removed; the others in any order. */
const FIRST = [
  'PUT /v1/payers/{id}',
  'PUT /v1/payers/{id}/versions/{effectiveFrom}/fees',
  'PUT /v1/charges',
  'PUT /v1/charges/versions/{effectiveFrom}',
  'PUT /v1/diagnosis-pairings',
  'PUT /v1/diagnosis-pairings/versions/{effectiveFrom}',
];
const LAST = [
  'DELETE /v1/payers/{id}/versions/{effectiveFrom}',
  'DELETE /v1/charges/versions/{effectiveFrom}',
  'DELETE /v1/payers/{id}',
  'DELETE /v1/charges',
  'DELETE /v1/diagnosis-pairings/versions/{effectiveFrom}',
  'DELETE /v1/diagnosis-pairings',
  'POST /v1/releases/rollback',
];
const place = (name: string) =>
  FIRST.indexOf(name) +
  (LAST.includes(name) ? LAST.indexOf(name) + 100 : 0) -
  (FIRST.includes(name) ? 50 : 0);
const inOrder = operations.toSorted((one, other) => place(one.name) - place(other.name));

/** Of the places that a query may name, the locality: it cannot name a ZIP as well. */
const GIVEN = ['carrier', 'locality', 'codes', 'name'];
/** Nothing is undone that was not looked at before: an example without its ETag is a look. */
const LOOKED_AT = ['POST /v1/releases/rollback'];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string;
  readonly schema?: { readonly example?: string };
}

const example = (parameter: Parameter) => String(parameter.example ?? parameter.schema?.example ?? '');

function addressOf(path: string, operation: Operation, own: Readonly<Record<string, string>>): string {
  const parameters = (operation.parameters ?? []) as readonly Parameter[];
  const filled = parameters
    .filter((each) => each.in === 'path')
    .reduce((text, each) => text.replace(`{${each.name}}`, example(each)), own[path] ?? path);
  const query = parameters.filter(
    (each) => each.in === 'query' && (each.required === true || GIVEN.includes(each.name)),
  );
  return `${filled}?${new URLSearchParams(query.map((each): [string, string] => [each.name, example(each)])).toString()}`;
}

it('every operation answers its own examples', async () => {
  // The versions that the examples withdraw are then not the last ones.
  const list = { body: 'Code,Amount\r\n97110,40.00\r\n', headers: { 'content-type': 'text/csv' } };
  await api.ask('PUT', '/v1/payers/blue/versions/2025-01-01/fees?name=Blue', list);
  await api.ask('PUT', '/v1/charges/versions/2025-01-01', list);
  const pairings = { ...list, body: 'Diagnosis,Procedure Code\r\nM25.56,97110\r\n' };
  await api.ask('PUT', '/v1/diagnosis-pairings/versions/2025-01-01', pairings);
  const [release] = await api.store.schedule.listReleases();
  const own: Record<string, string> = {
    '/v1/releases/{id}/judgement': `/v1/releases/${release?.id}/judgement`,
    '/v1/releases/{id}/publish': `/v1/releases/${release?.id}/publish`,
  };
  const answers: Record<string, number> = {};
  for (const { path, method, operation, name } of inOrder) {
    const bodies = examplesOf(operation, description);
    const types = Object.keys((operation.requestBody as { content?: object } | undefined)?.content ?? {});
    expect(bodies.length, name).toBe(types.length);
    const looked = LOOKED_AT.includes(name) ? '&dryRun=true' : '';
    const whole = bodies.length === 0 ? [undefined] : bodies;
    for (const [index, body] of whole.entries()) {
      const type = types[index];
      const address = addressOf(path, operation, own);
      // A JSON body says all of it itself.
      const asked = type === 'application/json' ? (address.split('?')[0] ?? '') : address + looked;
      const reply = await api.ask(method.toUpperCase(), asked, {
        ...(body !== undefined && { body }),
        headers: type === undefined ? {} : { 'content-type': type },
      });
      expect(Object.keys(operation.responses ?? {}), name).toContain(String(reply.status));
      answers[`${name} ${type ?? ''}`.trim()] = reply.status;
      if (name === 'POST /v1/saved-estimates')
        own['/v1/saved-estimates/{id}'] = reply.headers['location'] ?? '';
    }
  }
  const refused = Object.entries(answers).filter(([, status]) => status >= 300);
  expect(refused).toEqual([]);
  expect(Object.keys(answers).length).toBeGreaterThan(operations.length);
});
