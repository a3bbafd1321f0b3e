/**
 * Where a change stops being CMS's quarterly work. Percents are of the release before. "Seen" is what the releases of
 * January, July and October 2025 and of July 2026 do from one to the next (test/refresh/gate/cmsReleases.test.ts).
 */
export const THRESHOLDS = {
  /** Every factor known is between 32 and 37 dollars: no law makes it ten, a shifted column does. In ten-thousandths. */
  leastConversionFactor: 100_000,
  /** A hundred dollars likewise. */
  mostConversionFactor: 1_000_000,
  /** A January factor moves by what law and budget neutrality allow: 3.8% at most from 2019 to 2026. */
  newFactorPercent: 10,

  /** Complete releases had 18,865 to 19,356 rows; below this a part of the file is missing. */
  fewestRows: 15_000,
  /** A QP file leaves out what QP status does not touch: January 2026 had 11,811 codes. */
  fewestQpRows: 9_000,
  /** A twentieth of a release is no file of CMS's cut short, but one that somebody made. */
  madeByHandRows: 1_000,
  /** A tenth of the codes is eight times what the new year took (1.2%). */
  codesLostPercent: 10,
  /** A file cut in its middle loses half, less the code at the cut and what CMS added before it. */
  codesLostWrongPercent: 40,
  /** The new year added 2.7%. */
  codesAddedPercent: 10,
  /** Modifier rows (26, TC) never fell. */
  modifierRowsLostPercent: 10,
  /** Below so many rows of a modifier (there are 4 of 53) a tenth says nothing. */
  fewestModifierRows: 20,

  /** Every release seen has 109: ten more or fewer would be a redrawing of whole states. */
  fewestLocalities: 100,
  mostLocalities: 120,
  /** The least index seen is 0.296 (malpractice, Minnesota). In thousandths. */
  leastGpci: 200,
  /** The greatest index seen is 2.529 (malpractice, Florida). In thousandths. */
  mostGpci: 3000,
  /** The greatest step seen is 24.3% (malpractice, Nebraska 2026); work and practice expense moved by 2.1% at most. */
  gpciMovedPercent: 25,
  /** Half the places moving so far is no revision but another column. */
  gpciMovedWrongPercent: 50,
  /** Within a year CMS changed the indices of two places (October 2023); another year's file changes nearly all. */
  mostMovedMidYear: 5,

  /** Active codes never fell, and rose by 4.3% in the new year. */
  activeLostPercent: 10,
  /** The greatest step of any status was 17.5% (E, in the new year). */
  statusMovedPercent: 30,
  /** Smaller statuses (T has 8 rows) move by more than that with a single code. */
  fewestStatusRows: 100,

  /** The greatest value seen is 443.28 (practice expense): beyond 1,000.00 another column was read. In hundredths. */
  mostRvu: 100_000,
  /** One code in 18,860 moved by more than this factor in the new year, none within a year. */
  valueMovedFactor: 3,
  /** One in twenty moving so far is no revision. */
  valuesMovedPercent: 5,
  /** No therapy code moved by more than a tenth: a fifth is worth telling a clinic. */
  therapyMovedPercent: 20,
  /** The sum of all values moved by 0.5% in the new year: budget neutrality holds it. */
  sumMovedPercent: 10,
  /** Work, practice expense and malpractice each, within a year: 0.2% seen. */
  partMovedPercent: 10,
  /** In the new year: facility practice expense fell by 13.1% in 2026. */
  partMovedNewYearPercent: 25,
  /** A part that doubles or halves is another column. */
  partMovedWrongFactor: 2,
  /** The codes under the therapy reduction were the same 52 in every release seen. */
  indicatorChangedPercent: 10,

  /** Every amount CMS has published that could be had is met to the cent; one may be a misprint, one in a thousand is not. */
  amountsDifferingPerThousand: 1,
} as const;
