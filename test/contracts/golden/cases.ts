import { ASSISTANTS } from './assistants.ts';
import { CAPS } from './caps.ts';
import { CHARGES } from './charges.ts';
import { COINSURANCE } from './coinsurance.ts';
import { COMBINATIONS } from './combinations.ts';
import { CONVERSION_FACTOR } from './conversionFactor.ts';
import { COPAYS } from './copays.ts';
import { FEE_LISTS } from './feeLists.ts';
import type { GoldenCase } from './goldenCase.ts';
import { LESSER_OF } from './lesserOf.ts';
import { LIMITS } from './limits.ts';
import { MINUTES } from './minutes.ts';
import { OVERRIDES } from './overrides.ts';
import { PERCENT_OF_MEDICARE } from './percentOfMedicare.ts';
import { PROGRAMS } from './programs.ts';
import { REDUCED_FEES } from './reducedFees.ts';
import { REDUCTIONS } from './reductions.ts';
import { SCHEDULE_AND_PLACE } from './scheduleAndPlace.ts';
import { SECONDARY_COVER } from './secondaryCover.ts';
import { SHARE_ORDERS_ONE_BY_ONE } from './shareOrders.ts';
import { STATUSES } from './statuses.ts';
import { UNKNOWN_SHARES } from './unknownShares.ts';
import { UNLISTED } from './unlisted.ts';
import { VISIT_MAXIMUM } from './visitMaximum.ts';
import { VISIT_PARTS } from './visitParts.ts';
import { VISIT_SHARES } from './visitShares.ts';
import { VISITS } from './visits.ts';

/** Every worked case by its theme, in the order of docs/payers.md. */
export const GOLDEN_CASES: Readonly<Record<string, readonly GoldenCase[]>> = {
  'a percentage of Medicare': PERCENT_OF_MEDICARE,
  'schedule and place': SCHEDULE_AND_PLACE,
  'a conversion factor': CONVERSION_FACTOR,
  'a fee list': FEE_LISTS,
  'what a fee list lacks': UNLISTED,
  'a price by the visit': VISITS,
  'disciplines, and what stands outside the visit': VISIT_PARTS,
  'a percentage of charges': CHARGES,
  overrides: OVERRIDES,
  statuses: STATUSES,
  'reductions of Medicare’s prices': REDUCTIONS,
  'reductions of fees': REDUCED_FEES,
  'minutes into units': MINUTES,
  'caps of units': CAPS,
  'the visit’s maximum': VISIT_MAXIMUM,
  'the lesser of charge and price': LESSER_OF,
  assistants: ASSISTANTS,
  'orders of the patient’s share': SHARE_ORDERS_ONE_BY_ONE,
  copays: COPAYS,
  coinsurance: COINSURANCE,
  'maximum and limit': LIMITS,
  'shares that are not known': UNKNOWN_SHARES,
  'secondary cover': SECONDARY_COVER,
  'the share of a visit’s price': VISIT_SHARES,
  programs: PROGRAMS,
  'terms together': COMBINATIONS,
};
