import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../cmsLayouts/smallRows.ts';
import { estimated, refusedWith, request, seededStore } from './seeded.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const ONE = [{ code: '97140', units: 1, modifiers: ['GP'] }];

async function assumed(input: object): Promise<string[]> {
  return (await estimated(store, input)).assumptions.map(({ code }) => code);
}

describe('what is assumed', () => {
  it('is every default, and nothing that was said', async () => {
    const defaults = [
      'place-of-service-office',
      'clinician-participating',
      'clinician-accepts-assignment',
      'clinician-not-qualifying-apm',
      'deductible-met',
    ];
    const unsaid = await assumed(request(ONE));
    const said = await assumed(
      request(ONE, {
        placeOfService: '11',
        clinician: { participating: true, acceptsAssignment: true, qualifyingApm: false },
        benefits: { deductibleRemaining: '0.00' },
      }),
    );
    expect(unsaid.filter((code) => defaults.includes(code))).toEqual(defaults);
    expect(said.filter((code) => defaults.includes(code))).toEqual([]);
  });

  it('names the quarter whose release is not loaded', async () => {
    const { assumptions } = await estimated(store, request(ONE, { dateOfService: '2026-10-01' }));
    expect(assumptions.find(({ code }) => code === 'data-of-earlier-quarter')?.message).toBe(
      'The fee schedule of 2026 quarter 4 is not loaded: release 2026C of 2026 quarter 3 was used.',
    );
  });

  it('takes the QP factor of the law where no QP release is loaded: 33.5675', async () => {
    // (0.43 + 0.39 x 0.949 + 0.00903) x 33.5675 = 0.80914 x 33.5675 = 27.16
    const { totals, basis, assumptions } = await estimated(
      store,
      request(ONE, { clinician: { qualifyingApm: true } }),
    );
    expect([totals.allowed, basis.conversionFactor]).toEqual(['27.16', '33.5675']);
    expect(assumptions.map(({ code }) => code)).toContain('qp-factor-from-policy');
  });
});

describe('what is due at the desk: 27.03 allowed, 5.41 coinsurance', () => {
  it.each([
    ['without secondary cover', {}, '5.41'],
    ['secondary cover takes the coinsurance', { secondary: { coversCoinsurance: true } }, '0.00'],
    ['secondary cover takes the deductible only', { secondary: { coversDeductible: true } }, '5.41'],
    ['a QMB owes nothing', { secondary: { qmb: true } }, '0.00'],
    // 10.00 of deductible, 20% of 17.03 is 3.41
    [
      'a deductible nobody covers',
      { deductibleRemaining: '10.00', secondary: { coversCoinsurance: true } },
      '10.00',
    ],
    [
      'a deductible that is covered',
      { deductibleRemaining: '10.00', secondary: { coversDeductible: true } },
      '3.41',
    ],
  ])('%s', async (_name, benefits, due) => {
    const { totals } = await estimated(store, request(ONE, { benefits }));
    expect(totals.patientDueNow).toBe(due);
  });
});

describe('a qualified Medicare beneficiary', () => {
  it('owes nothing at the desk, and the answer says so', async () => {
    const { totals, assumptions } = await estimated(
      store,
      request(ONE, { benefits: { secondary: { qmb: true } } }),
    );
    expect([totals.patientOwes, totals.patientDueNow]).toEqual(['5.41', '0.00']);
    expect(assumptions.map(({ code }) => code)).toContain('qmb-owes-nothing');
  });
});

describe('a line without a figure', () => {
  it('leaves no partial total', async () => {
    const { status, totals, lines } = await estimated(store, request([...ONE, { code: '97039', units: 1 }]));
    expect(status).toBe('needs-review');
    expect(lines.map(({ outcome, allowed }) => [outcome, allowed])).toEqual([
      ['priced', '27.03'],
      ['unpriced', null],
    ]);
    expect(totals.allowed).toBeNull();
    expect(totals.patientOwes).toBeNull();
  });

  it('that is bundled costs nothing, and its charge is written off', async () => {
    const { status, lines } = await estimated(
      store,
      request([...ONE, { code: '97010', units: 1, charge: '15.00' }]),
    );
    expect(status).toBe('priced');
    expect(lines[1]).toMatchObject({
      outcome: 'bundled',
      allowed: '0.00',
      patientOwes: '0.00',
      writeOff: '15.00',
    });
  });

  it('that Medicare does not cover is the patient’s charge', async () => {
    const { lines } = await estimated(
      store,
      request([
        { code: '96110', units: 1, charge: '60.00' },
        { code: '96110', units: 1 },
      ]),
    );
    expect(lines[0]).toMatchObject({
      outcome: 'not-covered',
      allowed: '0.00',
      nonCovered: '60.00',
      patientOwes: '60.00',
    });
    expect(lines[1]).toMatchObject({ outcome: 'not-covered', nonCovered: null, patientOwes: null });
  });

  it('that is not valid for Medicare names the code that is', async () => {
    const { lines } = await estimated(store, request([{ code: '97014', units: 1 }]));
    expect(lines[0]).toMatchObject({ outcome: 'invalid', substitute: 'G0283', allowed: null });
  });
});

describe('a payer at a percentage of Medicare', () => {
  it('allows its percentage of each unit; the patient’s share is not known', async () => {
    await store.payers.write(
      'test',
      'acme-ppo',
      {
        id: 'acme-ppo',
        name: 'Acme PPO',
        versions: [
          { effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent: '120' } },
          { effectiveFrom: '2026-01-01', terms: { kind: 'percent-of-medicare', percent: '112.5' } },
        ],
      },
      0,
    );
    // 27.03 x 1.125 = 30.40875
    const now = await estimated(store, request(ONE, { payer: 'acme-ppo' }));
    expect(now.status).toBe('needs-review');
    expect(now.totals).toMatchObject({
      allowed: '30.41',
      patientOwes: null,
      payerPays: null,
      patientDueNow: null,
    });
    expect(now.basis.payerVersion).toBe('acme-ppo@2026-01-01#1');
    // 2025, rest of Texas 1.000, 0.945, 0.934: (0.43 + 0.40 x 0.945 + 0.00934) x 32.3465 = 0.81734 x 32.3465 = 26.44; x 1.2 = 31.728
    const then = await estimated(store, request(ONE, { payer: 'acme-ppo', dateOfService: '2025-11-03' }));
    expect(then.totals.allowed).toBe('31.73');
    expect(await refusedWith(store, request(ONE, { payer: 'nobody' }))).toEqual(['/payer unknown-payer']);
  });
});

describe('a code that a complete release no longer has', () => {
  it('is invalid where an earlier one had it, unknown where none had', async () => {
    const own = await seededStore();
    try {
      const rows = smallRvuRows(2026, '33.4009').filter(({ code }) => code !== '97140');
      const bytes = smallRelease({ year: 2026, letter: 'C', conversionFactor: '33.4009', columns: 32, rows });
      const outcome = await importFiles([{ name: 'rvu26c.zip', bytes }], {}, own.schedule);
      expect(outcome.ok).toBe(true);
      const { lines } = await estimated(own, request(ONE));
      expect(lines[0]).toMatchObject({ outcome: 'invalid', allowed: null });
      expect(lines[0]?.reason).toMatch(/^Deleted/);
      expect(await refusedWith(own, request([{ code: '00001', units: 1 }]))).toEqual([
        '/lines/0/code unknown-code',
      ]);
    } finally {
      await own.close();
    }
  });
});

describe('a request that cannot be answered', () => {
  it.each([
    [
      'a date no release covers',
      request(ONE, { dateOfService: '2026-05-10' }),
      ['/dateOfService no-release-for-date'],
    ],
    [
      'an unknown locality',
      request(ONE, { place: { carrier: '04412', locality: '98' } }),
      ['/place unknown-locality'],
    ],
    [
      'a ZIP that crosses localities',
      request(ONE, { place: { zip: '71953' } }),
      ['/place/zip ambiguous-zip'],
    ],
    ['a ZIP that does not exist', request(ONE, { place: { zip: '00000' } }), ['/place/zip unknown-zip']],
    [
      'a code the extract lacks',
      request([{ code: '99213', units: 1 }]),
      ['/lines/0/code code-not-in-extract'],
    ],
    [
      'a professional part that does not exist',
      request([{ code: '97110', units: 1, modifiers: ['26'] }]),
      ['/lines/0/modifiers modifier-without-row'],
    ],
    [
      'a place of service that does not exist',
      request(ONE, { placeOfService: '00' }),
      ['/placeOfService unknown-place-of-service'],
    ],
    [
      'a copay under Original Medicare',
      request(ONE, { benefits: { copay: '20.00' } }),
      ['/benefits/copay not-original-medicare'],
    ],
    [
      'everything wrong at once',
      request([{ code: '971', units: 0 }], { dateOfService: '2026-02-30', place: {}, payer: 'Medicare!' }),
      [
        '/dateOfService invalid-value',
        '/place invalid-value',
        '/payer invalid-value',
        '/lines/0/code invalid-value',
        '/lines/0/units invalid-value',
      ],
    ],
  ])('%s', async (_name, input, expected) => {
    expect(await refusedWith(store, input)).toEqual(expected);
  });
});
