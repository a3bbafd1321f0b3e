import { MEDICAL_REVIEW, THERAPY_THRESHOLD } from '../../../data/therapyThreshold.ts';
import type { Alert } from '../../checks/alert.ts';
import { therapyThreshold } from '../../checks/therapyThreshold.ts';
import { CENTS } from '../../decimal/decimal.ts';
import { parseScaled } from '../../decimal/text.ts';
import { inForce } from '../../schedule/dated.ts';
import type { EstimateLine } from './answer.ts';
import type { EstimateRequest } from './request.ts';

/** The therapy threshold against the year's use so far; nothing where nobody said how much was used. */
export function thresholdAlerts(request: EstimateRequest, lines: readonly EstimateLine[]): Alert[] {
  const used = request.benefits?.therapyUsedThisYear;
  const threshold = inForce<number>(THERAPY_THRESHOLD, request.dateOfService);
  const review = inForce<number>(MEDICAL_REVIEW, request.dateOfService);
  if (request.payer !== 'medicare' || !used || !threshold || !review) return [];
  const counted = lines.map(({ requestLine, code, modifiers, allowed }) => ({
    requestLine,
    code,
    modifiers,
    allowed: parseScaled(allowed ?? '0.00', CENTS) ?? 0,
  }));
  return therapyThreshold(
    counted,
    { ptSlp: used.ptSlp ?? null, ot: used.ot ?? null },
    { threshold: threshold.value, review: review.value, citation: `42 USC 1395l(g); ${threshold.citation}` },
  );
}
