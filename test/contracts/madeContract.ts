import { EVALUATION_CODES } from '../../data/evaluations.ts';
import { PAYING_MODIFIERS } from '../../src/answers/facts/modifierSets.ts';
import { TIMED_CODES } from '../../src/answers/units/timedCodes.ts';
import type { ContractFacts } from '../../src/contracts/contractFacts.ts';
import { priceUnderContract } from '../../src/contracts/priceUnderContract.ts';
import type { PayerTerms } from '../../src/contracts/terms.ts';
import type { LinePricing } from '../../src/pricing/linePricing.ts';
import { factsOf, visitOf, type MadeVisit } from '../pricing/madeVisit.ts';

/** A contract of these terms, with the product's own facts about codes and modifiers. */
export function contractFacts(terms: PayerTerms): ContractFacts {
  return {
    contract: { payer: 'made', version: '2026-01-01', terms },
    evaluationCodes: EVALUATION_CODES,
    timedCodes: TIMED_CODES,
    payingModifiers: PAYING_MODIFIERS,
  };
}

/** The visit's own lines as the contract prices them, in the rest of Texas in 2026 unless it says otherwise. */
export function contracted(terms: PayerTerms, made: MadeVisit): readonly LinePricing[] {
  return priceUnderContract(visitOf(made), factsOf(made), contractFacts(terms)).filter(
    ({ inTotals }) => inTotals,
  );
}

/** Cents of all lines; a line without a figure is nothing. */
export function allowedTogether(lines: readonly LinePricing[]): number {
  return lines.reduce((sum, { allowed }) => sum + (allowed?.coefficient ?? 0), 0);
}
