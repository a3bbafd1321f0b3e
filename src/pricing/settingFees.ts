import type { Setting } from '../schedule/setting.ts';
import { named, type Derivation } from './derivation.ts';
import type { Policy } from './policy.ts';
import type { RowInRelease } from './rowFacts.ts';
import {
  cappedAt,
  fullFee,
  limitingCharge,
  nonParticipatingFee,
  oppsAmount,
  therapyReducedFee,
  type Rates,
} from './rowFees.ts';

/** Every amount of one unit of a priced row in one setting, each with its derivation. */
export interface SettingFees {
  /** The fee schedule amount as CMS publishes it, before any cap. */
  readonly fee: Derivation;
  /** The hospital outpatient amount, where the row is subject to the imaging cap. */
  readonly oppsAmount: Derivation | null;
  /** What is payable: the fee, or the cap where that is less. */
  readonly payable: Derivation;
  /** A therapy unit that is not the day's first; null where the row is not reduced therapy. */
  readonly therapyReduced: Derivation | null;
  readonly nonParticipating: Derivation;
  readonly limitingCharge: Derivation;
}

export function settingFees(from: RowInRelease, setting: Setting, rates: Rates, policy: Policy): SettingFees {
  const fee = named('fee', fullFee(from, setting, rates));
  const cap = oppsAmount(from, setting, rates);
  const oppsCap = cap ? named('oppsAmount', cap) : null;
  const payable = oppsCap === null ? fee : named('payable', cappedAt(fee, oppsCap));
  const reduces = from.row.multipleProcedure === '5' ? policy.therapyPeKept : null;
  const nonParticipating = named('nonParticipating', nonParticipatingFee(payable, policy.nonParticipating));
  return {
    fee,
    oppsAmount: oppsCap,
    payable,
    therapyReduced: reduces && named('therapyReduced', therapyReducedFee(from, setting, rates, reduces)),
    nonParticipating,
    limitingCharge: named('limitingCharge', limitingCharge(nonParticipating, policy.limitingCharge)),
  };
}
