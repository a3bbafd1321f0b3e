import type { Check } from './check.ts';
import { checkAuthorization } from './clocks/authorization.ts';
import { checkCertification } from './clocks/certification.ts';
import { checkProgressReport } from './clocks/progressReport.ts';
import { checkCoverageStatus } from './codes/coverageStatus.ts';
import { checkEvaluationMinutes } from './codes/evaluationMinutes.ts';
import { checkEvaluationsOfDay } from './codes/evaluationsOfDay.ts';
import { checkHospitalPlaces } from './codes/hospitalPlaces.ts';
import { checkKnownCodes } from './codes/knownCodes.ts';
import { checkNursingFacilities } from './codes/nursingFacilities.ts';
import { checkPaidOnlyAlone } from './codes/paidOnlyAlone.ts';
import { checkSettingOfCode } from './codes/settingOfCode.ts';
import { checkRequiredModifiers } from './contract/requiredModifiers.ts';
import { checkDiagnosisBillable } from './diagnoses/billable.ts';
import { checkDiagnosisCounts } from './diagnoses/counts.ts';
import { checkDiagnosisForm } from './diagnoses/form.ts';
import { checkLaterality } from './diagnoses/laterality.ts';
import { checkLineWithoutDiagnosis } from './diagnoses/lineWithoutDiagnosis.ts';
import { checkDiagnosisListed } from './diagnoses/listed.ts';
import { checkDiagnosisPairing } from './diagnoses/pairing.ts';
import { checkRepeatedDiagnoses } from './diagnoses/repeated.ts';
import { checkUnspecifiedDiagnoses } from './diagnoses/unspecified.ts';
import { checkQuartersOfEdits } from './edits/quartersOfEdits.ts';
import { checkContractFiling, checkMedicareFiling } from './filing/timelyFiling.ts';
import { checkAssistants } from './modifiers/assistants.ts';
import { checkContradictions, checkOneMeaning } from './modifiers/combinations.ts';
import { checkHabilitative } from './modifiers/habilitative.ts';
import { checkNotices } from './modifiers/notices.ts';
import { checkOutOfPlace } from './modifiers/outOfPlace.ts';
import { checkParts } from './modifiers/parts.ts';
import { checkPlanOfCare } from './modifiers/planOfCare.ts';
import { checkSides } from './modifiers/sides.ts';
import { checkTelehealth } from './modifiers/telehealth.ts';
import { checkUnknownModifiers } from './modifiers/unknown.ts';
import { checkChargeBelowPrice } from './money/chargeBelowPrice.ts';
import { checkProcedurePairs } from './pairs/procedurePairs.ts';
import { checkSeparateServiceModifiers } from './pairs/separateServiceModifiers.ts';
import { checkTherapyThreshold } from './threshold/checkTherapyThreshold.ts';
import { checkAddOnCodes } from './units/addOnCodes.ts';
import { checkCloseCalls } from './units/closeCalls.ts';
import { checkSplitLines } from './units/splitLines.ts';
import { checkUnitCaps } from './units/unitCaps.ts';
import { checkUnitsAgainstMinutes } from './units/unitsAgainstMinutes.ts';
import { checkUnlikelyUnits } from './units/unlikelyUnits.ts';
import { checkUntimedUnits } from './units/untimedUnits.ts';

/** Every check, in the order in which their alerts stand on a line. */
export const CHECKS: readonly Check[] = [
  // Coverage and code.
  checkKnownCodes,
  checkCoverageStatus,
  checkPaidOnlyAlone,
  checkHospitalPlaces,
  checkNursingFacilities,
  checkSettingOfCode,
  checkEvaluationsOfDay,
  checkEvaluationMinutes,

  // Units.
  checkUnitsAgainstMinutes,
  checkCloseCalls,
  checkUnlikelyUnits,
  checkUntimedUnits,
  checkUnitCaps,
  checkAddOnCodes,
  checkSplitLines,

  // Pairs.
  checkQuartersOfEdits,
  checkProcedurePairs,
  checkSeparateServiceModifiers,

  // Modifiers.
  checkContradictions,
  checkOneMeaning,
  checkPlanOfCare,
  checkAssistants,
  checkTherapyThreshold,
  checkNotices,
  checkParts,
  checkSides,
  checkTelehealth,
  checkOutOfPlace,
  checkHabilitative,
  checkUnknownModifiers,
  checkRequiredModifiers,

  // Diagnoses.
  checkLineWithoutDiagnosis,
  checkDiagnosisForm,
  checkDiagnosisListed,
  checkDiagnosisBillable,
  checkDiagnosisCounts,
  checkRepeatedDiagnoses,
  checkLaterality,
  checkUnspecifiedDiagnoses,
  checkDiagnosisPairing,

  // Clocks.
  checkProgressReport,
  checkCertification,
  checkAuthorization,

  // Filing.
  checkMedicareFiling,
  checkContractFiling,

  // Money left behind.
  checkChargeBelowPrice,
];
