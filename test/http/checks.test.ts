import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { shippedExtract } from '../../bin/cli/shippedExtract.ts';
import { mueCsv, mueRow } from '../cmsLayouts/mue.ts';
import { pairLine, pairsZip } from '../cmsLayouts/procedurePairs.ts';
import { served, type Served } from './served.ts';

/** A line for each of a quarter's four files. */
const PAIRS = [
  pairLine('97530', '97750'),
  pairLine('97140', '97124', { indicator: '0' }),
  pairLine('97150', '97110'),
  pairLine('97530', '97542'),
];

interface Checks {
  readonly alerts: readonly { code: string; severity: string; line: number; payers: string; fix?: unknown }[];
  readonly notRun: readonly { check: string; because: string }[];
}

const VISIT = {
  dateOfService: '2026-07-15',
  payer: 'medicare',
  lines: [
    { code: '97014', units: 1, modifiers: ['GP'] },
    { code: '97530', units: 1, modifiers: ['GP'] },
    { code: '97750', units: 1, modifiers: ['GP'] },
    { code: '97112', units: 5, modifiers: ['GP'] },
  ],
};

async function checked(api: Served, request: object): Promise<Checks> {
  const { status, json } = await api.ask('POST', '/v1/checks', { json: request });
  expect(status).toBe(200);
  return json as Checks;
}

const short = ({ alerts }: Checks) => alerts.map(({ code, severity, line }) => `${line} ${severity} ${code}`);

describe('POST /v1/checks without the coding edits of CMS', () => {
  let api: Served;
  beforeAll(async () => {
    api = await served();
  });
  afterAll(() => api.close());

  it('names the checks that did not run and what would let them, and finds what can be found', async () => {
    const answer = await checked(api, VISIT);
    expect(short(answer)).toContain('0 error code-not-valid-for-medicare');
    const because = Object.fromEntries(answer.notRun.map((each) => [each.check, each.because]));
    expect(because['medically-unlikely-units']).toContain('practitioner MUEs are not loaded');
    expect(because['procedure-pairs']).toContain('NCCI procedure pairs are not loaded');
    expect(because).not.toHaveProperty('separate-service-modifiers');
  });

  it('names the check of 59 where the visit has one', async () => {
    const [first, ...others] = VISIT.lines;
    const lines = [{ ...first, modifiers: ['GP', '59'] }, ...others];
    const { notRun } = await checked(api, { ...VISIT, lines });
    expect(notRun.map(({ check }) => check)).toContain('separate-service-modifiers');
  });

  it('lacks no edits of Medicare’s for a payer with coding rules of its own', async () => {
    const terms = { kind: 'percent-of-medicare', percent: '120', unitCaps: [{ most: 4 }] };
    const payer = { id: 'acme', name: 'Acme', versions: [{ effectiveFrom: '2026-01-01', terms }] };
    const kept = await api.ask('PUT', '/v1/payers/acme', { json: payer, headers: { 'if-none-match': '*' } });
    expect(kept.status).toBeLessThan(300);
    const answer = await checked(api, { ...VISIT, payer: 'acme' });
    expect(answer.notRun.map(({ check }) => check)).not.toContain('procedure-pairs');
    expect(short(answer)).toContain('3 warning units-over-payer-cap');
    expect(short(answer)).not.toContain('0 error code-not-valid-for-medicare');
  });
});

describe('POST /v1/checks with the coding edits of CMS', () => {
  let store: TableStore;
  let api: Served;
  beforeAll(async () => {
    store = await openMemoryStore();
    const bytes = (text: string | Uint8Array) =>
      typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
    const edits = [
      {
        name: 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv',
        bytes: bytes(mueCsv([mueRow('97112', '4'), mueRow('97014', '0')])),
      },
      // v322 is the third quarter of 2026.
      { name: 'ccipra-v322r0.zip', bytes: bytes(pairsZip(PAIRS, 'ccipra-v322r0')) },
    ];
    const outcome = await importFiles([...(await shippedExtract()), ...edits], {}, store.schedule);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    api = await served({ schedule: store.schedule });
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  it('tells everything that would cost money, each on its line', async () => {
    const answer = await checked(api, VISIT);
    expect(short(answer).filter((each) => !each.includes('threshold'))).toEqual([
      '0 error code-not-valid-for-medicare',
      '0 warning mue-of-earlier-quarter',
      '0 warning diagnosis-missing',
      '2 error pair-needs-modifier',
      '3 error mue-exceeded',
    ]);
    expect(answer.alerts.find(({ code }) => code === 'pair-needs-modifier')).toMatchObject({
      payers: 'medicare',
      fix: { addModifier: '59' },
    });
    const missing = answer.notRun.map(({ check }) => check);
    for (const made of ['medically-unlikely-units', 'procedure-pairs']) expect(missing).not.toContain(made);
  });

  it('is quiet about the same visit mended', async () => {
    const lines = [
      { code: 'G0283', units: 1, modifiers: ['GP'] },
      { code: '97530', units: 1, modifiers: ['GP'] },
      { code: '97112', units: 4, modifiers: ['GP'] },
    ];
    const { alerts } = await checked(api, { ...VISIT, dateOfService: '2026-07-15', lines });
    expect(alerts.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
