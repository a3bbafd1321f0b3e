import type { Derivation } from '../pricing/derivation.ts';
import type { Liable } from '../pricing/linePricing.ts';
import type { Rates } from '../pricing/rowFees.ts';
import type { VisitLine } from '../pricing/visit.ts';
import { moneyTerm, factorTerm, percentTerm, type Contract } from './contract.ts';
import { overrideOf } from './overrideOf.ts';
import { payerRates } from './payerRates.ts';
import type { ListedFee, Override, UnlistedPrice } from './terms.ts';

/** The one term of a contract that a line is priced by. */
export type LineTerm = (
  RelativeValueTerm | FeeTerm | ChargesTerm | VisitTerm | NotCoveredTerm | UnlistedTerm
) & {
  /** An override's: never reduced against other lines. */
  readonly overridden: boolean;
  /** Counts for no cap and no maximum of the visit. */
  readonly outside: boolean;
};

interface RelativeValueTerm {
  readonly kind: 'relative-values';
  readonly rates: Rates;
  /** Null where the price is the payer's without a percentage. */
  readonly percent: Derivation | null;
}

interface FeeTerm {
  readonly kind: 'fee';
  readonly amount: Derivation;
  /** The modifier that the fee is for. */
  readonly modifier: string | null;
}

interface ChargesTerm {
  readonly kind: 'charges';
  readonly percent: Derivation;
}

interface VisitTerm {
  readonly kind: 'visit';
}

interface NotCoveredTerm {
  readonly kind: 'not-covered';
  readonly liable: Liable;
}

interface UnlistedTerm {
  readonly kind: 'unlisted';
}

type Requested = Pick<VisitLine, 'code' | 'modifiers'>;
type BareTerm = RelativeValueTerm | FeeTerm | ChargesTerm | VisitTerm | NotCoveredTerm | UnlistedTerm;

/** The term for a line: an override that names it, else what the kind of the contract says. `medicare` are the schedule's rates. */
export function lineTerm(contract: Contract, line: Requested, medicare: Rates): LineTerm {
  const found = overrideOf(contract.terms.overrides ?? [], line);
  if (!found) return { ...termOfKind(contract, line, medicare), overridden: false, outside: false };
  const { override, index } = found;
  const outside = override.outside === true || contract.terms.kind === 'per-visit';
  return { ...overriding(contract, override, `overrides/${index}`, medicare), overridden: true, outside };
}

/** True where the line has a price without a row on the fee schedule, whatever that may say of it. */
export function needsNoRow(contract: Contract, line: Requested): boolean {
  const found = overrideOf(contract.terms.overrides ?? [], line);
  if (found) {
    const { fee, percentOfCharges, notCovered } = found.override;
    return fee !== undefined || percentOfCharges !== undefined || notCovered !== undefined;
  }
  const { terms } = contract;
  switch (terms.kind) {
    case 'fee-list':
      return feeOf(terms.fees, line) !== undefined;
    case 'per-visit':
    case 'percent-of-charges':
      return true;
    case 'percent-of-medicare':
    case 'conversion-factor':
      return false;
  }
}

function overriding(contract: Contract, override: Override, term: string, medicare: Rates): BareTerm {
  const { fee, percentOfMedicare, percentOfCharges, conversionFactor, notCovered, modifier } = override;
  if (fee !== undefined) {
    const amount = moneyTerm(contract, "The payer's fee for one unit", `${term}/fee`, fee);
    return { kind: 'fee', amount, modifier: modifier ?? null };
  }
  if (percentOfMedicare !== undefined)
    return ofMedicare(contract, `${term}/percentOfMedicare`, percentOfMedicare, medicare);
  if (percentOfCharges !== undefined)
    return ofCharges(contract, `${term}/percentOfCharges`, percentOfCharges);
  if (conversionFactor !== undefined) {
    const own = payerRates(contract, medicare);
    const label = "The payer's conversion factor";
    const factor = factorTerm(contract, label, `${term}/conversionFactor`, conversionFactor);
    return { kind: 'relative-values', rates: { ...own, conversionFactor: factor }, percent: null };
  }
  return { kind: 'not-covered', liable: notCovered ?? 'provider' };
}

function termOfKind(contract: Contract, line: Requested, medicare: Rates): BareTerm {
  const { terms } = contract;
  switch (terms.kind) {
    case 'percent-of-medicare':
      return ofMedicare(contract, 'percent', terms.percent, medicare);
    case 'conversion-factor':
      return { kind: 'relative-values', rates: payerRates(contract, medicare), percent: null };
    case 'fee-list': {
      const listed = feeOf(terms.fees, line);
      if (!listed) return unlisted(contract, terms.unlisted, medicare);
      const row = listed.modifier === undefined ? listed.code : `${listed.code} ${listed.modifier}`;
      const amount = moneyTerm(contract, "The payer's fee for one unit", `fees, ${row}`, listed.amount);
      return { kind: 'fee', amount, modifier: listed.modifier ?? null };
    }
    case 'per-visit':
      return { kind: 'visit' };
    case 'percent-of-charges':
      return ofCharges(contract, 'percent', terms.percent);
  }
}

function unlisted(
  contract: Contract,
  price: 'unpriced' | UnlistedPrice | undefined,
  medicare: Rates,
): BareTerm {
  if (price === undefined || price === 'unpriced') return { kind: 'unlisted' };
  if ('notCovered' in price) return { kind: 'not-covered', liable: price.notCovered };
  return 'percentOfMedicare' in price
    ? ofMedicare(contract, 'unlisted/percentOfMedicare', price.percentOfMedicare, medicare)
    : ofCharges(contract, 'unlisted/percentOfCharges', price.percentOfCharges);
}

function ofMedicare(contract: Contract, term: string, percent: string, medicare: Rates): RelativeValueTerm {
  const label = "The payer's percentage of Medicare";
  return { kind: 'relative-values', rates: medicare, percent: percentTerm(contract, label, term, percent) };
}

function ofCharges(contract: Contract, term: string, percent: string): ChargesTerm {
  return { kind: 'charges', percent: percentTerm(contract, 'Share of the charge', term, percent) };
}

/** The fee for a modifier of the line comes before the one without. */
function feeOf(fees: readonly ListedFee[], { code, modifiers }: Requested): ListedFee | undefined {
  const listed = fees.filter((fee) => fee.code === code);
  return (
    listed.find(({ modifier }) => modifier !== undefined && modifiers.includes(modifier)) ??
    listed.find(({ modifier }) => modifier === undefined)
  );
}
