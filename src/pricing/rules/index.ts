import type { PriceRule } from '../linePricing.ts';
import { feeSchedule } from './feeSchedule.ts';
import { lesserOfCharge } from './lesserOfCharge.ts';
import { lineTotal } from './lineTotal.ts';
import { modifiersNotComputed } from './modifiersNotComputed.ts';
import { nonParticipating } from './nonParticipating.ts';
import { oppsCap } from './oppsCap.ts';
import { payerPercent } from './payerPercent.ts';
import { practitionerShare } from './practitionerShare.ts';
import { proceduresNotRanked } from './proceduresNotRanked.ts';
import { statusGate } from './statusGate.ts';
import { therapyReduction } from './therapyReduction.ts';

/** The rules of payment in the order they are applied: what decides a line's allowed amount. */
export const PRICE_RULES: readonly PriceRule[] = [
  statusGate,
  modifiersNotComputed,
  proceduresNotRanked,
  therapyReduction,
  feeSchedule,
  oppsCap,
  practitionerShare,
  nonParticipating,
  payerPercent,
  lineTotal,
  lesserOfCharge,
];
