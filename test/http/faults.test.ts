import { afterAll, expect, it } from 'vitest';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

const surprise = new Error('the table of Jane Roe is not readable');
const fail = () => Promise.reject(surprise);

/** A schedule that fails whatever it is asked. */
const failing: ScheduleStore = {
  readCalendar: fail,
  readRelease: fail,
  listReleases: fail,
  readCodes: fail,
  readLocalities: fail,
  readLocality: fail,
  readOppsCaps: fail,
  readContent: fail,
  readZips: fail,
  readZipTable: fail,
  readDataSet: fail,
  readPlusFours: fail,
  readMues: fail,
  readPairs: fail,
  readDiagnosisCodes: fail,
  visitGroups: fail,
  writeRelease: fail,
  writeZipTable: fail,
  writeDataSet: fail,
  replaceCalendar: fail,
  listStored: fail,
  countRows: fail,
  removeStored: fail,
};
const api = await served({ schedule: failing });
afterAll(() => api.close());

it.each([
  ['POST', '/v1/estimates', { json: WORKED_EXAMPLE }],
  ['GET', '/v1/fees?code=97110&zip=78602&date=2026-07-15', {}],
  ['GET', '/v1/localities?date=2026-07-15', {}],
  ['GET', '/v1/releases', {}],
])(
  '%s %s: a surprise is told by nothing but an id, and logged once under it',
  async (method, path, question) => {
    const before = api.faults.length;
    const requestId = `request-${before + 1}`;
    const reply = await api.ask(method, path, question);
    expect([reply.status, reply.headers['content-type']]).toEqual([500, 'application/problem+json']);
    expect(reply.json).toEqual({
      type: 'urn:allowable:problem:fault',
      title: 'Something went wrong on our side.',
      status: 500,
      code: 'fault',
      requestId,
    });
    const logged = { requestId, method, path: path.split('?')[0], error: surprise };
    expect(api.faults.slice(before)).toEqual([logged]);
  },
);
