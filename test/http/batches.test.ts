import { afterAll, describe, expect, it } from 'vitest';
import { served } from './served.ts';
import { WORKED_EXAMPLE, WORKED_TOTALS } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

const batch = (visits: unknown, query = '') =>
  api.ask('POST', `/v1/estimates/batch${query}`, { json: { visits } });
const times = (count: number) => Array.from({ length: count }, () => WORKED_EXAMPLE);
interface Result {
  readonly visit: number;
  readonly estimate?: { readonly totals: object; readonly lines: readonly object[] };
  readonly problem?: object;
}
const resultsOf = ({ json }: { readonly json: unknown }) => (json as { results: readonly Result[] }).results;

describe('a batch', () => {
  it('answers each visit by itself, in their order, as the estimate alone is answered', async () => {
    const visits = [WORKED_EXAMPLE, { ...WORKED_EXAMPLE, payer: 'nobody' }, {}, WORKED_EXAMPLE];
    const reply = await batch(visits);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/json']);
    const results = resultsOf(reply);
    expect(results.map(({ visit }) => visit)).toEqual([0, 1, 2, 3]);
    for (const at of [0, 3]) {
      expect(results[at]?.estimate).toMatchObject({ totals: WORKED_TOTALS });
      expect(results[at]?.estimate).toEqual((await api.estimate(WORKED_EXAMPLE, '?explain=false')).json);
    }
    for (const at of [1, 2]) {
      const alone = (await api.estimate(visits[at])).json;
      expect(results[at]).toEqual({ visit: at, problem: alone });
    }
  });

  it('takes 500 visits and not one more', async () => {
    expect(resultsOf(await batch(times(500)))).toHaveLength(500);
    const reply = await batch(times(501));
    expect([reply.status, reply.json]).toEqual([
      422,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/visits', found: 'a list of 501' })],
      }),
    ]);
  });

  it('explains where asked, and at most 50', async () => {
    const [explained] = resultsOf(await batch(times(50), '?explain=true'));
    expect(explained?.estimate).toEqual((await api.estimate(WORKED_EXAMPLE)).json);
    const reply = await batch(times(51), '?explain=true');
    expect([reply.status, reply.json]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'too-many-explained' })] }),
    ]);
  });

  it.each([[undefined], [[]], [{}], ['x'], [[1]], [[null]], [[[]]]])(
    'of %j is refused whole',
    async (visits) => {
      expect((await batch(visits)).status).toBe(422);
    },
  );

  it('passes over no field of a visit, whatever its name', async () => {
    const body = `{"visits":[{"__proto__":{"payer":"medicare"},"constructor":1,${JSON.stringify(WORKED_EXAMPLE).slice(1)}]}`;
    const reply = await api.ask('POST', '/v1/estimates/batch', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(resultsOf(reply)[0]?.problem).toMatchObject({ code: 'invalid-request' });
  });
});
