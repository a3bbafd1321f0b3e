import { refused, type Answer, type RefusalError } from '../refusal.ts';
import type { EstimateRequest } from './request.ts';

/** What a well-formed request may still not ask: things that contradict each other, or that are not computed. */
export function refuseContradictions(request: EstimateRequest): Answer<never> | undefined {
  const errors = [...medicareErrors(request), ...clinicianErrors(request)];
  if (errors.length === 0) return undefined;
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', errors);
}

/** Original Medicare fixes the patient's share by law; only the deductible left differs from patient to patient. */
function medicareErrors({ payer, benefits }: EstimateRequest): RefusalError[] {
  if (payer !== 'medicare' || benefits === undefined) return [];
  return (['coinsurance', 'copay', 'outOfPocketRemaining'] as const)
    .filter((field) => benefits[field] !== undefined)
    .map((field) => ({
      pointer: `/benefits/${field}`,
      code: 'not-original-medicare',
      found: null,
      message: 'Original Medicare has a fixed coinsurance, no copay and no out-of-pocket limit.',
      remedy: 'Leave it out, or name the payer whose plan has it.',
    }));
}

function clinicianErrors({ clinician }: EstimateRequest): RefusalError[] {
  if (!(clinician.participating === true && clinician.acceptsAssignment === false)) return [];
  return [
    {
      pointer: '/clinician/acceptsAssignment',
      code: 'contradiction',
      found: 'false',
      message: 'A participating clinician accepts assignment on every claim.',
      remedy: 'Give participating false, or leave acceptsAssignment out.',
    },
  ];
}
