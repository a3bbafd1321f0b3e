import { CENTS, rescale, type Decimal } from '../decimal/decimal.ts';
import { parseDecimal } from '../decimal/text.ts';
import { difference, fact, type Derivation } from '../pricing/derivation.ts';
import type { PayerSource } from '../pricing/source.ts';
import { CONVERSION_FACTOR_SCALE } from '../schedule/release.ts';
import type { PayerTerms } from './terms.ts';

/** The terms of a payer that hold for a visit. */
export interface Contract {
  readonly payer: string;
  /** First date of service of the version. */
  readonly version: string;
  readonly terms: PayerTerms;
}

/** Dollars that the terms give, in cents. `term` is where they stand, such as "overrides/0/fee". */
export function moneyTerm(contract: Contract, label: string, term: string, text: string): Derivation {
  const { coefficient } = rescale(written(contract, term, text), CENTS);
  return fact(label, coefficient, CENTS, sourceOf(contract, term));
}

/** A percentage that the terms give, as an exact fraction: "120" is 1.20. */
export function percentTerm(contract: Contract, label: string, term: string, text: string): Derivation {
  const value = written(contract, term, text);
  return fact(label, value.coefficient, value.scale + 2, sourceOf(contract, term));
}

/** What is left of the whole when a percentage of it is taken off. */
export function percentLeft(contract: Contract, label: string, term: string, text: string): Derivation {
  const whole = fact('The whole', 1, 0, sourceOf(contract, term));
  return difference(label, whole, percentTerm(contract, 'Taken off', term, text));
}

/** Dollars a relative value unit, or an anesthesia unit, that the terms give. */
export function factorTerm(contract: Contract, label: string, term: string, text: string): Derivation {
  const { coefficient } = rescale(written(contract, term, text), CONVERSION_FACTOR_SCALE);
  return fact(label, coefficient, CONVERSION_FACTOR_SCALE, sourceOf(contract, term));
}

/** Without zeros at its end, so that products of it stay short. */
function written({ payer }: Contract, term: string, text: string): Decimal {
  const shortest = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  const value = parseDecimal(shortest);
  if (!value) throw new Error(`payer ${payer} is kept with "${text}" as ${term}`);
  return value;
}

function sourceOf({ payer, version }: Contract, term: string): PayerSource {
  return { kind: 'payer', payer, version, term };
}
