import { afterAll, describe, expect, it } from 'vitest';
import { lines, places, refusalOf, type Problem } from './refusals.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

const refusal = (change: object) => refusalOf(api, change);

describe('what a request names and is not there', () => {
  it.each([
    ['date', { dateOfService: '2026-06-30' }, '/dateOfService', 'no-release-for-date', '2026-06-30'],
    ['locality', { place: { carrier: '04412', locality: '98' } }, '/place', 'unknown-locality', '04412-98'],
    ['ZIP', { place: { zip: '00000' } }, '/place/zip', 'unknown-zip', '00000'],
    ['payer', { payer: 'acme' }, '/payer', 'unknown-payer', 'acme'],
    ['code', lines({ code: '99213', units: 1 }), '/lines/0/code', 'code-not-in-extract', '99213'],
    ['place of service', { placeOfService: '98' }, '/placeOfService', 'unknown-place-of-service', '98'],
    [
      'part of a code',
      lines({ code: '97110', units: 1, modifiers: ['26'] }),
      '/lines/0/modifiers',
      'modifier-without-row',
      '26',
    ],
  ])('%s', async (_name, change, pointer, code, found) => {
    expect(places(await refusal(change))).toEqual([[pointer, code, found]]);
  });

  it('a date is answered with the dates that are covered', async () => {
    const { errors } = await refusal({ dateOfService: '2024-07-15' });
    expect(errors[0]?.message).toContain('2025-01-01 to 2025-12-31, 2026-07-01 to 2026-12-31');
  });

  it("a code the extract lacks is not said to be unknown: CMS's file is to be imported", async () => {
    const { errors } = await refusal(lines({ code: '70551', units: 1 }));
    expect(errors[0]?.remedy).toContain("Import CMS's file");
    expect(errors[0]?.message).toContain('may well have');
  });

  it('a locality is answered with those of its carrier', async () => {
    const { errors } = await refusal({ place: { carrier: '04412', locality: '00' } });
    const carriers = errors[0]?.candidates?.filter(({ locality }) => locality !== '00');
    expect(carriers?.map(({ carrier, locality }) => `${carrier}-${locality}`)).toEqual(
      ['09', '11', '15', '18', '20', '28', '31', '99'].map((locality) => `04412-${locality}`),
    );
  });

  it('a ZIP that crosses localities is answered with its candidates', async () => {
    const { code, errors } = await refusal({ place: { zip: '94514' } });
    expect(code).toBe('ambiguous-zip');
    expect(errors[0]?.pointer).toBe('/place/zip');
    expect(errors[0]?.candidates).toEqual(
      expect.arrayContaining([expect.objectContaining({ carrier: '01112', locality: '05' })]),
    );
  });
});

describe('every problem is named at once', () => {
  it('of how it is written', async () => {
    const problem = await refusal({
      dateOfService: 'tomorrow',
      place: { carrier: '1', locality: '99' },
      ...lines({ code: '9711', units: 1 }, { code: '97110', units: -1, modifiers: ['G'] }),
      patient: 'Jane Roe',
    });
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/dateOfService',
      '/lines/0/code',
      '/lines/1/modifiers/0',
      '/lines/1/units',
      '/patient',
      '/place/carrier',
    ]);
  });

  it('of what it names', async () => {
    const problem = await refusal({
      payer: 'acme',
      place: { carrier: '04412', locality: '98' },
      benefits: undefined,
      ...lines({ code: '99213', units: 1 }, { code: '97110', units: 1 }, { code: '99214', units: 1 }),
    });
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual([
      '/payer',
      '/place',
      '/lines/0/code',
      '/lines/2/code',
    ]);
  });
});

describe('a field that is not known is refused by its name, and its value is not repeated', () => {
  it.each([
    ['at the top', { patientName: 'Jane Roe' }, '/patientName'],
    ['in a line', lines({ code: '97110', units: 1, memberNumber: 'Jane Roe' }), '/lines/0/memberNumber'],
    ['in the place', { place: { zip: '78602', street: 'Jane Roe' } }, '/place/street'],
    ['in the benefits', { benefits: { subscriber: 'Jane Roe' } }, '/benefits/subscriber'],
    [
      'beside minutes',
      lines({ code: '97110', units: 1, minutes: { therapist: 8, assistant: 0, who: 'Jane Roe' } }),
      '/lines/0/minutes/who',
    ],
    ['with a slash in its name', { 'a/b~c': 'Jane Roe' }, '/a~1b~0c'],
  ])('%s', async (_name, change, pointer) => {
    const problem = await refusal(change);
    expect(places(problem)).toEqual([[pointer, 'unknown-field', null]]);
    expect(JSON.stringify(problem)).not.toContain('Jane');
  });

  it('nor is a parameter of the address taken that is not known', async () => {
    const reply = await api.estimate(WORKED_EXAMPLE, '?explain=no&patient=Jane');
    expect(reply.status).toBe(422);
    expect(places(reply.json as Problem)).toEqual([
      ['/explain', 'invalid-value', 'no'],
      ['/patient', 'unknown-field', null],
    ]);
  });
});
