import { fact } from '../pricing/derivation.ts';
import type { Rates } from '../pricing/rowFees.ts';
import { factorTerm, type Contract } from './contract.ts';

/** What turns relative values into the payer's dollars: its own factor, with or without the indices of the place. */
export function payerRates(contract: Contract, medicare: Rates): Rates {
  const { terms } = contract;
  if (terms.kind !== 'conversion-factor') return medicare;
  const label = "The payer's conversion factor";
  const conversionFactor = factorTerm(contract, label, 'conversionFactor', terms.conversionFactor);
  return { gpci: terms.gpci === false ? withoutIndices(contract) : medicare.gpci, conversionFactor };
}

/** One for each index: the payer pays the same everywhere. In thousandths, as CMS writes indices. */
function withoutIndices({ payer, version }: Contract): Rates['gpci'] {
  const one = (label: string) => fact(label, 1000, 3, { kind: 'payer', payer, version, term: 'gpci' });
  return {
    work: one('No work index'),
    pe: one('No practice expense index'),
    malpractice: one('No malpractice index'),
  };
}
