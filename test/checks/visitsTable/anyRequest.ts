import fc from 'fast-check';
import { PAYERS } from './payers.ts';

const CODES = [
  '97110',
  '97140',
  '97530',
  '97750',
  '97161',
  '97162',
  '97035',
  '97010',
  '97014',
  '97026',
  '97139',
  '97129',
  '97130',
  '92507',
  '96110',
  '97597',
  '98981',
  '99213',
];
const MODIFIERS = [
  'GP',
  'GO',
  'GN',
  'KX',
  'CQ',
  'CO',
  '59',
  'XS',
  'GA',
  'GX',
  'GY',
  'GZ',
  '95',
  '93',
  '25',
  '26',
  'TC',
  '50',
  'RT',
  'LT',
  '96',
  '97',
  'Q9',
];
const DIAGNOSES = ['M25.561', 'M25.569', 'M17.1', 'M17.11', 'M17.12', 'M54.50', '719.46', 'Z99.89', 'R13.12'];
const DATES = ['2026-07-15', '2026-10-15', '2025-11-15'];

const cents = fc.integer({ min: 0, max: 20_000 }).map((amount) => (amount / 100).toFixed(2));

const anyLine = fc.record(
  {
    code: fc.constantFrom(...CODES),
    units: fc.integer({ min: 1, max: 8 }),
    minutes: fc.integer({ min: 1, max: 60 }),
    modifiers: fc.uniqueArray(fc.constantFrom(...MODIFIERS), { maxLength: 4 }),
    charge: cents,
    diagnoses: fc.array(fc.constantFrom(...DIAGNOSES), { maxLength: 3 }),
  },
  { requiredKeys: ['code', 'units', 'modifiers'] },
);

/** What brings alerts and nothing else: which day it is, the diagnoses of the claim, where the course stands. */
export const anyTrigger = fc.record(
  {
    asOf: fc.constantFrom('2026-07-15', '2027-07-10', '2028-01-01'),
    diagnoses: fc.array(fc.constantFrom(...DIAGNOSES), { maxLength: 4 }),
    episode: fc.record(
      {
        visitsSinceProgressReport: fc.integer({ min: 1, max: 12 }),
        visitNumber: fc.integer({ min: 1, max: 30 }),
        certifiedFrom: fc.constantFrom('2026-01-01', '2026-04-17', '2026-07-20'),
        authorization: fc.record({ visitsRemaining: fc.integer({ min: 0, max: 3 }) }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** A visit of anything therapists bill, rightly or wrongly, without what only brings alerts. */
export const anyRequest = fc.record(
  {
    dateOfService: fc.constantFrom(...DATES),
    place: fc.constant({ carrier: '04412', locality: '99' }),
    placeOfService: fc.constantFrom('11', '02', '10', '12', '22', '31'),
    payer: fc.constantFrom('medicare', 'medicare', 'medicare', ...Object.keys(PAYERS)),
    lines: fc.array(anyLine, { minLength: 1, maxLength: 5 }),
    alsoThatDay: fc.array(anyLine, { maxLength: 2 }),
  },
  { requiredKeys: ['dateOfService', 'place', 'payer', 'lines'] },
);

/** The year's therapy so far, which brings alerts, and benefits, which move amounts. */
export const anyTherapyUsed = fc.record({
  ptSlp: fc.integer({ min: 0, max: 350_000 }).map((amount) => (amount / 100).toFixed(2)),
  ot: fc.integer({ min: 0, max: 350_000 }).map((amount) => (amount / 100).toFixed(2)),
});
