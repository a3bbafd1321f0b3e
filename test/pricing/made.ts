import { parseScaled } from '../../src/decimal/text.ts';
import type { Derivation } from '../../src/pricing/derivation.ts';
import { fact } from '../../src/pricing/derivation.ts';
import { gpciFacts, type RowInRelease } from '../../src/pricing/rowFacts.ts';
import type { Rates } from '../../src/pricing/rowFees.ts';
import type { Locality } from '../../src/schedule/locality.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';

/** Rows, places and rates made for a test, with CMS's own figures written as CMS writes them. */

export const RELEASE = {
  id: 'made',
  sources: {
    relativeValues: 'PPRRVU.csv',
    gpci: 'GPCI.csv',
    counties: null,
    anesthesia: null,
    oppsCap: null,
  },
} as const;

export function scaled(text: string, scale: number): number {
  const value = parseScaled(text, scale);
  if (value === undefined) throw new Error(`"${text}" is no number of ${scale} decimals`);
  return value;
}

/** An active therapy-like row; both settings have the same practice expense. */
export function row(
  code: string,
  work: string,
  pe: string,
  malpractice: string,
  more: Partial<RelativeValueRow> = {},
): RelativeValueRow {
  return {
    code,
    modifier: '',
    status: 'A',
    notUsedForMedicare: false,
    workRvu: scaled(work, 2),
    nonFacilityPeRvu: scaled(pe, 2),
    nonFacilityNa: false,
    facilityPeRvu: scaled(pe, 2),
    facilityNa: false,
    malpracticeRvu: scaled(malpractice, 2),
    pcTc: '7',
    globalDays: 'XXX',
    preoperative: 0,
    intraoperative: 0,
    postoperative: 0,
    multipleProcedure: '5',
    bilateralSurgery: '0',
    assistantAtSurgery: '0',
    coSurgeons: '0',
    teamSurgery: '0',
    pricingIndicator: '',
    endoscopicBase: '',
    diagnosticSupervision: '09',
    calculationFlag: '0',
    imagingFamily: '99',
    oppsNonFacilityPeRvu: 0,
    oppsFacilityPeRvu: 0,
    oppsMalpracticeRvu: 0,
    ...more,
  };
}

export function inRelease(relativeValues: RelativeValueRow, deleted = false): RowInRelease {
  return { row: relativeValues, release: RELEASE, deleted };
}

export function place(work: string, pe: string, malpractice: string): Locality {
  return {
    carrier: '04412',
    locality: '99',
    state: 'TX',
    name: 'A PLACE',
    gpci: {
      work: scaled(work, 3),
      workWithoutFloor: null,
      pe: scaled(pe, 3),
      malpractice: scaled(malpractice, 3),
    },
    counties: null,
    anesthesiaConversionFactor: null,
  };
}

export const NATIONAL = place('1.000', '1.000', '1.000');
/** Rest of Texas, 04412-99, in 2026. */
export const REST_OF_TEXAS_2026 = place('1.000', '0.949', '0.903');
/** Delaware, 12102-01, in 2025. */
export const DELAWARE_2025_PLACE = place('1.009', '0.992', '0.949');

export function rates(locality: Locality, conversionFactor: string): Rates {
  const source = { kind: 'policy', citation: 'made for a test', from: '2025-01-01' } as const;
  return {
    gpci: gpciFacts(locality, RELEASE),
    conversionFactor: fact('Conversion factor', scaled(conversionFactor, 4), 4, source),
  };
}

/** A percentage as the rules take it: percent('50') is 0.50. */
export function percent(whole: number): Derivation {
  return fact('a percentage', whole, 2, { kind: 'policy', citation: 'made for a test', from: '2025-01-01' });
}
