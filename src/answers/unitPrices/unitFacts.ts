import { EVALUATION_CODES } from '../../../data/evaluations.ts';
import { MEDICARE_SUBSTITUTES } from '../../../data/substitutes.ts';
import { TECHNICAL_CODES } from '../../../data/technicalCodes.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { ContractFacts } from '../../contracts/contractFacts.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import { gpciFacts, rowName, type RowInRelease } from '../../pricing/rowFacts.ts';
import type { VisitFacts } from '../../pricing/visit.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { Release } from '../../schedule/release.ts';
import {
  ASSISTANT_MODIFIERS,
  CASE_BY_CASE_MODIFIERS,
  PAYING_MODIFIERS,
  SEPARATE_MODIFIERS,
} from '../facts/modifierSets.ts';
import { policyOf } from '../facts/policyOf.ts';
import { TIMED_CODES } from '../units/timedCodes.ts';

/** What a unit's price rests on, whichever code it is of. */
export type UnitFacts = Omit<VisitFacts, 'rows'>;

export interface UnitBasis {
  readonly release: Pick<Release, 'id' | 'sources'>;
  readonly locality: Locality;
  readonly conversionFactor: Derivation;
  /** Whose law holds, yyyy-mm-dd. */
  readonly date: string;
}

/** The facts by which units of these rows are priced, as an estimate finds them for a visit. */
export function unitFactsOf(basis: UnitBasis, rows: Iterable<RowInRelease>): UnitFacts {
  return {
    gpci: gpciFacts(basis.locality, basis.release),
    conversionFactor: basis.conversionFactor,
    policy: policyOf(basis.date, 'physician'),
    companionRows: new Map([...rows].map((from) => [rowName(from.row), from])),
    technicalCodes: TECHNICAL_CODES,
    anesthesiaConversionFactor: null,
    caseByCaseModifiers: CASE_BY_CASE_MODIFIERS,
    separateServiceModifiers: SEPARATE_MODIFIERS,
    assistantModifiers: ASSISTANT_MODIFIERS,
    substitutes: MEDICARE_SUBSTITUTES,
  };
}

/**
 * A contract's facts for a unit of one code at a time. What the whole visit decides is left out, for a unit has no visit:
 * the most that is allowed for one, how many units are paid, and the charges. Fees of other codes are left out to find the
 * code's own at once.
 */
export function unitContract(contract: Contract): (code: string) => ContractFacts {
  const { terms } = contract;
  const apart = { ...terms, lesserOf: 'none', visitMaximum: undefined, unitCaps: undefined } as const;
  const fees = terms.kind === 'fee-list' ? Map.groupBy(terms.fees, ({ code }) => code) : undefined;
  const others = {
    evaluationCodes: EVALUATION_CODES,
    timedCodes: TIMED_CODES,
    payingModifiers: PAYING_MODIFIERS,
  };
  return (code) => {
    const own = apart.kind === 'fee-list' ? { ...apart, fees: fees?.get(code) ?? [] } : apart;
    return { contract: { ...contract, terms: own }, ...others };
  };
}

/** True where a visit decides what is paid, which prices of units do not tell. */
export function isDecidedByVisit({ terms }: Contract): boolean {
  return terms.visitMaximum !== undefined || (terms.unitCaps ?? []).length > 0;
}
