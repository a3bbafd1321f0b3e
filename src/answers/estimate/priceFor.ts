import { assistantKept } from '../../contracts/assistantKept.ts';
import type { ContractFacts } from '../../contracts/contractFacts.ts';
import { priceUnderContract } from '../../contracts/priceUnderContract.ts';
import type { Benefits } from '../../contracts/share/benefits.ts';
import { findSharePlan } from '../../contracts/share/findSharePlan.ts';
import type { PayerPartTerms } from '../../contracts/share/payerPart.ts';
import { payerShares } from '../../contracts/share/payerShares.ts';
import { priceVisit, type PricedLine } from '../../pricing/priceVisit.ts';
import type { Visit, VisitFacts } from '../../pricing/visit.ts';
import type { Assumption } from '../assumption.ts';
import type { Gathered } from './gather.ts';
import type { EstimateRequest } from './request.ts';
import { shareAssumptions } from './shareAssumptions.ts';

export interface PricedFor {
  readonly lines: readonly PricedLine[];
  readonly assumptions: readonly Assumption[];
}

/** Prices a visit for its payer: Medicare by law, any other by its contract and the patient's benefits under it. */
export function priceFor(
  visit: Visit,
  { facts, contractFacts }: Gathered,
  benefits: EstimateRequest['benefits'],
): PricedFor {
  if (contractFacts === null) return { lines: priceVisit(visit, facts), assumptions: [] };
  const lines = priceUnderContract(visit, facts, contractFacts).filter(({ inTotals }) => inTotals);
  const said = benefitsOf(benefits);
  const found = findSharePlan(contractFacts.contract, said);
  const assumptions = shareAssumptions(found, said !== undefined);
  if (!found.known) return { lines: lines.map((line) => ({ ...line, share: null })), assumptions };
  const { evaluationCodes } = contractFacts;
  return {
    lines: payerShares(lines, found.plan, payerPartTerms(contractFacts, facts), evaluationCodes),
    assumptions,
  };
}

/** The benefits that decide the patient's part; undefined where none of them is said. */
export function benefitsOf(benefits: EstimateRequest['benefits']): Benefits | undefined {
  if (!benefits) return undefined;
  const { order, copay, coinsurance, deductibleRemaining, outOfPocketRemaining, visitsRemaining } = benefits;
  const said = { order, copay, coinsurance, deductibleRemaining, outOfPocketRemaining, visitsRemaining };
  return Object.values(said).some((each) => each !== undefined) ? said : undefined;
}

function payerPartTerms({ contract }: ContractFacts, facts: VisitFacts): PayerPartTerms {
  const { assistantReduction, sequestration } = contract.terms;
  const ofPayerPart = assistantReduction?.of === 'payer-part';
  return {
    assistantKept: ofPayerPart ? assistantKept(contract, assistantReduction.percent) : null,
    assistantModifiers: facts.assistantModifiers,
    sequestration: sequestration === true ? facts.policy.sequestration : null,
  };
}
