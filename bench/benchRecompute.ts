import { WHOLE_NUMBERS } from '../src/pricing/arithmetic.ts';
import { unitFee } from '../src/pricing/unitFee.ts';
import { readReleases } from '../src/refresh/readReleases.ts';
import type { Measurement } from './measurement.ts';
import type { WholeRelease } from './wholeRelease.ts';

const MOST_SECONDS = 1;

/** Every price of a release, codes x localities x settings, through the estimate's own price function. */
export async function benchRecompute(release: WholeRelease): Promise<Measurement[]> {
  const read = await readReleases([release]);
  if (!read.ok || !read.releases[0]) throw new Error('the release could not be read');
  const { rows, localities, header } = read.releases[0];
  const places = localities.map(({ gpci }) => gpci);
  const values = rows.flatMap((row) => [
    { work: row.workRvu, pe: row.nonFacilityPeRvu, malpractice: row.malpracticeRvu },
    { work: row.workRvu, pe: row.facilityPeRvu, malpractice: row.malpracticeRvu },
  ]);
  const began = performance.now();
  let prices = 0;
  let sum = 0;
  for (const place of places) {
    for (const value of values) {
      sum += unitFee(WHOLE_NUMBERS, value, place, header.conversionFactor);
      prices += 1;
    }
  }
  const seconds = (performance.now() - began) / 1000;
  if (sum === 0) throw new Error('nothing was priced');
  return [
    {
      what: `Whole release recomputed, ${(prices / 1e6).toFixed(1)} million prices`,
      measured: `${seconds.toFixed(2)} s`,
      target: `under ${MOST_SECONDS} s`,
      reached: seconds < MOST_SECONDS,
    },
  ];
}
