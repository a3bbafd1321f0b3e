import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revenueOfRequest } from '../../../src/answers/revenue/revenue.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { seededStore } from '../seeded.ts';
import { keepPayer, listRefusals, PRACTICE } from './madeRevenue.ts';

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  await keepPayer(store, 'acme', { kind: 'percent-of-medicare', percent: '120' });
  await keepPayer(store, 'later', { kind: 'percent-of-medicare', percent: '120' }, '2026-12-01');
  const locality = { carrier: '04412', locality: '98' };
  await keepPayer(store, 'nowhere', { kind: 'percent-of-medicare', percent: '100', locality });
});
afterAll(() => store.close());

const HEADING = 'Procedure Code,Modifier,Payer,Units\n';

describe('a list of counts that is wrong', () => {
  it.each([
    ['97110,,medicare,-5', ['/line/2/Units negative-units']],
    ['97110,,medicare,1.5', ['/line/2/Units not-whole-units']],
    ['97110,,medicare,1e3', ['/line/2/Units not-whole-units']],
    ['97110,,medicare,', ['/line/2/Units missing-units']],
    ['97110,,medicare,10000000', ['/line/2/Units too-many-units']],
    ['97110,,,5', ['/line/2/Payer missing-payer']],
    ['97110,,Acme PPO,5', ['/line/2/Payer invalid-payer']],
    ['97110,,aetna,5', ['/line/2/Payer unknown-payer']],
    ['97110,,later,5', ['/line/2/Payer payer-not-in-force']],
    ['9711,,medicare,5', ['/line/2/Procedure Code lost-leading-zero']],
    ['99999,,medicare,5', ['/line/2/Procedure Code unknown-code']],
    ['S8948,,acme,5', ['/line/2/Procedure Code unknown-code']],
    ['97110,GPX,medicare,5', ['/line/2/Modifier invalid-modifier']],
    ['97110,,medicare,1,000', ['/line/2 long-row']],
    ['97110,,nowhere,5', ['/line/2/Payer payer-locality-unknown']],
  ])('%s', async (row, errors) => {
    expect(await listRefusals(store, `${HEADING}${row}\n`)).toEqual(errors);
  });

  it('is told all at once: each row, and the parameters beside it', async () => {
    const rows = '97110,,medicare,5\n97110,,aetna,5\n99999,,medicare,5\n99998,,bcbs,5\n';
    expect(await listRefusals(store, `${HEADING}${rows}`, { carrier: '04412', locality: '98' })).toEqual([
      '/line/3/Payer unknown-payer',
      '/line/5/Payer unknown-payer',
      '/line/4/Procedure Code unknown-code',
      '/line/5/Procedure Code unknown-code',
      ...[' unknown-locality', ' unknown-locality'],
    ]);
    expect(await listRefusals(store, `${HEADING}97110,,,x\n`, { reducedShare: '101', by: 'code' })).toEqual([
      ...['/line/2/Payer missing-payer', '/line/2/Units not-whole-units'],
      ...['/reducedShare invalid-value', '/by unknown-field'],
    ]);
  });

  it('names the first fifty of many, and how many there are', async () => {
    const list = `${HEADING}${'97110,,aetna,5\n'.repeat(60)}`;
    expect(await listRefusals(store, list)).toHaveLength(50);
  });

  it.each([
    ['', [' empty-list']],
    [HEADING, [' empty-list']],
    ['Procedure Code,Modifier,Units\n97110,,5\n', ['/line/1 missing-column']],
    ['Code,Payer,Payer ID,Units\n97110,medicare,acme,5\n', ['/line/1 repeated-column']],
    ['Code;Payer;Units\n97110;medicare;5\n', ['/line/1 not-comma-separated']],
    [`${HEADING}"97110,,medicare,5\n`, ['/line/2 unreadable-row']],
  ])('%j has no counts', async (list, errors) => {
    expect(await listRefusals(store, list)).toEqual(errors);
  });

  it('has at most twenty thousand rows', async () => {
    const list = `${HEADING}${'97110,,medicare,5\n'.repeat(20_001)}`;
    expect(await listRefusals(store, list)).toEqual([' too-many-rows']);
  });
});

describe('a request with counts that is wrong', () => {
  it.each([
    [{}, ['/counts missing-field']],
    [{ counts: [] }, ['/counts invalid-value']],
    [
      {
        counts: [
          { code: '97110', payer: 'medicare', units: -1 },
          { code: '9711', payer: 'A B', units: 0.5, name: 'x' },
        ],
      },
      [
        '/counts/0/units invalid-value',
        '/counts/1/code invalid-value',
        '/counts/1/payer invalid-value',
        '/counts/1/units invalid-value',
        '/counts/1/name unknown-field',
      ],
    ],
    [
      {
        counts: [
          { code: '97110', payer: 'aetna', units: 1 },
          { code: '99999', payer: 'acme', units: 1 },
        ],
        place: { zip: '00000' },
      },
      ['/counts/0/payer unknown-payer', '/counts/1/code unknown-code', '/place/zip unknown-zip'],
    ],
    [
      { counts: [{ code: '97110', payer: 'acme', units: 1 }], reducedShare: '-1' },
      ['/reducedShare invalid-value'],
    ],
    [{ counts: [{ code: '97110', payer: 'acme', units: 1 }], place: {} }, ['/place invalid-value']],
  ])('%j', async (request, errors) => {
    const sources = { ...store, practice: PRACTICE };
    const answer = await revenueOfRequest({ from: '2025D', to: '2026C' }, request, sources);
    expect(answer.ok ? [] : answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      errors,
    );
  });

  it('names releases that are not stored', async () => {
    const request = { counts: [{ code: '97110', payer: 'medicare', units: 1 }] };
    const answer = await revenueOfRequest({ from: '2019A', to: '2026C' }, request, {
      ...store,
      practice: PRACTICE,
    });
    expect(answer.ok ? null : answer.refusal).toMatchObject({ status: 404, errors: [{ pointer: '/from' }] });
  });
});
