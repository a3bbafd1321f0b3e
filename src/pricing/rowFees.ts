import type { Setting } from '../schedule/setting.ts';
import { CENTS } from '../decimal/decimal.ts';
import { DERIVATIONS, lesser, product, roundedProduct, roundedShare, type Derivation } from './derivation.ts';
import { oppsCapFacts, relativeValueFacts, type RowInRelease } from './rowFacts.ts';
import { relativeValuesAtPlace, unitFee, type Components } from './unitFee.ts';

/** What turns relative values into dollars: the indices of the place and the conversion factor. */
export interface Rates {
  readonly gpci: Components<Derivation>;
  readonly conversionFactor: Derivation;
}

/** A share of a contract may have decimals of a percent; its product with the factor is then too long to be held exactly. */
const WHOLE_PERCENT_SCALE = 2;

/** The fee of one unit of a row in a setting, before any reduction or cap. */
export function fullFee(from: RowInRelease, setting: Setting, rates: Rates): Derivation {
  return unitFee(DERIVATIONS, relativeValueFacts(from, setting), rates.gpci, rates.conversionFactor);
}

/**
 * The fee of a therapy unit that keeps a share of its practice expense. The share is taken exactly: halving to two
 * places first would miss 20 of the 51 therapy amounts CMS published for Ohio in 2020.
 */
export function therapyReducedFee(
  from: RowInRelease,
  setting: Setting,
  rates: Rates,
  peKept: Derivation,
): Derivation {
  const values = relativeValueFacts(from, setting);
  const pe = product('Practice expense after the therapy reduction', values.pe, peKept);
  const reduced = { ...values, pe };
  return peKept.scale <= WHOLE_PERCENT_SCALE
    ? unitFee(DERIVATIONS, reduced, rates.gpci, rates.conversionFactor, peKept.scale)
    : roundedProduct(
        'Fee for one unit',
        [relativeValuesAtPlace(DERIVATIONS, reduced, rates.gpci), rates.conversionFactor],
        CENTS,
      );
}

/** The hospital outpatient amount that caps an imaging fee, or undefined where the row is not subject to the cap. */
export function oppsAmount(from: RowInRelease, setting: Setting, rates: Rates): Derivation | undefined {
  const values = oppsCapFacts(from, setting);
  return values && unitFee(DERIVATIONS, values, rates.gpci, rates.conversionFactor);
}

export function cappedAt(fee: Derivation, cap: Derivation): Derivation {
  return lesser('Fee, capped at the hospital outpatient amount', fee, cap);
}

/** 95% of a fee, rounded to the cent: what Medicare allows a clinician who does not participate. */
export function nonParticipatingFee(fee: Derivation, share: Derivation): Derivation {
  return roundedShare(
    'Fee for a non-participating clinician',
    'Share for a non-participating clinician',
    fee,
    share,
  );
}

/** The most a non-participating clinician may charge: 115% of the non-participating fee already rounded. */
export function limitingCharge(nonParticipating: Derivation, share: Derivation): Derivation {
  return roundedShare('Limiting charge', 'Limiting share of that fee', nonParticipating, share);
}
