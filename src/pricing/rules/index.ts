import type { PriceRule } from '../linePricing.ts';
import { anesthesia } from './anesthesia.ts';
import { assistantAtSurgery } from './assistantAtSurgery.ts';
import { bothSides } from './bothSides.ts';
import { contractorPrice } from './contractorPrice.ts';
import { coSurgeons } from './coSurgeons.ts';
import { endoscopyFamilies } from './endoscopyFamilies.ts';
import { feeSchedule } from './feeSchedule.ts';
import { individualConsideration } from './individualConsideration.ts';
import { lesserOfCharge } from './lesserOfCharge.ts';
import { lineTotal } from './lineTotal.ts';
import { multipleCardiovascular } from './multipleCardiovascular.ts';
import { multipleImaging } from './multipleImaging.ts';
import { multipleOphthalmology } from './multipleOphthalmology.ts';
import { multipleProcedures } from './multipleProcedures.ts';
import { nonParticipating } from './nonParticipating.ts';
import { noticeOfNonCoverage } from './noticeOfNonCoverage.ts';
import { oppsCap } from './oppsCap.ts';
import { paidOnlyAlone } from './paidOnlyAlone.ts';
import { practitionerShare } from './practitionerShare.ts';
import { shareOfProcedure } from './shareOfProcedure.ts';
import { sidesShared } from './sidesShared.ts';
import { statusGate } from './statusGate.ts';
import { surgicalPackage } from './surgicalPackage.ts';
import { therapyReduction } from './therapyReduction.ts';

/** Whether a line has a price, before the notices and modifiers that take it away again. */
export const STATUS_RULES: readonly PriceRule[] = [statusGate, contractorPrice, anesthesia];

/** What part in a surgery the clinician had, and what is paid only by itself. */
export const PART_RULES: readonly PriceRule[] = [
  coSurgeons,
  assistantAtSurgery,
  surgicalPackage,
  paidOnlyAlone,
];

/** The fee of each unit, once therapy units are ranked. */
export const FEE_RULES: readonly PriceRule[] = [feeSchedule, oppsCap];

/** Both sides, the day's procedures against each other, then the clinician's part of each. */
export const PROCEDURE_RULES: readonly PriceRule[] = [
  bothSides,
  endoscopyFamilies,
  multipleProcedures,
  multipleImaging,
  multipleCardiovascular,
  multipleOphthalmology,
  shareOfProcedure,
];

/** The line from its units. */
export const LINE_RULES: readonly PriceRule[] = [sidesShared, lineTotal];

/** Medicare's rules of payment in the order they are applied: what decides a line's allowed amount. */
export const PRICE_RULES: readonly PriceRule[] = [
  ...STATUS_RULES,
  noticeOfNonCoverage,
  individualConsideration,
  ...PART_RULES,
  therapyReduction,
  ...FEE_RULES,
  ...PROCEDURE_RULES,
  practitionerShare,
  nonParticipating,
  ...LINE_RULES,
  lesserOfCharge,
];
