import { formatCents, formatDecimal, formatScaled } from '../../decimal/text.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import { outcomeOf, type RowOutcome } from '../../pricing/outcome.ts';
import type { Policy } from '../../pricing/policy.ts';
import { isNotDoneIn, type RowInRelease } from '../../pricing/rowFacts.ts';
import { settingFees } from '../../pricing/settingFees.ts';
import type { Rates } from '../../pricing/rowFees.ts';
import { RVU_SCALE, type RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { OppsCap } from '../../schedule/release.ts';
import type { Setting } from '../../schedule/setting.ts';
import { statusMeaning } from '../../schedule/statuses.ts';
import type { Assumption } from '../assumption.ts';
import { explainAmounts } from '../explanation.ts';
import type { FeeAnswer, SettingAmounts } from './answer.ts';

export interface FeeFacts {
  readonly from: RowInRelease;
  readonly requestedModifier: string | null;
  readonly date: string;
  readonly setting: Setting | null;
  readonly rates: Rates;
  readonly policy: Policy;
  readonly substitutes: Readonly<Record<string, string>>;
  readonly oppsCap: OppsCap | undefined;
  readonly assumptions: readonly Assumption[];
  readonly basis: FeeAnswer['basis'];
}

export function presentFee(facts: FeeFacts): FeeAnswer {
  const { row } = facts.from;
  const { outcome, because, substitute } = rowOutcome(facts);
  const amounts = (setting: Setting) => (outcome === 'priced' ? amountsOf(facts, setting) : null);
  return {
    code: row.code,
    modifier: row.modifier,
    date: facts.date,
    outcome,
    status: {
      code: row.status,
      meaning: statusMeaning(row.status)?.meaning ?? "Not a status that CMS's layout defines.",
    },
    reason: outcome === 'priced' ? null : because,
    substitute,
    relativeValues: relativeValues(row),
    indicators: indicators(row),
    setting: facts.setting,
    amounts: { nonFacility: amounts('non-facility'), facility: amounts('facility') },
    publishedOppsCap: facts.oppsCap
      ? {
          nonFacility: formatCents(facts.oppsCap.nonFacilityCents),
          facility: formatCents(facts.oppsCap.facilityCents),
        }
      : null,
    assumptions: facts.assumptions,
    basis: facts.basis,
  };
}

/** A discontinued service without a row of its own is priced claim by claim, not at the full fee. */
function rowOutcome({ from, requestedModifier, substitutes }: FeeFacts): RowOutcome {
  if (requestedModifier === '53' && from.row.modifier !== '53') {
    return {
      outcome: 'unpriced',
      because: 'The contractor prices a discontinued service case by case.',
      substitute: null,
    };
  }
  return outcomeOf(from, substitutes);
}

function amountsOf({ from, rates, policy }: FeeFacts, setting: Setting): SettingAmounts {
  const fees = settingFees(from, setting, rates, policy);
  const text = (amount: Derivation | null) => (amount === null ? null : formatDecimal(amount));
  return {
    fee: formatDecimal(fees.fee),
    notApplicable: isNotDoneIn(from.row, setting),
    oppsAmount: text(fees.oppsAmount),
    payable: formatDecimal(fees.payable),
    therapyReduced: text(fees.therapyReduced),
    nonParticipating: formatDecimal(fees.nonParticipating),
    limitingCharge: formatDecimal(fees.limitingCharge),
    explanation: explainAmounts({ ...fees }),
  };
}

function relativeValues(row: RelativeValueRow): Record<string, string> {
  return {
    work: formatScaled(row.workRvu, RVU_SCALE),
    nonFacilityPe: formatScaled(row.nonFacilityPeRvu, RVU_SCALE),
    facilityPe: formatScaled(row.facilityPeRvu, RVU_SCALE),
    malpractice: formatScaled(row.malpracticeRvu, RVU_SCALE),
    oppsNonFacilityPe: formatScaled(row.oppsNonFacilityPeRvu, RVU_SCALE),
    oppsFacilityPe: formatScaled(row.oppsFacilityPeRvu, RVU_SCALE),
    oppsMalpractice: formatScaled(row.oppsMalpracticeRvu, RVU_SCALE),
  };
}

function indicators(row: RelativeValueRow): Record<string, string | boolean> {
  return {
    notUsedForMedicare: row.notUsedForMedicare,
    pcTc: row.pcTc,
    globalDays: row.globalDays,
    preoperative: formatScaled(row.preoperative, RVU_SCALE),
    intraoperative: formatScaled(row.intraoperative, RVU_SCALE),
    postoperative: formatScaled(row.postoperative, RVU_SCALE),
    multipleProcedure: row.multipleProcedure,
    bilateralSurgery: row.bilateralSurgery,
    assistantAtSurgery: row.assistantAtSurgery,
    coSurgeons: row.coSurgeons,
    teamSurgery: row.teamSurgery,
    pricingIndicator: row.pricingIndicator,
    endoscopicBase: row.endoscopicBase,
    diagnosticSupervision: row.diagnosticSupervision,
    calculationFlag: row.calculationFlag,
    imagingFamily: row.imagingFamily,
  };
}
