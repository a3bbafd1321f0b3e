import { formatScaled } from '../../../decimal/text.ts';
import { CONVERSION_FACTOR_SCALE } from '../../../schedule/release.ts';
import type { Check, Found } from '../check.ts';
import type { Judged } from '../judged.ts';
import type { Severity } from '../judgement.ts';
import { factorsOn, nearestFactor } from '../knownFactors.ts';
import { hasMoved } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * The factor is the one known for the date and track. A year whose factor is not known yet may move it in January, within
 * what budget neutrality and law have ever done; inside a year it stays.
 */
export const conversionFactor: Check = {
  name: 'conversion-factor',
  find: (judged): Found[] => {
    const { conversionFactor: factor, effectiveFrom, track } = judged.now.release;
    const { leastConversionFactor: least, mostConversionFactor: most } = THRESHOLDS;
    if (factor < least || factor > most) {
      return [
        finding(judged, 'wrong', null, `no factor was ever below ${text(least)} or above ${text(most)}`),
      ];
    }
    const known = factorsOn(effectiveFrom);
    return known ? againstKnown(judged, known[track], Object.values(known)) : againstBefore(judged);
  },
};

function againstKnown(judged: Judged, expected: number | undefined, known: readonly number[]): Found[] {
  const { conversionFactor: factor, effectiveFrom, track } = judged.now.release;
  if (factor === expected) return [];
  if (expected === undefined) {
    return [finding(judged, 'doubtful', null, `there is no "${track}" factor on ${effectiveFrom}`)];
  }
  if (known.includes(factor)) {
    const other = `the factor of a "${track}" release is ${text(expected)}, and this is the other track's`;
    return [finding(judged, 'wrong', expected, other)];
  }
  return [finding(judged, 'doubtful', expected, `the one known on ${effectiveFrom} is ${text(expected)}`)];
}

function againstBefore(judged: Judged): Found[] {
  const { now, before, newYear } = judged;
  const { conversionFactor: factor, year } = now.release;
  const sameTrack = before?.release.track === now.release.track;
  if (before && !newYear && sameTrack) {
    const earlier = before.release.conversionFactor;
    if (factor === earlier) return [];
    return [finding(judged, 'doubtful', earlier, `${before.title} of the same year has ${text(earlier)}`)];
  }
  const earlier = before?.release.conversionFactor ?? nearestFactor(now.release.effectiveFrom);
  const unknown = `no factor is known for ${year} yet`;
  return hasMoved(earlier, factor, THRESHOLDS.newFactorPercent)
    ? [
        finding(
          judged,
          'doubtful',
          earlier,
          `${unknown}, and it is far from ${text(earlier)}, the one before`,
        ),
      ]
    : [finding(judged, 'note', null, `${unknown}, and it is near ${text(earlier)}, the one before`)];
}

function finding({ now }: Judged, severity: Severity, expected: number | null, because: string): Found {
  const found = text(now.release.conversionFactor);
  return {
    severity,
    where: null,
    found,
    expected: expected === null ? null : text(expected),
    message: `${now.title} has the conversion factor ${found}: ${because}.`,
  };
}

function text(factor: number): string {
  return formatScaled(factor, CONVERSION_FACTOR_SCALE);
}
