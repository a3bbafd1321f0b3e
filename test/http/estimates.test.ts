import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';
import { WORKED_EXAMPLE, WORKED_LINES, WORKED_TOTALS } from './workedExample.ts';

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

interface Node {
  readonly value: string;
  readonly operation?: string;
  readonly of?: readonly Node[];
}

describe('POST /v1/estimates answers the worked example of the contract', () => {
  it('to the cent, line by line and in total', async () => {
    const reply = await api.estimate(WORKED_EXAMPLE);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json');
    expect(reply.json).toMatchObject({
      status: 'priced',
      totals: WORKED_TOTALS,
      lines: WORKED_LINES,
      alerts: expect.any(Array) as unknown,
      basis: {
        conversionFactor: '33.4009',
        locality: { carrier: '04412', locality: '99', name: 'REST OF TEXAS' },
        payerVersion: 'medicare',
      },
    });
  });

  it('names what was assumed, here only what the product itself lacks', async () => {
    const { assumptions } = (await api.estimate(WORKED_EXAMPLE)).json as { assumptions: { code: string }[] };
    expect(assumptions.map(({ code }) => code)).toContain('partial-release');
    expect(assumptions.map(({ code }) => code)).not.toContain('deductible-met');
  });

  it('with its derivation, whose roundings print the amounts', async () => {
    const { lines } = (await api.estimate(WORKED_EXAMPLE)).json as {
      lines: { explanation: { amounts: { allowed: Node }; rules: { cite: string }[] } }[];
    };
    const [first] = lines;
    expect(first?.explanation.amounts.allowed).toMatchObject({
      value: '34.02',
      operation: 'round-half-up',
      of: [{ value: '34.016478587', operation: 'product' }],
    });
    expect(first?.explanation.rules.every(({ cite }) => cite !== '')).toBe(true);
  });

  it('without the derivation where explain=false, and otherwise the same', async () => {
    const plain = (await api.estimate(WORKED_EXAMPLE, '?explain=false')).json as { lines: object[] };
    expect(plain).toMatchObject({ totals: WORKED_TOTALS, lines: WORKED_LINES });
    expect(plain.lines.filter((line) => 'explanation' in line)).toEqual([]);
  });

  it('twice with the same bytes', async () => {
    const first = await api.estimate(WORKED_EXAMPLE);
    const second = await api.estimate(WORKED_EXAMPLE);
    expect(second.text).toBe(first.text);
  });

  it('with every default named where nothing but the visit is said', async () => {
    const { dateOfService, place, payer, lines } = WORKED_EXAMPLE;
    const reply = (await api.estimate({ dateOfService, place, payer, lines })).json as {
      assumptions: { code: string }[];
    };
    expect(reply).toMatchObject({ totals: WORKED_TOTALS });
    expect(reply.assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'place-of-service-office',
        'clinician-participating',
        'clinician-accepts-assignment',
        'clinician-not-qualifying-apm',
        'deductible-met',
      ]),
    );
  });

  it('by the ZIP of the place, too', async () => {
    const reply = await api.estimate({ ...WORKED_EXAMPLE, place: { zip: '78602' } });
    expect(reply.json).toMatchObject({
      totals: WORKED_TOTALS,
      basis: { locality: { carrier: '04412', locality: '99' } },
    });
  });
});

describe('what CMS published for Delaware in 2025 (PFDE25A, 12102-01)', () => {
  // 97530 has the higher practice expense: 34.56 whole. The others reduced: 97110 21.89, 97140 20.76.
  it('is what a visit there is allowed: 34.56 + 21.89 + 20.76 = 77.21', async () => {
    const reply = await api.estimate({
      ...WORKED_EXAMPLE,
      dateOfService: '2025-03-03',
      place: { carrier: '12102', locality: '01' },
      lines: ['97140', '97110', '97530'].map((code) => ({ code, units: 1, modifiers: ['GP'] })),
    });
    expect(reply.json).toMatchObject({
      totals: { allowed: '77.21' },
      lines: [{ allowed: '20.76' }, { allowed: '21.89' }, { allowed: '34.56' }],
    });
  });
});

describe('a line that has no price', () => {
  const only = (code: string) => ({ ...WORKED_EXAMPLE, lines: [{ code, units: 1 }] });
  it.each([
    ['97010', 'bundled', 'priced', { allowed: '0.00', patientOwes: '0.00', payerPays: '0.00' }],
    ['97039', 'unpriced', 'needs-review', { allowed: null, patientOwes: null, payerPays: null }],
    ['97014', 'invalid', 'needs-review', { allowed: null, patientOwes: null, payerPays: null }],
  ])('%s is %s, and the estimate is %s', async (code, outcome, status, amounts) => {
    const reply = await api.estimate(only(code));
    expect(reply.json).toMatchObject({ status, totals: amounts, lines: [{ code, outcome, ...amounts }] });
  });

  it('takes the totals with it: a partial sum is never shown as one', async () => {
    const lines = [...WORKED_EXAMPLE.lines, { code: '97039', units: 1 }];
    const reply = await api.estimate({ ...WORKED_EXAMPLE, lines });
    expect(reply.json).toMatchObject({
      status: 'needs-review',
      totals: { allowed: null, patientOwes: null, patientDueNow: null },
      lines: [{ allowed: '34.02' }, { allowed: '43.66' }, { allowed: '20.85' }, { allowed: null }],
    });
  });

  it('names the code to use instead where it is known', async () => {
    expect((await api.estimate(only('97014'))).json).toMatchObject({ lines: [{ substitute: 'G0283' }] });
  });
});
