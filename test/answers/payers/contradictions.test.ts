import { describe, expect, it } from 'vitest';
import { parsePayer } from '../../../src/answers/payers/parsePayer.ts';
import { PAYER_PRESETS } from '../../../data/payerPresets.ts';

const MEDICARE = { kind: 'percent-of-medicare', percent: '120' };
const VISIT = { kind: 'per-visit', amount: '95.00' };
const FEES = { kind: 'fee-list', fees: [{ code: '97110', amount: '40.00' }] };
const CHARGES = { kind: 'percent-of-charges', percent: '80' };

const payer = (...terms: object[]) => ({
  id: 'acme',
  name: 'Acme',
  versions: terms.map((each, at) => ({ effectiveFrom: `202${at}-01-01`, terms: each })),
});

function problemsOf(document: unknown): string[] {
  const answer = parsePayer(document);
  return answer.ok ? [] : answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const AT = '/versions/0/terms';

const CONTRADICTORY: readonly (readonly [name: string, terms: object, pointer: string])[] = [
  ['a visit price reduced as Medicare does', { ...VISIT, mppr: 'medicare' }, '/mppr'],
  ['a visit price reduced by ranks', { ...VISIT, mppr: { of: 'line', tiers: ['100', '50'] } }, '/mppr'],
  ['tiers that rise', { ...MEDICARE, mppr: { of: 'unit', tiers: ['100', '50', '50.01'] } }, '/mppr/tiers/2'],
  ['two fees of one code', { ...FEES, fees: [...FEES.fees, { code: '97110', amount: '1' }] }, '/fees/1'],
  [
    'two fees of one code and modifier, in other letters',
    {
      ...FEES,
      fees: [
        { code: 'g0283', modifier: 'gp', amount: '1' },
        { code: 'G0283', modifier: 'GP', amount: '1' },
      ],
    },
    '/fees/1',
  ],
  ['an override without a price', { ...MEDICARE, overrides: [{ codes: ['97110'] }] }, '/overrides/0'],
  [
    'an override of two prices',
    { ...MEDICARE, overrides: [{ codes: ['97110'], fee: '1.00', notCovered: 'patient' }] },
    '/overrides/0',
  ],
  ...[FEES, VISIT, CHARGES].map(
    (terms) =>
      [
        `a factor under ${terms.kind}`,
        { ...terms, overrides: [{ codes: ['97110'], conversionFactor: '50' }] },
        '/overrides/0/conversionFactor',
      ] as const,
  ),
  ...['copay', 'evaluationCopay', 'coinsurance', 'deductible', 'outOfPocketMaximum'].flatMap((part) =>
    ['nothing', 'everything'].map(
      (order) =>
        [
          `${order}, with a ${part}`,
          { ...CHARGES, share: { order, [part]: '20' } },
          `/share/${part}`,
        ] as const,
    ),
  ),
  [
    'nothing, a copay a visit',
    { ...CHARGES, share: { order: 'nothing', copayPer: 'visit' } },
    '/share/copayPer',
  ],
  [
    'an evaluation’s copay in an order without one',
    { ...MEDICARE, share: { order: 'deductible-coinsurance', copay: '20', evaluationCopay: '40' } },
    '/share/evaluationCopay',
  ],
  [
    'an evaluation’s copay with no order and no copay',
    { ...MEDICARE, share: { evaluationCopay: '40' } },
    '/share/evaluationCopay',
  ],
];

describe('terms that contradict themselves', () => {
  it.each(CONTRADICTORY)('%s', (_name, terms, pointer) => {
    expect(problemsOf(payer(terms))).toEqual([`${AT}${pointer} contradiction`]);
  });

  it('are told beside every other problem of the document', () => {
    const terms = {
      ...FEES,
      fees: [
        { code: '97110', amount: '40.00' },
        { code: '9711', amount: '40.00' },
        { code: '97110', amount: '41.00' },
      ],
      overrides: [{ codes: ['97110'] }, { codes: [], fee: '1' }],
      mppr: { of: 'unit', tiers: ['50', '100'] },
      visitMaximum: 'x',
      share: { order: 'nothing', copay: '20', coinsurance: '120' },
    };
    const second = { ...VISIT, mppr: 'medicare' };
    expect(problemsOf({ ...payer(terms, second), name: '' }).sort()).toEqual([
      '/name invalid-value',
      `${AT}/fees/1/code invalid-value`,
      `${AT}/fees/2 contradiction`,
      `${AT}/mppr/tiers/1 contradiction`,
      `${AT}/overrides/0 contradiction`,
      `${AT}/overrides/1/codes invalid-value`,
      `${AT}/share/coinsurance invalid-value`,
      `${AT}/share/copay contradiction`,
      `${AT}/visitMaximum invalid-value`,
      '/versions/1/terms/mppr contradiction',
    ]);
  });

  it('are not made up of fields that are wrong themselves', () => {
    expect(problemsOf(payer({ ...MEDICARE, share: { order: 'some', evaluationCopay: '4' } }))).toEqual([
      `${AT}/share/order invalid-value`,
    ]);
    expect(problemsOf(payer({ ...MEDICARE, share: { copay: 4, evaluationCopay: '4' } }))).toEqual([
      `${AT}/share/copay invalid-value`,
    ]);
    expect(problemsOf(payer({ kind: 'visit', mppr: 'medicare', overrides: [{}] }))).toEqual([
      `${AT}/kind invalid-value`,
    ]);
  });

  it('two versions of one day', () => {
    const [version] = payer(MEDICARE).versions;
    expect(problemsOf({ ...payer(MEDICARE), versions: [version, version, version] })).toEqual([
      '/versions/1/effectiveFrom contradiction',
      '/versions/2/effectiveFrom contradiction',
    ]);
  });
});

describe('terms that only look like a contradiction', () => {
  it.each([
    ['an order whose copay the request is to give', { ...MEDICARE, share: { order: 'copay' } }],
    [
      'a copay for requests that ask for it',
      { ...MEDICARE, share: { order: 'deductible-coinsurance', copay: '20' } },
    ],
    ['an evaluation’s copay beside a copay', { ...MEDICARE, share: { copay: '20', evaluationCopay: '40' } }],
    ['a visit price that is said not to be reduced', { ...VISIT, mppr: 'none' }],
    [
      'a code with and without a modifier',
      { ...FEES, fees: [...FEES.fees, { code: '97110', modifier: 'GP', amount: '1' }] },
    ],
    ['ranks of one share', { ...CHARGES, mppr: { of: 'unit', tiers: ['50', '50'] } }],
    [
      'a share of none',
      { ...MEDICARE, share: { coinsurance: '0' }, mppr: { of: 'unit', tiers: ['100', '0'] } },
    ],
    ['a cap of no unit', { ...MEDICARE, unitCaps: [{ most: 0, codes: ['97010'] }] }],
    ['a range of one code', { ...MEDICARE, overrides: [{ codes: ['97110-97110'], fee: '0' }] }],
    ['empty lists', { ...MEDICARE, overrides: [], unitCaps: [], requiredModifiers: [] }],
  ])('%s', (_name, terms) => {
    expect(problemsOf(payer(terms))).toEqual([]);
  });

  it.each(Object.entries(PAYER_PRESETS))('the preset %s', (_name, preset) => {
    expect(parsePayer(preset.payer)).toEqual({ ok: true, value: preset.payer });
    expect([preset.source, preset.replace]).not.toContain('');
  });
});

it('codes in small letters are kept in capital ones', () => {
  const terms = { ...MEDICARE, overrides: [{ codes: ['g0281-g0283'], modifier: 'gp', fee: '1.00' }] };
  const answer = parsePayer(payer(terms));
  expect(answer).toMatchObject({
    value: { versions: [{ terms: { overrides: [{ codes: ['G0281-G0283'], modifier: 'GP' }] } }] },
  });
});

it('of a list that is wrong throughout, the first thousand problems are told and how many there are', () => {
  const fees = Array.from({ length: 20_000 }, () => ({ code: '1', amount: '1' }));
  const answer = parsePayer(payer({ kind: 'fee-list', fees }));
  expect(answer.ok).toBe(false);
  if (!answer.ok) expect([answer.refusal.errors.length, answer.refusal.total]).toEqual([1000, 20_000]);
});

it('a list has at most twenty thousand fees', () => {
  const fees = Array.from({ length: 20_001 }, (_, at) => ({ code: String(10_000 + at), amount: '1' }));
  expect(problemsOf(payer({ kind: 'fee-list', fees }))).toEqual([`${AT}/fees invalid-value`]);
  expect(problemsOf(payer({ kind: 'fee-list', fees: fees.slice(1) }))).toEqual([]);
});
