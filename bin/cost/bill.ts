import { AWS_PRICES, type Priced } from '../../data/awsPrices.ts';
import type { Usage } from './usage.ts';

export interface BillLine {
  readonly what: string;
  readonly used: number;
  readonly dollars: number;
}

/** A line for everything that is used, the dearest first. `free`: whether what AWS gives every month is taken off. */
export function billOf(usage: Partial<Usage>, { free }: { readonly free: boolean }): BillLine[] {
  return (Object.entries(usage) as [Priced, number][])
    .filter(([, used]) => used > 0)
    .map(([priced, used]) => {
      const price = AWS_PRICES[priced];
      const paid = Math.max(0, used - (free ? price.free : 0));
      return { what: price.what, used, dollars: (paid / price.per) * price.dollars };
    })
    .sort((a, b) => b.dollars - a.dollars);
}

export function totalOf(bill: readonly BillLine[]): number {
  return bill.reduce((sum, { dollars }) => sum + dollars, 0);
}
