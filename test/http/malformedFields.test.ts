import { afterAll, describe, expect, it } from 'vitest';
import { lines, places, refusalOf, type Problem } from './refusals.ts';
import { served } from './served.ts';

const api = await served();
afterAll(() => api.close());

const refusal = (change: object) => refusalOf(api, change);
const fiftyOne = Array.from({ length: 51 }, () => ({ code: '97110', units: 1 }));

describe('what is written wrongly', () => {
  it.each([
    ['a day that does not exist', { dateOfService: '2026-02-30' }, '/dateOfService', '2026-02-30'],
    ['a day as a number', { dateOfService: 20260715 }, '/dateOfService', '20260715'],
    ['a carrier without its zero', { place: { carrier: '4412', locality: '99' } }, '/place/carrier', '4412'],
    ['a carrier as a number', { place: { carrier: 4412, locality: '99' } }, '/place/carrier', '4412'],
    ['a ZIP as a number', { place: { zip: 78602 } }, '/place/zip', '78602'],
    ['a code as a number', lines({ code: 97110, units: 1 }), '/lines/0/code', '97110'],
    ['units as a text', lines({ code: '97110', units: '1' }), '/lines/0/units', '1'],
    ['negative units', lines({ code: '97110', units: -1 }), '/lines/0/units', '-1'],
    ['no units', lines({ code: '97110', units: 0 }), '/lines/0/units', '0'],
    ['half a unit', lines({ code: '97110', units: 0.5 }), '/lines/0/units', '0.5'],
    ['too many units', lines({ code: '97110', units: 1000 }), '/lines/0/units', '1000'],
    ['a charge as a number', lines({ code: '97110', units: 1, charge: 40 }), '/lines/0/charge', '40'],
    [
      'a charge in thousands',
      lines({ code: '97110', units: 1, charge: '1,000' }),
      '/lines/0/charge',
      '1,000',
    ],
    ['a negative charge', lines({ code: '97110', units: 1, charge: '-1' }), '/lines/0/charge', '-1'],
    [
      'a modifier as a number',
      lines({ code: '97110', units: 1, modifiers: [59] }),
      '/lines/0/modifiers/0',
      '59',
    ],
    [
      'a deductible as a number',
      { benefits: { deductibleRemaining: 0 } },
      '/benefits/deductibleRemaining',
      '0',
    ],
    ['a payer in capitals', { payer: 'Medicare' }, '/payer', 'Medicare'],
    ['true as a text', { clinician: { participating: 'yes' } }, '/clinician/participating', 'yes'],
    ['prose as a diagnosis', { diagnoses: ['knee pain'] }, '/diagnoses/0', 'knee pain'],
    ['a name as a diagnosis', { diagnoses: ['Smith'] }, '/diagnoses/0', 'Smith'],
    ['a long number as a diagnosis', { diagnoses: ['1EG4TE5MK73'] }, '/diagnoses/0', '1EG4TE5MK73'],
    [
      'a diagnosis as a number',
      lines({ code: '97110', units: 1, diagnoses: [25] }),
      '/lines/0/diagnoses/0',
      '25',
    ],
    ['no visit', { episode: { visitNumber: 0 } }, '/episode/visitNumber', '0'],
    [
      'a certification that ends before it begins',
      { episode: { certifiedFrom: '2026-07-02', certifiedThrough: '2026-07-01' } },
      '/episode/certifiedThrough',
      '2026-07-01',
    ],
    [
      'an authorization that ends before it begins',
      { episode: { authorization: { from: '2026-07-02', through: '2026-07-01' } } },
      '/episode/authorization/through',
      '2026-07-01',
    ],
    ['another kind of clinician', { clinician: { kind: 'dentist' } }, '/clinician/kind', 'dentist'],
  ])('%s', async (_name, change, pointer, found) => {
    expect(places(await refusal(change))).toEqual([[pointer, 'invalid-value', found]]);
  });

  it.each([
    ['no lines', lines(), '/lines', 'invalid-value'],
    ['51 lines', { lines: fiftyOne }, '/lines', 'invalid-value'],
    [
      'the same modifier twice',
      lines({ code: '97110', units: 1, modifiers: ['GP', 'gp'] }),
      '/lines/0/modifiers',
      'invalid-value',
    ],
    [
      'five modifiers',
      lines({ code: '97110', units: 1, modifiers: ['GP', 'KX', '59', 'CQ', '76'] }),
      '/lines/0/modifiers',
      'invalid-value',
    ],
    ['neither ZIP nor locality', { place: {} }, '/place', 'invalid-value'],
    [
      'ZIP and locality',
      { place: { zip: '78602', carrier: '04412', locality: '99' } },
      '/place',
      'invalid-value',
    ],
    ['no payer', { payer: undefined }, '/payer', 'missing-field'],
    ['no units at all', lines({ code: '97110' }), '/lines/0/units', 'missing-field'],
    [
      'a copay of Original Medicare',
      { benefits: { copay: '20.00' } },
      '/benefits/copay',
      'not-original-medicare',
    ],
    [
      'assignment refused by one who takes part',
      { clinician: { participating: true, acceptsAssignment: false } },
      '/clinician/acceptsAssignment',
      'contradiction',
    ],
  ])('%s', async (_name, change, pointer, code) => {
    const { errors } = await refusal(change);
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([[pointer, code]]);
  });

  it.each([['[]'], ['null'], ['"97110"'], ['97110'], ['{}']])('a body that is %s', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const reply = await api.ask('POST', '/v1/estimates', { body, headers });
    expect(reply.status).toBe(422);
    expect((reply.json as Problem).errors.length).toBeGreaterThan(0);
  });
});
