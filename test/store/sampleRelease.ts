import type { Locality } from '../../src/schedule/locality.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import type { OppsCap, Release, ReleaseContent, ReleaseHeader } from '../../src/schedule/release.ts';

/** Invented values in the shape of a release: the store must give back what it was given, whatever that is. */
export const HEADER: ReleaseHeader = {
  year: 2026,
  letter: 'C',
  track: 'non-qp',
  effectiveFrom: '2026-07-01',
  releasedOn: null,
  conversionFactor: 334009,
  nationalAnesthesiaConversionFactor: 205998,
  complete: true,
  sources: { relativeValues: 'a.csv', gpci: 'b.csv', counties: null, anesthesia: 'c.csv', oppsCap: 'd.csv' },
};

export function row(code: string, modifier: RelativeValueRow['modifier'] = ''): RelativeValueRow {
  return {
    code,
    modifier,
    status: 'A',
    notUsedForMedicare: false,
    workRvu: 44,
    nonFacilityPeRvu: 40,
    nonFacilityNa: false,
    facilityPeRvu: 40,
    facilityNa: true,
    malpracticeRvu: 1,
    pcTc: '0',
    globalDays: '000',
    preoperative: 0,
    intraoperative: 100,
    postoperative: 0,
    multipleProcedure: '5',
    bilateralSurgery: '0',
    assistantAtSurgery: '0',
    coSurgeons: '0',
    teamSurgery: '0',
    pricingIndicator: '1',
    endoscopicBase: '',
    diagnosticSupervision: '09',
    calculationFlag: '0',
    imagingFamily: '99',
    oppsNonFacilityPeRvu: 0,
    oppsFacilityPeRvu: 0,
    oppsMalpracticeRvu: 0,
  };
}

export function locality(carrier: string, number: string, name: string): Locality {
  return {
    carrier,
    locality: number,
    state: 'AK',
    name,
    gpci: { work: 1500, workWithoutFloor: null, pe: 1081, malpractice: 592 },
    counties: 'ALL COUNTIES',
    anesthesiaConversionFactor: 2876,
  };
}

export function oppsCap(code: string, carrier: string): OppsCap {
  return {
    code,
    modifier: 'TC',
    status: 'A',
    carrier,
    locality: '00',
    facilityCents: 10001,
    nonFacilityCents: 10002,
  };
}

/** 300 codes, two of them with rows for their modifiers, one with OPPS caps in two localities. */
export const CONTENT: ReleaseContent = {
  header: HEADER,
  rows: [
    ...Array.from({ length: 300 }, (_, index) => row(String(97001 + index))),
    row('97110', '26'),
    row('97110', 'TC'),
    row('0001U'),
    row('00100'),
  ],
  localities: [
    locality('02102', '00', 'ALASKA'),
    locality('02102', '01', 'ANOTHER'),
    locality('02202', '00', 'IDAHO'),
  ],
  oppsCaps: [oppsCap('97110', '02102'), oppsCap('97110', '02202')],
};

export const ROWS_IN_ALL = 304 + 3 + 2;

export function release(id: string): Release {
  return { ...HEADER, id, counts: { codes: 302, rows: 304, localities: 3, oppsCaps: 2 } };
}

/** Content carries no order: put both sides of a comparison into one. */
export function inOrder({ header, rows, localities, oppsCaps }: ReleaseContent): ReleaseContent {
  const sorted = <T>(list: readonly T[]) =>
    list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { header, rows: sorted(rows), localities: sorted(localities), oppsCaps: sorted(oppsCaps) };
}
