import fc from 'fast-check';
import type { PricedLine } from '../../src/pricing/priceVisit.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import { percent, row } from './made.ts';
import { DOLLARS, priced, ROWS_2026, type MadeLine, type MadeVisit } from './madeVisit.ts';
import { billed, partsOf, surgery, test, unranked } from './procedures.ts';

/** Visits of any services together: surgery, endoscopy, imaging, therapy, anesthesia and the rest. */

const scope = (code: string, fee: string, base: string) =>
  surgery(code, fee, { multipleProcedure: '3', endoscopicBase: base });
const capped = { oppsNonFacilityPeRvu: 9000, oppsFacilityPeRvu: 9000 };
const withCap = (made: ReturnType<typeof test>) => ({
  whole: { ...made.whole, ...capped },
  professional: made.professional,
  technical: { ...made.technical, ...capped },
});
const tests = [
  test('70552', '101.33', '503.17'),
  withCap(test('72142', '81.17', '403.19')),
  test('76700', '33.33', '33.34', { bilateralSurgery: '3' }),
  test('93306', '71.09', '153.27', { multipleProcedure: '6' }),
  test('93880', '41.11', '201.13', { multipleProcedure: '6', bilateralSurgery: '2' }),
  test('92134', '21.21', '19.99', { multipleProcedure: '7' }),
];
const bases = [surgery('29805', '200.07'), surgery('45378', '230.11')];
export const ROWS: readonly RelativeValueRow[] = [
  surgery('11042', '101.01', { bilateralSurgery: '0' }),
  surgery('20610', '63.43'),
  surgery('27447', '1203.57', { assistantAtSurgery: '0', coSurgeons: '1' }),
  surgery('36598', '77.77', { status: 'T', bilateralSurgery: '0' }),
  surgery('17999', '0.00', { status: 'C' }),
  scope('29807', '310.02', '29805'),
  scope('29819', '275.12', '29805'),
  scope('45385', '301.27', '45378'),
  ...bases,
  unranked('99213', '91.39', { bilateralSurgery: '0' }),
  unranked('36591', '24.13', { status: 'T', bilateralSurgery: '0' }),
  unranked('96523', '27.19', { status: 'T', bilateralSurgery: '0' }),
  row('00400', '0.00', '0.00', '0.00', { status: 'J', multipleProcedure: '9', bilateralSurgery: '9' }),
  ...tests.flatMap(({ whole, professional, technical }) => [whole, professional, technical]),
  ...Object.values(ROWS_2026),
];

const anyRow = fc.constantFrom(...ROWS);
const amount = fc.integer({ min: 0, max: 90_000 }).map((cents) => (cents / 100).toFixed(2));
const modifiers = fc.constantFrom<(readonly string[])[]>(
  ...[[], [], ['50'], ['RT'], ['LT'], ['59'], ['62'], ['80'], ['AS'], ['54'], ['55'], ['78'], ['22'], ['53']],
  ...[['GA'], ['GZ'], ['GP'], ['GP', 'CQ'], ['RT', '80'], ['50', '62'], ['76']],
);
const anyLine: fc.Arbitrary<MadeLine> = fc
  .record(
    {
      made: anyRow,
      units: fc.integer({ min: 1, max: 3 }),
      modifiers,
      charge: amount,
      baseUnits: fc.integer({ min: 0, max: 30 }),
      minutes: fc.integer({ min: 0, max: 600 }),
      contractorPrice: amount,
    },
    { requiredKeys: ['made', 'units'] },
  )
  .map(({ made, ...more }) => billed(made, more));
export const anyVisit: fc.Arbitrary<MadeVisit> = fc.record({
  lines: fc.array(anyLine, { minLength: 1, maxLength: 7 }),
  alsoThatDay: fc.array(anyLine, { maxLength: 2 }),
  deductible: amount,
  setting: fc.constantFrom('facility', 'non-facility'),
  policy: fc.constantFrom({}, { practitioner: percent(85) }),
  clinician: fc.constantFrom(
    { participating: true, acceptsAssignment: true },
    { participating: false, acceptsAssignment: true },
  ),
});

export function answered(visit: MadeVisit): readonly PricedLine[] {
  const anesthesia = { ...percent(1931), label: 'Anesthesia conversion factor' };
  return priced({
    rates: DOLLARS,
    companions: [...partsOf(...tests), ...bases],
    anesthesiaConversionFactor: anesthesia,
    ...visit,
  });
}
