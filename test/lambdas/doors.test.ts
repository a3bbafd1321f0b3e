import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { WORKED_EXAMPLE, WORKED_LINES, WORKED_TOTALS } from '../http/workedExample.ts';
import { BUCKET, cloud, door, type Cloud, type Door } from './deployed.ts';
import { isOfficePath } from '../lib/officePath.ts';
import { httpEvent, objectCreated, type Answered, type Asked } from './events.ts';

let aws: Cloud;
let api: Door;
let office: Door;
let importRelease: Door;
beforeAll(async () => {
  aws = await cloud();
  // The APIs have no business with release files: they are not told of the bucket.
  api = await door('api', { ...aws.environment, ALLOWABLE_BUCKET: '' });
  office = await door('office', { ...aws.environment, ALLOWABLE_BUCKET: '' });
  importRelease = await door('importRelease', aws.environment);
});
afterAll(async () => {
  api.end();
  office.end();
  importRelease.end();
  await aws.close();
});

/** The door that API Gateway sends a path to. */
const doorOf = ({ path }: Asked) => (isOfficePath(path) ? office : api);

async function ask(asked: Asked) {
  const answer = (await doorOf(asked).handle(httpEvent(asked))) as Answered;
  return { ...answer, json: answer.body === '' ? null : (JSON.parse(answer.body) as unknown) };
}

const FEE = 'code=97110&carrier=04412&locality=99&date=2026-07-15';
const fee = (query = FEE) => ask({ method: 'GET', path: '/v1/fees', query });
const arrived = (key: string) => importRelease.handle(objectCreated(BUCKET, key));
const publishedIds = async () => {
  const { json } = await ask({ method: 'GET', path: '/v1/releases' });
  const { releases } = json as { releases: { id: string; published: boolean }[] };
  return releases.filter(({ published }) => published).map(({ id }) => id);
};

describe('a file that arrives in the bucket', () => {
  it('is asked for in vain before: nothing is published', async () => {
    const reply = await fee();
    expect(reply.statusCode).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ message: 'No release is published yet.' }] });
  });

  it('is not read where it is larger than any of CMS’s', async () => {
    const arrival = objectCreated(BUCKET, 'rvu26c.zip', 300_000_000);
    expect(await importRelease.handle(arrival)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-too-large', member: 'rvu26c.zip' }],
    });
  });

  it('is imported and published, and the API answers by it', async () => {
    const key = 'fee-schedule/RVU26C (as posted).zip';
    await aws.putFile(key, smallRelease({ year: 2026, letter: 'C' }));
    expect(await arrived(key)).toMatchObject({
      ok: true,
      imported: [
        { result: 'published', effectiveFrom: '2026-07-01', release: { counts: { codes: 14, rows: 16 } } },
      ],
    });
    // 0.84812 x 33.4009 = 28.3279..., the reduced unit 21.8299... (see test/http/workedExample.ts)
    await vi.waitFor(
      async () =>
        expect((await fee()).json).toMatchObject({
          amounts: { nonFacility: { fee: '28.33', therapyReduced: '21.83' } },
        }),
      { timeout: 10_000, interval: 100 },
    );
    expect(importRelease.log()).toMatch(/"code":"release-imported".*RVU26C \(as posted\)\.zip/);
  });

  it('and is told twice, as EventBridge may, was there already', async () => {
    expect(await arrived('fee-schedule/RVU26C (as posted).zip')).toMatchObject({
      ok: true,
      imported: [{ result: 'already' }],
    });
  });

  it('is refused where it is damaged: an answer, logged with its problems, and nothing is published', async () => {
    const whole = smallRelease({ year: 2026, letter: 'D' });
    await aws.putFile('damaged.zip', whole.subarray(0, whole.length / 2));
    const before = await publishedIds();
    expect(await arrived('damaged.zip')).toMatchObject({
      ok: false,
      total: 1,
      problems: [{ member: 'damaged.zip' }],
    });
    expect(importRelease.log()).toMatch(/"code":"release-refused".*"key":"damaged\.zip"/);
    expect(await publishedIds()).toEqual(before);
  });

  it('that is gone again is thrown, so that Lambda tries again and keeps the event', async () => {
    await expect(arrived('never.zip')).rejects.toThrow('there is no file never.zip');
  });

  it('may be the extract that comes with the product, too', async () => {
    const extract = await readFile(new URL('../../data/extract/zip-localities-2025Q4.txt', import.meta.url));
    await aws.putFile('zip-localities-2025Q4.txt', extract);
    expect(await arrived('zip-localities-2025Q4.txt')).toMatchObject({
      ok: true,
      imported: [{ release: null }],
    });
  });
});

describe('the API behind API Gateway', () => {
  it.each([{ base64: false }, { base64: true }])(
    'answers the worked example of the contract (%o)',
    async (how) => {
      const body = JSON.stringify(WORKED_EXAMPLE);
      const reply = await ask({ method: 'POST', path: '/v1/estimates', body, ...how });
      expect([reply.statusCode, reply.isBase64Encoded]).toEqual([200, false]);
      expect(reply.headers['content-type']).toBe('application/json');
      expect(reply.json).toMatchObject({ totals: WORKED_TOTALS, lines: WORKED_LINES });
    },
  );

  it('gives the same bytes for the same request', async () => {
    const asked = { method: 'POST', path: '/v1/estimates', body: JSON.stringify(WORKED_EXAMPLE) };
    expect((await ask(asked)).body).toBe((await ask(asked)).body);
  });

  it('reads the query as it was sent', async () => {
    const query = 'date=2026-07-15&carrier=04412&locality=99';
    const reply = await ask({ method: 'GET', path: '/v1/localities', query });
    expect(reply.json).toMatchObject({ localities: [{ name: 'REST OF TEXAS' }] });
    const twice = await ask({
      method: 'GET',
      path: '/v1/localities',
      query: 'date=2026-07-15&date=2025-07-15',
    });
    expect(twice.statusCode).toBe(400);
  });

  it('keeps payers, with their ETag', async () => {
    const terms = { kind: 'percent-of-medicare', percent: '120' };
    const body = JSON.stringify({
      id: 'acme',
      name: 'Acme',
      versions: [{ effectiveFrom: '2025-01-01', terms }],
    });
    const put = await ask({ method: 'PUT', path: '/v1/payers/acme', body });
    expect([put.statusCode, put.headers['etag']]).toEqual([201, '"1"']);
    const headers = { 'if-match': '"2"' };
    expect((await ask({ method: 'PUT', path: '/v1/payers/acme', body, headers })).statusCode).toBe(412);
    const removed = await ask({ method: 'DELETE', path: '/v1/payers/acme' });
    expect([removed.statusCode, removed.body]).toEqual([204, '']);
  });

  it.each([
    [{ method: 'POST', path: '/v1/estimates', body: '{' }, 400],
    [{ method: 'POST', path: '/v1/estimates', body: 'a=b', headers: { 'content-type': 'text/plain' } }, 415],
    [{ method: 'POST', path: '/v1/estimates', body: ' '.repeat(1_000_001) }, 413],
    [{ method: 'POST', path: '/v1/estimates', body: '{}' }, 422],
    [{ method: 'GET', path: '/nowhere' }, 404],
  ])('refuses by problem details: %o', async (asked, status) => {
    const reply = await ask(asked);
    expect([reply.statusCode, reply.headers['content-type'], reply.isBase64Encoded]).toEqual([
      status,
      'application/problem+json',
      false,
    ]);
    expect(reply.json).toMatchObject({ status });
  });

  it('sends no CORS header', async () => {
    const reply = await ask({
      method: 'GET',
      path: '/v1/releases',
      headers: { origin: 'https://evil.example' },
    });
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('tells of a fault nothing but an id, and logs it once under that', async () => {
    await aws.deleteTable();
    const reply = await ask({ method: 'GET', path: '/v1/payers' });
    expect(reply.statusCode).toBe(500);
    const { requestId } = reply.json as { requestId: string };
    expect(reply.json).toEqual({
      type: 'urn:allowable:problem:fault',
      title: 'Something went wrong on our side.',
      status: 500,
      code: 'fault',
      requestId,
    });
    const lines = await vi.waitFor(() => {
      const found = office
        .log()
        .split('\n')
        .filter((line) => line.includes(requestId));
      expect(found.length).toBeGreaterThan(1);
      return found;
    });
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'ERROR',
      code: 'fault',
      requestId,
      error: { name: 'ResourceNotFoundException' },
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      level: 'INFO',
      code: 'answered',
      requestId,
      status: 500,
    });
  });
});
