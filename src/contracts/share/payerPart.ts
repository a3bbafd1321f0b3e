import { difference, named, roundedShare, type Derivation } from '../../pricing/derivation.ts';
import type { LinePricing } from '../../pricing/linePricing.ts';
import type { LineShare } from '../../pricing/medicareShare.ts';

/** What a payer holds back of its own part. */
export interface PayerPartTerms {
  /** The share left for an assistant's service; null where the payer's part is not reduced for it. */
  readonly assistantKept: Derivation | null;
  readonly assistantModifiers: ReadonlySet<string>;
  /** The share withheld; null where nothing is. */
  readonly sequestration: Derivation | null;
}

/** The payer's part is the rest of the line; then the assistant's reduction and sequestration come off it, each rounded half up. */
export function payerPart(
  { line }: LinePricing,
  allowed: Derivation,
  patientOwes: Derivation,
  terms: PayerPartTerms,
): Pick<LineShare, 'assistantReduction' | 'sequestration' | 'payerPays'> {
  let left = difference("The payer's part", allowed, patientOwes);
  let assistantReduction: Derivation | null = null;
  if (terms.assistantKept && line.modifiers.some((each) => terms.assistantModifiers.has(each))) {
    const kept = roundedShare(
      "The payer's part for an assistant",
      'Share of its part',
      left,
      terms.assistantKept,
    );
    assistantReduction = named('assistantReduction', difference('Reduction for an assistant', left, kept));
    left = kept;
  }
  if (!terms.sequestration) {
    return { assistantReduction, sequestration: null, payerPays: named('payerPays', left) };
  }
  const sequestration = named(
    'sequestration',
    roundedShare('Sequestration', 'Share withheld', left, terms.sequestration),
  );
  const payerPays = named('payerPays', difference('The payer pays', left, sequestration));
  return { assistantReduction, sequestration, payerPays };
}
