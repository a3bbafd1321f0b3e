import type { Locality, LocalityKey } from './locality.ts';
import type { RelativeValueRow } from './relativeValues.ts';

/**
 * Which conversion factor a relative value file carries. Until 2025 there is one; from 2026 the law sets one for
 * qualifying APM participants (`qp`) and one for everybody else (`non-qp`), in files of their own.
 */
export type ConversionFactorTrack = 'single' | 'non-qp' | 'qp';

export const CONVERSION_FACTOR_SCALE = 4;

/** OPPS-capped amounts CMS printed for one code, modifier and locality, in cents (OPPSCAP file). */
export interface OppsCap extends LocalityKey {
  readonly code: string;
  readonly modifier: string;
  readonly status: string;
  readonly facilityCents: number;
  readonly nonFacilityCents: number;
}

/** What a release says of itself, before it has an id. Dates are yyyy-mm-dd. */
export interface ReleaseHeader {
  readonly year: number;
  /** A January, B April, C July, D October. */
  readonly letter: 'A' | 'B' | 'C' | 'D';
  readonly track: ConversionFactorTrack;
  readonly effectiveFrom: string;
  /** The date CMS printed as RELEASED, or null where the file has none (fixed-width text). */
  readonly releasedOn: string | null;
  /** Dollars a relative value unit in whole ten-thousandths (33.4009 is 334009). */
  readonly conversionFactor: number;
  /** In whole ten-thousandths, or null where the release came without the anesthesia file. */
  readonly nationalAnesthesiaConversionFactor: number | null;
  /** False for the extract shipped with the product: it holds some codes only, and any full release outranks it. */
  readonly complete: boolean;
  /** The names of the files the facts were read from, so that an explanation can cite them. */
  readonly sources: ReleaseSources;
}

export interface ReleaseSources {
  readonly relativeValues: string;
  readonly gpci: string;
  readonly counties: string | null;
  readonly anesthesia: string | null;
  readonly oppsCap: string | null;
}

/** Everything a release holds. The order of the lists carries no meaning. */
export interface ReleaseContent {
  readonly header: ReleaseHeader;
  readonly rows: readonly RelativeValueRow[];
  readonly localities: readonly Locality[];
  readonly oppsCaps: readonly OppsCap[];
}

/** A release as it is stored: its header, its id and how much it holds. */
export interface Release extends ReleaseHeader {
  readonly id: string;
  readonly counts: ReleaseCounts;
}

export interface ReleaseCounts {
  readonly codes: number;
  readonly rows: number;
  readonly localities: number;
  readonly oppsCaps: number;
}

/** "2026C", "2026C QP": how people name a release. */
export function releaseTitle(header: { year: number; letter: string; track: ConversionFactorTrack }): string {
  return `${header.year}${header.letter}${header.track === 'qp' ? ' QP' : ''}`;
}
