import { percentTerm, type Contract } from './contract.ts';
import type { Derivation } from '../pricing/derivation.ts';
import type { Policy } from '../pricing/policy.ts';
import type { PayerTerms, TieredReduction } from './terms.ts';

/** How a contract reduces several therapy services of a day, with the shares that each rank keeps. */
export interface RankedReduction {
  readonly of: TieredReduction['of'];
  /** By rank; the last holds for every later one. Null keeps all. */
  readonly kept: readonly (Derivation | null)[];
  /** The codes it is for; null: those Medicare reduces. */
  readonly codes: readonly string[] | null;
}

/** The reduction of a contract, or null where it has none: Medicare's for prices from relative values, unless the terms say otherwise. */
export function reductionOf(contract: Contract, { therapyPeKept }: Policy): RankedReduction | null {
  const mppr = contract.terms.mppr ?? defaultReduction(contract.terms);
  if (mppr === 'none') return null;
  if (mppr === 'medicare') {
    if (therapyPeKept === null) return null;
    return { of: 'practice-expense', kept: [null, therapyPeKept], codes: null };
  }
  const kept = mppr.tiers.map((tier, index) =>
    Number(tier) === 100
      ? null
      : percentTerm(contract, `What rank ${index + 1} keeps`, `mppr/tiers/${index}`, tier),
  );
  return { of: mppr.of, kept, codes: mppr.codes ?? null };
}

function defaultReduction({ kind }: PayerTerms): 'medicare' | 'none' {
  return kind === 'percent-of-medicare' || kind === 'conversion-factor' ? 'medicare' : 'none';
}

/** What a rank keeps, the first being 0. */
export function keptAt({ kept }: RankedReduction, rank: number): Derivation | null {
  return kept[Math.min(rank, kept.length - 1)] ?? null;
}
