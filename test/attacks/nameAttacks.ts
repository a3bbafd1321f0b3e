import { JSON_TYPE, VISIT, type Attack } from './attack.ts';

const raw = (changed: string) => `{${changed},${JSON.stringify(VISIT).slice(1)}`;

export const prototypes: Attack[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].flatMap((name): Attack[] => [
    {
      name: `a field "${name}"`,
      sender: 'hillside',
      method: 'POST',
      path: '/v1/estimates',
      body: raw(`"${name}":{"payer":"acme"}`),
      headers: JSON_TYPE,
      status: 422,
    },
    {
      name: `a payer called "${name}"`,
      sender: 'hillside',
      method: 'GET',
      path: `/v1/payers/${name}`,
      status: 404,
    },
    {
      name: `a parameter "${name}"`,
      sender: 'hillside',
      method: 'GET',
      path: `/v1/localities?date=2026-07-15&${name}=1`,
      status: 422,
    },
    {
      name: `a preset called "${name}"`,
      sender: 'hillside',
      method: 'GET',
      path: `/v1/payer-presets/${name}`,
      status: 404,
    },
  ]),
  {
    name: 'a visit’s field "__proto__" in a comparison',
    sender: 'hillside',
    method: 'POST',
    path: '/v1/comparisons',
    body: `{"visit":{"__proto__":{"payer":"medicare"}},"against":[{"__proto__":{"lines":[]}}]}`,
    headers: JSON_TYPE,
    status: 422,
  },
  {
    name: 'a payer’s terms of kind "__proto__"',
    sender: 'hillside',
    method: 'PUT',
    path: '/v1/payers/mine',
    json: {
      id: 'mine',
      name: 'Mine',
      versions: [{ effectiveFrom: '2025-01-01', terms: { kind: '__proto__' } }],
    },
    status: 422,
  },
];
