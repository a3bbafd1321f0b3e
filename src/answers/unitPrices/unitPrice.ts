import type { ContractFacts } from '../../contracts/contractFacts.ts';
import { names } from '../../contracts/codeRanges.ts';
import { reductionOf } from '../../contracts/mppr.ts';
import { priceUnderContract } from '../../contracts/priceUnderContract.ts';
import { applyRules } from '../../pricing/applyRules.ts';
import type { LinePricing } from '../../pricing/linePricing.ts';
import type { RowInRelease } from '../../pricing/rowFacts.ts';
import { PRICE_RULES } from '../../pricing/rules/index.ts';
import type { Visit, VisitLine } from '../../pricing/visit.ts';
import type { Setting } from '../../schedule/setting.ts';
import type { UnitFacts } from './unitFacts.ts';

/** What one unit is priced at, in cents, or why it has no price. */
export type UnitPrice =
  | {
      readonly priced: true;
      readonly full: bigint;
      /** A unit that ranks after all others of its day; null where it is priced like any other. */
      readonly reduced: bigint | null;
    }
  | { readonly priced: false; readonly because: string };

export interface UnitAsked {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly from: RowInRelease;
  readonly setting: Setting;
}

/** The price of a unit to a participating clinician, by the rules of an estimate: under a contract, or Medicare's where there is none. */
export function unitPrice(asked: UnitAsked, facts: UnitFacts, contract: ContractFacts | null): UnitPrice {
  const [alone] = dayOf(asked, [1], facts, contract);
  const first = alone?.units[0]?.price;
  if (!alone || alone.outcome !== 'priced' || !first) {
    return { priced: false, because: alone?.reason ?? 'The visit is priced, not its services.' };
  }
  const last = lastRanked(asked, facts, contract);
  const reduced = last === undefined || last === first.coefficient ? null : BigInt(last);
  return { priced: true, full: BigInt(first.coefficient), reduced };
}

/** The price of the unit that ranks last on a day long enough for every rank; undefined where none is reduced. */
function lastRanked(asked: UnitAsked, facts: UnitFacts, contract: ContractFacts | null): number | undefined {
  const reduction = reductionFor(asked, facts, contract);
  if (!reduction) return undefined;
  const { ranks, ofLines } = reduction;
  const day = dayOf(asked, ofLines ? Array<number>(ranks).fill(1) : [ranks], facts, contract);
  return day.at(-1)?.units.at(-1)?.price?.coefficient;
}

function reductionFor(
  { code, from }: UnitAsked,
  { policy }: UnitFacts,
  contract: ContractFacts | null,
): { ranks: number; ofLines: boolean } | undefined {
  const isTherapy = from.row.multipleProcedure === '5';
  if (contract === null) {
    return isTherapy && policy.therapyPeKept ? { ranks: 2, ofLines: false } : undefined;
  }
  const reduction = reductionOf(contract.contract, policy);
  if (!reduction || reduction.kept.length < 2) return undefined;
  const isMeant = reduction.codes === null ? isTherapy : names(reduction.codes, code);
  return isMeant ? { ranks: reduction.kept.length, ofLines: reduction.of === 'line' } : undefined;
}

/** A day of nothing but this code, a line for each number of units. */
function dayOf(
  { code, modifiers, from, setting }: UnitAsked,
  units: readonly number[],
  facts: UnitFacts,
  contract: ContractFacts | null,
): readonly LinePricing[] {
  const lines = units.map((count, index): VisitLine => ({
    ...{ code, modifiers, units: count, pointer: `/lines/${index}` },
    ...{ charge: null, minutes: null, baseUnits: null, contractorPrice: null },
  }));
  const visit: Visit = {
    lines,
    alsoThatDay: [],
    setting,
    clinician: { participating: true, acceptsAssignment: true },
    deductibleRemaining: 0,
  };
  const ofVisit = { ...facts, rows: lines.map(() => from) };
  return contract === null
    ? applyRules(PRICE_RULES, visit, ofVisit)
    : priceUnderContract(visit, ofVisit, contract);
}
