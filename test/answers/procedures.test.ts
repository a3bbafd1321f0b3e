import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { estimated, refusedWith, request, seededStore } from './seeded.ts';

describe('modifiers that one line cannot carry', () => {
  let store: TableStore;
  beforeAll(async () => {
    store = await seededStore();
  });
  afterAll(() => store.close());

  const line = (...modifiers: string[]) => request([{ code: '97110', units: 1, modifiers }]);

  it.each([
    [['GA', 'GY']],
    [['GA', 'GZ']],
    [['GY', 'GZ']],
    [['GX', 'GA']],
    [['GX', 'GZ']],
    [['GP', 'GO']],
    [['GO', 'GN']],
    [['CQ', 'GO']],
    [['CQ', 'GN']],
    [['CO', 'GP']],
    [['CO', 'GN']],
    [['26', 'TC']],
    [['80', '82']],
    [['80', 'AS']],
    [['62', '66']],
    [['62', '80']],
    [['54', '55']],
    [['50', 'RT']],
  ])('%j', async (modifiers) => {
    expect(await refusedWith(store, line(...modifiers))).toEqual(['/lines/0/modifiers modifiers-contradict']);
  });

  it('each is named, also on the lines of other disciplines', async () => {
    const input = request([{ code: '97110', units: 1, modifiers: ['GP', 'GO', 'GA', 'GZ'] }], {
      alsoThatDay: [{ code: '97530', units: 1, modifiers: ['CO', 'GP'] }],
    });
    expect(await refusedWith(store, input)).toEqual([
      '/lines/0/modifiers modifiers-contradict',
      '/lines/0/modifiers modifiers-contradict',
      '/alsoThatDay/0/modifiers modifiers-contradict',
    ]);
  });

  it.each([
    ['both sides of therapy', { modifiers: ['50'] }, '/lines/0/modifiers no-two-sides'],
    [
      'a price the schedule has',
      { contractorPrice: '40.00' },
      '/lines/0/contractorPrice not-contractor-priced',
    ],
    ['base units of therapy', { baseUnits: 3 }, '/lines/0/baseUnits not-anesthesia'],
  ])('%s', async (_name, more, error) => {
    expect(await refusedWith(store, request([{ code: '97110', units: 1, ...more }]))).toEqual([error]);
  });

  it.each([
    ['GY', 'patient', { nonCovered: '60.00', patientOwes: '60.00', writeOff: '0.00' }],
    ['GZ', 'provider', { nonCovered: '0.00', patientOwes: '0.00', writeOff: '60.00' }],
  ])('%s: allowed 0.00, and the %s bears the charge of 60.00', async (modifier, liable, amounts) => {
    const lines = [{ code: '97110', units: 1, modifiers: ['GP', modifier], charge: '60.00' }];
    const answer = await estimated(store, request(lines));
    expect(answer).toMatchObject({
      status: 'priced',
      totals: { allowed: '0.00', payerPays: '0.00', ...amounts },
      lines: [{ outcome: 'not-covered', liable, allowed: '0.00', ...amounts }],
    });
  });

  it("takes the contractor's price: 41.50, of it 20% and the rest less 2%", async () => {
    const answer = await estimated(store, request([{ code: '97039', units: 1, contractorPrice: '41.50' }]));
    expect(answer).toMatchObject({
      status: 'priced',
      totals: { allowed: '41.50', patientOwes: '8.30', sequestration: '0.66', payerPays: '32.54' },
    });
  });
});

/** Alabama (10112-00), 2025: indices 1.000, 0.869, 0.575; factor 32.3465; anesthesia 19.31 a unit. */
describe.skipIf(!cmsFilesAreHere)('visits on the whole release of October 2025', () => {
  let store: TableStore;
  beforeAll(async () => {
    store = await openMemoryStore();
    const name = 'rvu25d.zip';
    const outcome = await importFiles([{ name, bytes: await readFile(cmsFile(name)) }], {}, store.schedule);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  }, 60_000);
  afterAll(() => store.close());

  const allowed = async (lines: object[], placeOfService = '11') => {
    const answer = await estimated(
      store,
      request(lines, {
        dateOfService: '2025-11-15',
        place: { carrier: '10112', locality: '00' },
        placeOfService,
      }),
    );
    return answer.lines.map((line) => line.allowed ?? line.reason);
  };

  it('two colonoscopies, the base not billed: 225.14, and 178.15 - 163.76', async () => {
    // Facility: (4.57 + 2.38 x 0.869 + 0.56 x 0.575), (3.56 + 1.93 x 0.869 + 0.47 x 0.575), base (3.26 + 1.79 x 0.869 + 0.43 x 0.575)
    const lines = [
      { code: '45380', units: 1 },
      { code: '45385', units: 1 },
    ];
    expect(await allowed(lines, '22')).toEqual(['14.39', '225.14']);
  });

  it('two scans: 173.51 whole; 36.95 x 0.95 = 35.10 and 57.53 x 0.50 = 28.77 of 94.48', async () => {
    const lines = [
      { code: '70450', units: 1 },
      { code: '70551', units: 1 },
    ];
    expect(await allowed(lines)).toEqual(['63.87', '173.51']);
  });

  it('a joint on both sides beside a wound: 111.83, and 57.21 x 1.50 = 85.82, half 42.91', async () => {
    const lines = [
      { code: '20610', units: 1, modifiers: ['50'] },
      { code: '11042', units: 1 },
    ];
    expect(await allowed(lines)).toEqual(['42.91', '111.83']);
  });

  it('a heart test of other codes beside another is priced', async () => {
    // 93005: (0 + 0.18 x 0.869 + 0.01 x 0.575) x 32.3465 = 5.25 (technical); 93000 12.62 less a quarter of it
    const lines = [
      { code: '93000', units: 1 },
      { code: '93306', units: 1 },
    ];
    expect(await allowed(lines)).toEqual(['11.31', '168.83']);
  });

  it('anesthesia of an hour: (3 + 4) x 19.31, its minutes not turned into units', async () => {
    expect(await allowed([{ code: '00400', minutes: 60, baseUnits: 3 }])).toEqual(['135.17']);
    expect(await allowed([{ code: '00400', minutes: 60 }])).toEqual([
      'Anesthesia is priced by base units and time: give baseUnits.',
    ]);
  });
});
