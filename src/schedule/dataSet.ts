import type { DataSetEntry } from './calendar.ts';

/**
 * A data set that CMS sends beside the releases, packed: groups of texts, each read by its name in one request. What the
 * texts of a group mean is the data set's own: `mueText.ts`, `procedurePairText.ts`, `plusFourText.ts`,
 * `paymentAmountText.ts`, `diagnosisCodeText.ts`.
 */
export interface DataSetHeader {
  readonly dataset: DataSetEntry['dataset'];
  /** The first day it answers, yyyy-mm-dd. */
  readonly effectiveFrom: string;
  /** False for a part of a set. */
  readonly complete: boolean;
  /** True where it answers for no other quarter than the one that begins on `effectiveFrom`. */
  readonly onlyQuarter: boolean;
  /** The files it was read from. */
  readonly sources: readonly string[];
}

/** Texts that are wanted together, in one order whatever order their file had. */
export interface PackedGroup {
  readonly name: string;
  /** How many rows of the file the lines hold. */
  readonly rows: number;
  readonly lines: readonly string[];
}

/** Everything a data set holds; no two groups have one name. */
export interface DataSetContent {
  readonly header: DataSetHeader;
  readonly groups: readonly PackedGroup[];
}

/** A data set as it is stored. */
export interface DataSet extends DataSetHeader {
  readonly id: string;
  readonly counts: DataSetCounts;
}

export interface DataSetCounts {
  readonly groups: number;
  readonly rows: number;
}

/** The calendar's entry of a stored data set. */
export function dataSetEntry({ dataset, id, effectiveFrom, complete, onlyQuarter }: DataSet): DataSetEntry {
  switch (dataset) {
    case 'zip-plus-four':
    case 'mue-practitioner':
      return { dataset, id, effectiveFrom };
    case 'ptp-practitioner':
      return { dataset, id, effectiveFrom, complete, onlyQuarter };
    case 'icd-10-cm':
      return { dataset, id, effectiveFrom, complete };
    case 'payment-amounts':
      return { dataset, id, year: Number(effectiveFrom.slice(0, 4)), effectiveFrom };
  }
}
