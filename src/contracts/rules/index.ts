import { onlyFor } from '../../pricing/applyRules.ts';
import type { LinePricing, PriceRule } from '../../pricing/linePricing.ts';
import { individualConsideration } from '../../pricing/rules/individualConsideration.ts';
import {
  FEE_RULES,
  LINE_RULES,
  PART_RULES,
  PROCEDURE_RULES,
  STATUS_RULES,
} from '../../pricing/rules/index.ts';
import { lesserOfCharge } from '../../pricing/rules/lesserOfCharge.ts';
import { statusGate } from '../../pricing/rules/statusGate.ts';
import type { VisitFacts } from '../../pricing/visit.ts';
import { assistantKept } from '../assistantKept.ts';
import { moneyTerm } from '../contract.ts';
import type { ContractFacts } from '../contractFacts.ts';
import { lesserOf } from '../lesserOf.ts';
import { reductionOf } from '../mppr.ts';
import type { TermsOfLines } from '../termsOfLines.ts';
import { assistantOfAllowed } from './assistantOfAllowed.ts';
import { atRatesOfLine } from './atRatesOfLine.ts';
import { chargeShare } from './chargeShare.ts';
import { contractTerm } from './contractTerm.ts';
import { lesserOfClaim } from './lesserOfClaim.ts';
import { listedFee } from './listedFee.ts';
import { nothingFromPatient } from './nothingFromPatient.ts';
import { noticeToPayer } from './noticeToPayer.ts';
import { percentOfMedicare } from './percentOfMedicare.ts';
import { practiceExpenseTiers } from './practiceExpenseTiers.ts';
import { priceTiers } from './priceTiers.ts';
import { unitCap } from './unitCaps.ts';
import { valuedStatuses } from './valuedStatuses.ts';
import { visitMaximum } from './visitMaximum.ts';
import { visitPrice } from './visitPrice.ts';

/**
 * The rules of payment under a contract, in the order they are applied. Lines priced from relative values go through Medicare's
 * own rules, but for what the contract says otherwise; the others come in where prices of units are made.
 */
export function contractRules(
  { contract, evaluationCodes, timedCodes, payingModifiers }: ContractFacts,
  terms: TermsOfLines,
  facts: VisitFacts,
): readonly PriceRule[] {
  const valued = (line: LinePricing) => terms.of(line).kind === 'relative-values';
  const byUnits = (line: LinePricing) => terms.of(line).kind !== 'visit';
  const ofMedicare = (rules: readonly PriceRule[]) => rules.map((rule) => onlyFor(valued, rule));
  const reduction = reductionOf(contract, facts.policy);
  const { terms: said } = contract;
  return [
    // Whether a line has a price, and by which term.
    contractTerm(terms),
    ...ofMedicare(said.statusPolicy === 'price-where-valued' ? VALUED_STATUS_RULES : STATUS_RULES),
    noticeToPayer,
    ...(terms.nothingDueFromPatient ? [nothingFromPatient] : []),
    ...ofMedicare([individualConsideration, ...PART_RULES]),
    // The price of each unit.
    ...(reduction?.of === 'practice-expense' ? [practiceExpenseTiers(terms, reduction)] : []),
    ...ofMedicare(FEE_RULES.map((rule) => atRatesOfLine(terms, rule))),
    ...ofMedicare(PROCEDURE_RULES.map((rule) => atRatesOfLine(terms, rule))),
    percentOfMedicare(terms, said.percentOf === 'exact-unit'),
    listedFee(terms, payingModifiers),
    chargeShare(terms),
    ...(reduction && reduction.of !== 'practice-expense' ? [priceTiers(terms, reduction)] : []),
    ...(said.unitCaps ?? []).map((cap) => unitCap(terms, cap, timedCodes)),
    // The line, then the visit.
    ...LINE_RULES.map((rule) => onlyFor(byUnits, rule)),
    ...(said.kind === 'per-visit' ? [visitPrice(contract, said, terms, evaluationCodes, facts)] : []),
    ...assistantRules(contract),
    ...(lesserOf(said) === 'line' ? [lesserOfCharge] : []),
    ...maximumRules(contract, terms),
    ...(lesserOf(said) === 'claim' ? [lesserOfClaim] : []),
  ];
}

const VALUED_STATUS_RULES = STATUS_RULES.map((rule) => (rule === statusGate ? valuedStatuses : rule));

function assistantRules(contract: ContractFacts['contract']): PriceRule[] {
  const { assistantReduction } = contract.terms;
  if (assistantReduction?.of !== 'allowed') return [];
  return [assistantOfAllowed(assistantKept(contract, assistantReduction.percent))];
}

function maximumRules(contract: ContractFacts['contract'], terms: TermsOfLines): PriceRule[] {
  const { visitMaximum: most } = contract.terms;
  if (most === undefined) return [];
  return [visitMaximum(terms, moneyTerm(contract, 'The most a visit is allowed', 'visitMaximum', most))];
}
