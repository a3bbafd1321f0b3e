/**
 * A pricing area. Its key is the contractor (MAC, "carrier") and the locality number together: 109 areas share
 * 47 numbers, and "00" is a real one. Both keep their leading zeros.
 */
export interface LocalityKey {
  /** Five digits. */
  readonly carrier: string;
  /** Two digits. */
  readonly locality: string;
}

/** Geographic practice cost indices in whole thousandths (0.949 is 949). */
export interface Gpci {
  /** With the 1.0 floor where the law has one: the index Medicare pays by. */
  readonly work: number;
  /** Without the floor, where the file prints both; kept for dates after the floor lapses. */
  readonly workWithoutFloor: number | null;
  readonly pe: number;
  readonly malpractice: number;
}

export interface Locality extends LocalityKey {
  /** Two letters as CMS prints them. */
  readonly state: string;
  readonly name: string;
  readonly gpci: Gpci;
  /** The counties in CMS's words, or null where the release came without the county file. */
  readonly counties: string | null;
  /** Dollars a unit in whole hundredths, or null where the release came without the anesthesia file. */
  readonly anesthesiaConversionFactor: number | null;
}

export const GPCI_SCALE = 3;

export function localityId(key: LocalityKey): string {
  return `${key.carrier}-${key.locality}`;
}
