import { formatCents } from '../../decimal/text.ts';
import type { Finding } from '../alert.ts';
import { hasRoomForModifier } from '../checkedVisit.ts';
import type { PricedForCheck } from '../checkFacts.ts';

/** A therapy line with what it is allowed, in cents; null where that is not known. */
export type ThresholdLine = Pick<PricedForCheck, 'line' | 'code' | 'modifiers' | 'allowed'>;

/** Amounts of a calendar year in cents, with where they stand. */
export interface ThresholdRule {
  readonly threshold: number;
  readonly review: number;
  readonly citation: string;
}

/** What was allowed so far this year, in cents, by bucket; null where nobody said. */
export interface TherapyUsed {
  /** Physical therapy and speech-language pathology together. */
  readonly ptSlp: number | null;
  readonly ot: number | null;
}

export type Bucket = keyof TherapyUsed;

export const BUCKET_NAMES: Readonly<Record<Bucket, string>> = {
  ptSlp: 'physical therapy and speech-language pathology',
  ot: 'occupational therapy',
};

/**
 * Where in a visit the year's therapy passes the threshold: from that line on KX has to say that it is necessary, or the
 * line is denied at the clinic's cost unless the patient was given notice (ABN, GA). Allowed amounts count, Medicare's and
 * the patient's part together, lines in claim order. Source: 42 USC 1395l(g); Medicare Claims Processing Manual ch.5 s.10.3.
 */
export function therapyThreshold(
  lines: readonly ThresholdLine[],
  used: TherapyUsed,
  rule: ThresholdRule,
): Finding[] {
  const running: Record<Bucket, number | null> = { ...used };
  return lines.flatMap((line) => {
    const bucket = bucketOf(line);
    const before = bucket && running[bucket];
    if (!bucket || before === null || before === undefined) return [];
    // A line of which nothing is allowed (bundled, or sent with a notice) neither counts nor needs KX.
    if (line.allowed === 0) return [];
    const after = before + (line.allowed ?? 0);
    running[bucket] = after;
    return alertsOf(line, bucket, before, after, rule);
  });
}

/** GP and GN share a bucket, GO has its own; a line without a plan of care is in neither. */
export function bucketOf({ modifiers }: Pick<ThresholdLine, 'modifiers'>): Bucket | undefined {
  if (modifiers.includes('GO')) return 'ot';
  return modifiers.includes('GP') || modifiers.includes('GN') ? 'ptSlp' : undefined;
}

function alertsOf(
  line: ThresholdLine,
  bucket: Bucket,
  before: number,
  after: number,
  rule: ThresholdRule,
): Finding[] {
  const alerts: Finding[] = [];
  const add = (code: string, severity: Finding['severity'], message: string, fix?: Finding['fix']) =>
    alerts.push({ code, severity, line: line.line, message, cite: rule.citation, ...(fix && { fix }) });
  const marked = line.modifiers.includes('KX');
  const threshold = formatCents(rule.threshold);
  if (after > rule.threshold && !marked) {
    add(
      'kx-missing',
      'error',
      `With this line the year's ${BUCKET_NAMES[bucket]} comes to ${formatCents(after)}, above the threshold of ${threshold}. Without KX it is denied and the clinic bears it, unless the patient was given an ABN. Add KX where the record shows that it is necessary.`,
      hasRoomForModifier(line) ? { addModifier: 'KX' } : undefined,
    );
  }
  if (after <= rule.threshold && marked) {
    add(
      'kx-early',
      'warning',
      `The year's ${BUCKET_NAMES[bucket]} comes to ${formatCents(after)}, not above the threshold of ${threshold}: KX is not needed yet.`,
      { removeModifier: 'KX' },
    );
  }
  if (before <= rule.review && after > rule.review) {
    add(
      'therapy-medical-review',
      'info',
      `With this line the year's ${BUCKET_NAMES[bucket]} passes ${formatCents(rule.review)}: the contractor may ask for the record.`,
    );
  }
  return alerts;
}
