import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { served } from './served.ts';
import { WORKED_EXAMPLE, WORKED_TOTALS } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const MILLION_AND_ONE = `${' '.repeat(1_000_000)}1`;
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  api.ask('POST', '/v1/estimates', { body, headers });

describe('a body that is not JSON', () => {
  it.each(['', '{', "{'a': 1}", '{"a": 1}}', 'not JSON', '<xml/>'])('%j is malformed: 400', async (body) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(reply.json).toMatchObject({
      code: 'malformed-request',
      errors: [{ pointer: '', code: 'malformed-json', found: null }],
    });
  });

  it.each([
    ['text/plain', 'text/plain'],
    ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x', 'multipart/form-data'],
    ['application/jsonp', 'application/jsonp'],
  ])('by its type, %s, is not read: 415', async (declared, found) => {
    const reply = await post(JSON.stringify(WORKED_EXAMPLE), { 'content-type': declared });
    expect(reply.status).toBe(415);
    expect(reply.json).toMatchObject({ errors: [{ code: 'wrong-media-type', found }] });
  });

  it('is neither read where its type is not said', async () => {
    const reply = await post(JSON.stringify(WORKED_EXAMPLE), {});
    expect(reply.status).toBe(415);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON'])('"%s" is JSON', async (declared) => {
    const reply = await post(JSON.stringify(WORKED_EXAMPLE), { 'content-type': declared });
    expect(reply.json).toMatchObject({ totals: WORKED_TOTALS });
  });
});

describe('a body that is too large', () => {
  it.each([
    ['one byte too large', MILLION_AND_ONE, {}],
    ['eight times too large', MILLION_AND_ONE.repeat(8), {}],
    ['in chunks of unknown number', MILLION_AND_ONE.repeat(8), { 'transfer-encoding': 'chunked' }],
  ])('%s is refused: 413', async (_name, body, headers) => {
    const reply = await post(body, { ...JSON_TYPE, ...headers });
    expect(reply.status).toBe(413);
    expect(reply.json).toMatchObject({ errors: [{ code: 'body-too-large' }] });
  });

  it.each([{}, { 'transfer-encoding': 'chunked' }])('a byte less is read (%o)', async (headers) => {
    const example = JSON.stringify(WORKED_EXAMPLE);
    const reply = await post(`${' '.repeat(1_000_000 - example.length)}${example}`, {
      ...JSON_TYPE,
      ...headers,
    });
    expect(reply.json).toMatchObject({ totals: WORKED_TOTALS });
  });

  it('leaves the connection fit for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await over(agent, MILLION_AND_ONE);
    const second = await over(agent, JSON.stringify(WORKED_EXAMPLE));
    agent.destroy();
    expect([first.status, second.status, second.reused]).toEqual([413, 200, true]);
  });
});

it('a sender that goes away in the middle is no fault of ours', async () => {
  const socket = connect(api.port, '127.0.0.1');
  socket.write(
    `POST /v1/estimates HTTP/1.1\r\nhost: 127.0.0.1:${api.port}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
  );
  await once(socket, 'connect');
  await api.ask('GET', '/v1/releases');
  socket.destroy();
  await once(socket, 'close');
  expect((await api.ask('GET', '/v1/releases')).status).toBe(200);
  expect(api.faults).toEqual([]);
});

async function over(agent: Agent, body: string): Promise<{ status: number | undefined; reused: boolean }> {
  const asked = request({ agent, host: '127.0.0.1', port: api.port, method: 'POST', path: '/v1/estimates' });
  asked.setHeader('content-type', 'application/json');
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  await text(response);
  return { status: response.statusCode, reused: asked.reusedSocket };
}
