import { answered, refused, type Answer, type RefusalError } from '../refusal.ts';
import { modifierErrors } from './modifierLimits.ts';
import type { EstimateRequest } from './request.ts';

/** The request, where nothing in it contradicts anything else; a well-formed one still may. */
export function withoutContradictions(request: EstimateRequest): Answer<EstimateRequest> {
  const errors = [...medicareErrors(request), ...clinicianErrors(request), ...modifierErrors(request)];
  if (errors.length === 0) return answered(request);
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', errors);
}

/** Original Medicare fixes the patient's share by law; only the deductible left differs from patient to patient. */
function medicareErrors({ payer, benefits }: EstimateRequest): RefusalError[] {
  if (payer !== 'medicare' || benefits === undefined) return [];
  return (['coinsurance', 'copay', 'outOfPocketRemaining', 'order', 'visitsRemaining'] as const)
    .filter((field) => benefits[field] !== undefined)
    .map((field) => ({
      pointer: `/benefits/${field}`,
      code: 'not-original-medicare',
      found: null,
      message:
        'Original Medicare has a fixed coinsurance, no copay, no out-of-pocket limit and no limit of visits.',
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
