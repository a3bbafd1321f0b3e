import { ASSISTANT_PERCENT } from '../../../data/assistants.ts';
import { LIMITING_CHARGE_PERCENT, NON_PARTICIPATING_PERCENT } from '../../../data/participation.ts';
import { PART_B_COINSURANCE } from '../../../data/partB.ts';
import {
  PRACTITIONER_PERCENT,
  REDUCED_PRACTITIONERS,
  type ClinicianKind,
} from '../../../data/practitioners.ts';
import { SEQUESTRATION } from '../../../data/sequestration.ts';
import { THERAPY_REDUCTION, type TherapyReduction } from '../../../data/therapyReduction.ts';
import { percentFact, type Policy } from '../../pricing/policy.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import { inForce, type Dated } from '../../schedule/dated.ts';
import { procedurePolicyOf } from './procedurePolicyOf.ts';

/** The dated values of law for a date of service. */
export function policyOf(date: string, clinician: ClinicianKind): Policy {
  const reduction = inForce<TherapyReduction>(THERAPY_REDUCTION, date);
  const assistant = inForce(ASSISTANT_PERCENT, date);
  return {
    therapyPeKept: reduction
      ? percentFact('Practice expense kept by a therapy unit after the first', {
          ...reduction,
          value: reduction.value.nonInstitutional,
        })
      : null,
    coinsurance: percent('Coinsurance rate', PART_B_COINSURANCE, date),
    assistant: assistant ? percentFact("Share of Medicare's part paid for an assistant", assistant) : null,
    sequestration: percent('Sequestration rate', SEQUESTRATION, date),
    practitioner: REDUCED_PRACTITIONERS.has(clinician)
      ? percent('Share of the fee for this practitioner', PRACTITIONER_PERCENT, date)
      : null,
    nonParticipating: percent(
      'Share of the fee for a non-participating clinician',
      NON_PARTICIPATING_PERCENT,
      date,
    ),
    limitingCharge: percent('Limiting share of the non-participating fee', LIMITING_CHARGE_PERCENT, date),
    procedures: procedurePolicyOf(date),
  };
}

function percent(label: string, values: readonly Dated<number>[], date: string): Derivation {
  const dated = inForce(values, date);
  return percentFact(
    label,
    dated ?? { from: date, through: date, value: 0, citation: 'no such rule on this date' },
  );
}
