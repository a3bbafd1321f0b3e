import { ONE_IS_ENOUGH, ONLY_ONE_OF } from '../../../data/modifierCombinations.ts';
import { ADD_ON_CODES } from '../../../data/addOnCodes.ts';
import { DISTINCT_SERVICE_MODIFIERS, EITHER_COLUMN_FROM, PAIR_MODIFIERS } from '../../../data/codingEdits.ts';
import { EVALUATION_LEVELS } from '../../../data/evaluationLevels.ts';
import { MODIFIERS } from '../../../data/modifiers.ts';
import { HOSPITAL_PLACES, PLACES_OF_SERVICE } from '../../../data/placesOfService.ts';
import { MEDICARE_SUBSTITUTES } from '../../../data/substitutes.ts';
import { THERAPIST_TELEHEALTH } from '../../../data/therapistTelehealth.ts';
import { SEVERAL_UNTIMED_UNITS } from '../../../data/untimedUnits.ts';
import type { CodingReference } from '../../checks/codingReference.ts';

/** What the product ships of codes and modifiers, for the checks. */
export const CODING_REFERENCE: CodingReference = {
  modifiers: new Set(Object.keys(MODIFIERS)),
  substitutes: MEDICARE_SUBSTITUTES,
  onlyOneOf: ONLY_ONE_OF,
  oneIsEnough: ONE_IS_ENOUGH,
  therapistTelehealth: THERAPIST_TELEHEALTH,
  addOns: ADD_ON_CODES,
  severalUntimedUnits: new Set(SEVERAL_UNTIMED_UNITS),
  evaluations: EVALUATION_LEVELS,
  pairModifiers: {
    lifting: new Set(PAIR_MODIFIERS),
    distinct: new Set(DISTINCT_SERVICE_MODIFIERS),
    eitherColumnFrom: EITHER_COLUMN_FROM,
  },
  places: PLACES_OF_SERVICE,
  hospitalPlaces: new Set(HOSPITAL_PLACES),
};
