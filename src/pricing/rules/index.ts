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
import { payerPercent } from './payerPercent.ts';
import { practitionerShare } from './practitionerShare.ts';
import { shareOfProcedure } from './shareOfProcedure.ts';
import { sidesShared } from './sidesShared.ts';
import { statusGate } from './statusGate.ts';
import { surgicalPackage } from './surgicalPackage.ts';
import { therapyReduction } from './therapyReduction.ts';

/** The rules of payment in the order they are applied: what decides a line's allowed amount. */
export const PRICE_RULES: readonly PriceRule[] = [
  // Whether a line has a price, and whose.
  statusGate,
  contractorPrice,
  anesthesia,
  noticeOfNonCoverage,
  individualConsideration,
  coSurgeons,
  assistantAtSurgery,
  surgicalPackage,
  paidOnlyAlone,
  // The fee of each unit.
  therapyReduction,
  feeSchedule,
  oppsCap,
  // Both sides, then the day's procedures against each other, then this clinician's part.
  bothSides,
  endoscopyFamilies,
  multipleProcedures,
  multipleImaging,
  multipleCardiovascular,
  multipleOphthalmology,
  shareOfProcedure,
  practitionerShare,
  nonParticipating,
  payerPercent,
  // The line.
  sidesShared,
  lineTotal,
  lesserOfCharge,
];
