import { isRowModifier, type RelativeValueRow } from './relativeValues.ts';
import type { OppsCap, ReleaseContent } from './release.ts';
import type { Locality } from './locality.ts';

/**
 * The project's own text of a row: its values in the order below between bars. One text serves the store, the
 * shipped extract and the hash that names a release, so the three cannot disagree about what a row says.
 */
const ROW_FIELDS = [
  'code',
  'modifier',
  'status',
  'notUsedForMedicare',
  'workRvu',
  'nonFacilityPeRvu',
  'nonFacilityNa',
  'facilityPeRvu',
  'facilityNa',
  'malpracticeRvu',
  'pcTc',
  'globalDays',
  'preoperative',
  'intraoperative',
  'postoperative',
  'multipleProcedure',
  'bilateralSurgery',
  'assistantAtSurgery',
  'coSurgeons',
  'teamSurgery',
  'pricingIndicator',
  'endoscopicBase',
  'diagnosticSupervision',
  'calculationFlag',
  'imagingFamily',
  'oppsNonFacilityPeRvu',
  'oppsFacilityPeRvu',
  'oppsMalpracticeRvu',
] as const satisfies readonly (keyof RelativeValueRow)[];

const NUMBERS = new Set<string>(ROW_FIELDS.filter((field) => /Rvu$|operative$/.test(field)));
const FLAGS = new Set<string>(['notUsedForMedicare', 'nonFacilityNa', 'facilityNa']);

export function rowToText(row: RelativeValueRow): string {
  return ROW_FIELDS.map((field) => {
    const value = row[field];
    return typeof value === 'boolean' ? (value ? '1' : '') : String(value);
  }).join('|');
}

/** The row a text was made from; throws where the text was not made by `rowToText`. */
export function rowFromText(text: string): RelativeValueRow {
  const cells = text.split('|');
  if (cells.length !== ROW_FIELDS.length) throw new Error(`a stored row has ${cells.length} fields: ${text}`);
  const row: Record<string, string | number | boolean> = {};
  ROW_FIELDS.forEach((field, index) => {
    const cell = cells[index] ?? '';
    row[field] = NUMBERS.has(field) ? wholeNumber(cell, text) : FLAGS.has(field) ? cell === '1' : cell;
  });
  if (!isRowModifier(String(row['modifier'])))
    throw new Error(`a stored row has an unknown modifier: ${text}`);
  return row as unknown as RelativeValueRow;
}

/** All a release says but its header, a line each, in one order whatever order the lists had. */
export function contentLines({ rows, localities, oppsCaps }: ReleaseContent): string[] {
  return [
    ...rows.map((row) => `ROW ${rowToText(row)}`),
    ...localities.map((locality) => `LOCALITY ${localityToText(locality)}`),
    ...oppsCaps.map((cap) => `OPPSCAP ${oppsCapToText(cap)}`),
  ].sort();
}

export function localityToText(locality: Locality): string {
  const { gpci } = locality;
  return [
    locality.carrier,
    locality.locality,
    locality.state,
    locality.name,
    gpci.work,
    gpci.workWithoutFloor ?? '',
    gpci.pe,
    gpci.malpractice,
    locality.anesthesiaConversionFactor ?? '',
    locality.counties ?? '',
  ].join('|');
}

export function localityFromText(text: string): Locality {
  const [carrier, locality, state, name, work, without, pe, malpractice, anesthesia, counties, ...more] =
    text.split('|');
  if (counties === undefined || more.length > 0) throw new Error(`a stored locality is malformed: ${text}`);
  return {
    carrier: carrier ?? '',
    locality: locality ?? '',
    state: state ?? '',
    name: name ?? '',
    gpci: {
      work: wholeNumber(work, text),
      workWithoutFloor: without === '' ? null : wholeNumber(without, text),
      pe: wholeNumber(pe, text),
      malpractice: wholeNumber(malpractice, text),
    },
    anesthesiaConversionFactor: anesthesia === '' ? null : wholeNumber(anesthesia, text),
    counties: counties === '' ? null : counties,
  };
}

export function oppsCapToText(cap: OppsCap): string {
  return [
    cap.code,
    cap.modifier,
    cap.status,
    cap.carrier,
    cap.locality,
    cap.facilityCents,
    cap.nonFacilityCents,
  ].join('|');
}

export function oppsCapFromText(text: string): OppsCap {
  const [code, modifier, status, carrier, locality, facility, nonFacility, ...more] = text.split('|');
  if (nonFacility === undefined || more.length > 0)
    throw new Error(`a stored OPPS cap is malformed: ${text}`);
  return {
    code: code ?? '',
    modifier: modifier ?? '',
    status: status ?? '',
    carrier: carrier ?? '',
    locality: locality ?? '',
    facilityCents: wholeNumber(facility, text),
    nonFacilityCents: wholeNumber(nonFacility, text),
  };
}

function wholeNumber(cell: string | undefined, text: string): number {
  const value = Number(cell);
  if (cell === undefined || cell === '' || !Number.isSafeInteger(value)) {
    throw new Error(`a stored text has "${cell}" where a whole number belongs: ${text}`);
  }
  return value;
}
