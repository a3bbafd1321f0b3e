import type { PayerTerms } from './terms.ts';

/** Where charges are compared with prices: by line, or over the claim where the visit has one price, unless the terms say so. */
export function lesserOf({ kind, lesserOf: said }: PayerTerms): 'line' | 'claim' | 'none' {
  return said ?? (kind === 'per-visit' ? 'claim' : 'line');
}
