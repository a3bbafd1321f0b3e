import { CENTS } from '../decimal/decimal.ts';
import { difference, fact, lesser, named, roundedShare, sum, type Derivation } from './derivation.ts';
import type { Policy } from './policy.ts';

/** What becomes of a line's allowed amount: who owes which part, each in cents with its derivation. */
export interface LineShare {
  /** Deductible, coinsurance and copay are null where the cover has none. */
  readonly deductible: Derivation | null;
  readonly coinsurance: Derivation | null;
  readonly copay: Derivation | null;
  readonly patientOwes: Derivation;
  /** Null where no assistant furnished the service. */
  readonly assistantReduction: Derivation | null;
  /** Null where the payer withholds nothing. */
  readonly sequestration: Derivation | null;
  readonly payerPays: Derivation;
}

/** Under Medicare there is always a deductible and a coinsurance, if only of nothing. */
export interface MedicareShare extends LineShare {
  readonly deductible: Derivation;
  readonly coinsurance: Derivation;
}

/**
 * Medicare's order: the deductible first, lines in claim order; coinsurance of what is left, rounded; Medicare's part
 * is the rest, so that the line adds up. An assistant's service takes 15% off that part alone, and sequestration comes
 * off what then remains. Source: 42 USC 1395l(a)(1), (b), 1395m(v); First Coast's worked sequestration example.
 *
 * `assistantShare` is the share Medicare pays of its part for an assistant's service, or null for anybody else's.
 */
export function medicareShare(
  allowedAmount: Derivation,
  deductibleLeft: Derivation,
  policy: Policy,
  assistantShare: Derivation | null,
): MedicareShare {
  const allowed = named('allowed', allowedAmount);
  const deductible = named('deductible', lesser('Deductible taken from this line', deductibleLeft, allowed));
  const subject = difference('Allowed, less the deductible', allowed, deductible);
  const coinsurance = named(
    'coinsurance',
    roundedShare('Coinsurance', 'Share of that', subject, policy.coinsurance),
  );
  const medicarePart = difference("Medicare's part", allowed, deductible, coinsurance);
  const { assistantReduction, remaining } = afterAssistant(medicarePart, assistantShare);
  const sequestration = named(
    'sequestration',
    roundedShare('Sequestration', 'Share withheld', remaining, policy.sequestration),
  );
  return {
    deductible,
    coinsurance,
    copay: null,
    patientOwes: named('patientOwes', sum('The patient owes', [deductible, coinsurance])),
    assistantReduction,
    sequestration,
    payerPays: named('payerPays', difference('Medicare pays', remaining, sequestration)),
  };
}

function afterAssistant(
  medicarePart: Derivation,
  share: Derivation | null,
): { assistantReduction: Derivation | null; remaining: Derivation } {
  if (share === null) return { assistantReduction: null, remaining: medicarePart };
  const paid = roundedShare("Medicare's part for an assistant", 'Share of its part', medicarePart, share);
  const reduction = difference('Reduction for an assistant', medicarePart, paid);
  return { assistantReduction: named('assistantReduction', reduction), remaining: paid };
}

/** The deductible still to be met when a line's turn comes. */
export function deductibleFact(cents: number): Derivation {
  return fact('Deductible still owed when this line is reached', cents, CENTS, {
    kind: 'request',
    pointer: '/benefits/deductibleRemaining',
  });
}
