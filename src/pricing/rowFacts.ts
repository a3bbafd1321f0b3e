import { GPCI_SCALE, localityId, type Locality } from '../schedule/locality.ts';
import { RVU_SCALE, type RelativeValueRow } from '../schedule/relativeValues.ts';
import { CONVERSION_FACTOR_SCALE, type Release } from '../schedule/release.ts';
import type { Setting } from '../schedule/setting.ts';
import { fact, type Derivation } from './derivation.ts';
import type { PolicySource } from './source.ts';
import type { Components } from './unitFee.ts';

/** The row and the release that a line is priced from. */
export interface RowInRelease {
  readonly row: RelativeValueRow;
  readonly release: Pick<Release, 'id' | 'sources'>;
  /** True where the row is an earlier release's and the release in force no longer has the code. */
  readonly deleted: boolean;
}

/** The place's indices as facts that cite their cells. */
export function gpciFacts(
  locality: Locality,
  release: Pick<Release, 'id' | 'sources'>,
): Components<Derivation> {
  const index = (label: string, column: string, value: number): Derivation =>
    fact(label, value, GPCI_SCALE, {
      kind: 'release',
      release: release.id,
      file: release.sources.gpci,
      column,
      row: localityId(locality),
    });
  return {
    work: index('Work index of the place', 'PW GPCI', locality.gpci.work),
    pe: index('Practice expense index of the place', 'PE GPCI', locality.gpci.pe),
    malpractice: index('Malpractice index of the place', 'MP GPCI', locality.gpci.malpractice),
  };
}

export function conversionFactorOfRelease(
  release: Pick<Release, 'id' | 'sources' | 'conversionFactor'>,
): Derivation {
  return fact('Conversion factor', release.conversionFactor, CONVERSION_FACTOR_SCALE, {
    kind: 'release',
    release: release.id,
    file: release.sources.relativeValues,
    column: 'CONV FACTOR',
    row: 'every row',
  });
}

export function conversionFactorOfPolicy(tenThousandths: number, source: PolicySource): Derivation {
  return fact('Conversion factor', tenThousandths, CONVERSION_FACTOR_SCALE, source);
}

/** The row's relative values for a setting, as facts that cite their columns. */
export function relativeValueFacts(from: RowInRelease, setting: Setting): Components<Derivation> {
  const { row } = from;
  return {
    work: cell(from, 'Work relative value', 'WORK RVU', row.workRvu),
    pe:
      setting === 'facility'
        ? cell(from, 'Practice expense relative value', 'FACILITY PE RVU', row.facilityPeRvu)
        : cell(from, 'Practice expense relative value', 'NON-FAC PE RVU', row.nonFacilityPeRvu),
    malpractice: cell(from, 'Malpractice relative value', 'MP RVU', row.malpracticeRvu),
  };
}

/** The values the OPPS imaging cap is computed from, or undefined where the row is not subject to it. */
export function oppsCapFacts(from: RowInRelease, setting: Setting): Components<Derivation> | undefined {
  const { row } = from;
  if (!isSubjectToOppsCap(row)) return undefined;
  return {
    work: cell(from, 'Work relative value', 'WORK RVU', row.workRvu),
    pe:
      setting === 'facility'
        ? cell(
            from,
            'Practice expense used for OPPS',
            'FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
            row.oppsFacilityPeRvu,
          )
        : cell(
            from,
            'Practice expense used for OPPS',
            'NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
            row.oppsNonFacilityPeRvu,
          ),
    malpractice: cell(
      from,
      'Malpractice used for OPPS',
      'MP USED FOR OPPS PAYMENT AMOUNT',
      row.oppsMalpracticeRvu,
    ),
  };
}

/** How the fee of a surgery is divided over the care before, during and after it. */
export function globalPackageFacts(
  from: RowInRelease,
): Readonly<Record<'preoperative' | 'intraoperative' | 'postoperative', Derivation>> {
  const { row } = from;
  return {
    preoperative: cell(from, 'Share for care before the surgery', 'PRE OP', row.preoperative),
    intraoperative: cell(from, 'Share for the surgery itself', 'INTRA OP', row.intraoperative),
    postoperative: cell(from, 'Share for care after the surgery', 'POST OP', row.postoperative),
  };
}

export function isSubjectToOppsCap(row: RelativeValueRow): boolean {
  return row.oppsNonFacilityPeRvu > 0 || row.oppsFacilityPeRvu > 0 || row.oppsMalpracticeRvu > 0;
}

/** "97110", "77080-26": how a row is named to a person. */
export function rowName(row: Pick<RelativeValueRow, 'code' | 'modifier'>): string {
  return row.modifier === '' ? row.code : `${row.code}-${row.modifier}`;
}

/** True where "NA" stands beside the setting's practice expense: the service is rarely or never done there. */
export function isNotDoneIn(row: RelativeValueRow, setting: Setting): boolean {
  return setting === 'facility' ? row.facilityNa : row.nonFacilityNa;
}

function cell({ row, release }: RowInRelease, label: string, column: string, hundredths: number): Derivation {
  return fact(label, hundredths, RVU_SCALE, {
    kind: 'release',
    release: release.id,
    file: release.sources.relativeValues,
    column,
    row: rowName(row),
  });
}
