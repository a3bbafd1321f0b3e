import { THERAPY_REDUCTION, type TherapyReduction } from '../../../../data/therapyReduction.ts';
import { inForce } from '../../../schedule/dated.ts';

/** Percent of practice expense that a reduced therapy unit keeps on a date; null before the reduction began. */
export function therapyPeKept(date: string): TherapyReduction | null {
  return inForce<TherapyReduction>(THERAPY_REDUCTION, date)?.value ?? null;
}
