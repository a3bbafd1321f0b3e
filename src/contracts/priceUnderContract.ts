import { applyRules } from '../pricing/applyRules.ts';
import type { LinePricing } from '../pricing/linePricing.ts';
import type { Visit, VisitFacts } from '../pricing/visit.ts';
import { factorTerm, type Contract } from './contract.ts';
import type { ContractFacts } from './contractFacts.ts';
import { payerRates } from './payerRates.ts';
import { contractRules } from './rules/index.ts';
import { termsOfLines } from './termsOfLines.ts';

/**
 * What a visit is allowed under a payer's contract. `facts` are Medicare's for a participating, non-QP clinician, of the schedule
 * and the place that the contract names; who pays which part is `payerShares`'s.
 */
export function priceUnderContract(
  visit: Visit,
  facts: VisitFacts,
  contractFacts: ContractFacts,
): readonly LinePricing[] {
  const { contract } = contractFacts;
  const medicare = { gpci: facts.gpci, conversionFactor: facts.conversionFactor };
  const terms = termsOfLines(contract, visit, medicare);
  const ofPayer: VisitFacts = {
    ...facts,
    ...payerRates(contract, medicare),
    anesthesiaConversionFactor: anesthesiaFactor(contract, facts),
  };
  return applyRules(contractRules(contractFacts, terms, facts), visit, ofPayer);
}

/** A payer with its own conversion factor has its own for anesthesia too, or none. */
function anesthesiaFactor(contract: Contract, facts: VisitFacts) {
  const { terms } = contract;
  if (terms.kind !== 'conversion-factor') return facts.anesthesiaConversionFactor;
  const { anesthesiaConversionFactor: own } = terms;
  return own === undefined
    ? null
    : factorTerm(contract, "The payer's anesthesia conversion factor", 'anesthesiaConversionFactor', own);
}
