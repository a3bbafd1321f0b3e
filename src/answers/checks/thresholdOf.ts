import { MEDICAL_REVIEW, THERAPY_THRESHOLD } from '../../../data/therapyThreshold.ts';
import type { ThresholdRule } from '../../checks/threshold/therapyThreshold.ts';
import { inForce } from '../../schedule/dated.ts';

/** The therapy threshold in force on a date of service, or null where none is known. */
export function thresholdOf(date: string): ThresholdRule | null {
  const threshold = inForce<number>(THERAPY_THRESHOLD, date);
  const review = inForce<number>(MEDICAL_REVIEW, date);
  if (!threshold || !review) return null;
  return {
    threshold: threshold.value,
    review: review.value,
    citation: `42 USC 1395l(g); ${threshold.citation}`,
  };
}
