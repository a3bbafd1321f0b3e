import { formatCents } from '../../decimal/text.ts';
import type { Finding } from '../alert.ts';
import { hasRoomForModifier, type CheckedLine } from '../checkedVisit.ts';
import { isPayable } from '../therapyLine.ts';
import {
  BUCKET_NAMES,
  bucketOf,
  type Bucket,
  type TherapyUsed,
  type ThresholdRule,
} from './therapyThreshold.ts';

/** More than a day's therapy of one discipline is ever allowed, in cents. */
const MORE_THAN_A_DAY = 100_000;

/** What is certain of KX before the day's lines have prices, and whether anything is not. */
export interface ThresholdWithoutPrices {
  readonly found: readonly Finding[];
  readonly certain: boolean;
}

/**
 * Above the threshold already, every line needs KX; so far below it that the day cannot reach it, none does. Nothing is allowed
 * above its charge, so the charges say what the day can come to where every line of the bucket has one.
 */
export function thresholdWithoutPrices(
  lines: readonly CheckedLine[],
  used: TherapyUsed,
  rule: ThresholdRule,
): ThresholdWithoutPrices {
  const parts = (['ptSlp', 'ot'] as const).map((bucket) => {
    const own = lines.filter((line) => bucketOf(line) === bucket && isPayable(line) && !hasNotice(line));
    const before = used[bucket];
    if (before === null || own.length === 0) return { found: [], certain: true };
    return ofBucket(own, bucket, before, rule);
  });
  return { found: parts.flatMap(({ found }) => found), certain: parts.every(({ certain }) => certain) };
}

function ofBucket(
  lines: readonly CheckedLine[],
  bucket: Bucket,
  before: number,
  rule: ThresholdRule,
): ThresholdWithoutPrices {
  const name = `The year's ${BUCKET_NAMES[bucket]} stands at ${formatCents(before)}`;
  const threshold = `the threshold of ${formatCents(rule.threshold)}`;
  const those = (marked: boolean) => lines.filter(({ modifiers }) => modifiers.includes('KX') === marked);
  const at = ({ line }: CheckedLine) => ({ line, cite: rule.citation });
  if (before >= rule.threshold) {
    const message = `${name}, at or above ${threshold}. Without KX the line is denied and the clinic bears it, unless the patient was given an ABN. Add KX where the record shows that it is necessary.`;
    const missing = those(false).map((line): Finding => {
      const fix = hasRoomForModifier(line) ? { fix: { addModifier: 'KX' } } : {};
      return { code: 'kx-missing', severity: 'error', message, ...at(line), ...fix };
    });
    return { found: missing, certain: true };
  }
  if (before + mostAllowed(lines) > rule.threshold) return { found: [], certain: false };
  const message = `${name}, and this day cannot bring it above ${threshold}: KX is not needed yet.`;
  const early = those(true).map((line): Finding => {
    const fix = { removeModifier: 'KX' };
    return { code: 'kx-early', severity: 'warning', message, ...at(line), fix };
  });
  return { found: early, certain: true };
}

/** Sent to be denied: nothing is allowed, so it neither counts nor needs KX. */
function hasNotice({ modifiers }: CheckedLine): boolean {
  return ['GA', 'GX', 'GY', 'GZ'].some((notice) => modifiers.includes(notice));
}

/** What the lines can be allowed at most, in cents. */
function mostAllowed(lines: readonly CheckedLine[]): number {
  const charges = lines.map(({ charge }) => charge);
  if (charges.some((charge) => charge === null)) return MORE_THAN_A_DAY;
  return charges.reduce<number>((sum, charge) => sum + (charge ?? 0), 0);
}
