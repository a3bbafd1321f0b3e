import { contradiction } from '../contradiction.ts';
import type { RefusalError } from '../refusal.ts';
import type { ListedAmount } from './amountsField.ts';

/** "97110" or "97110-GP": what an amount is listed for. */
export function listedFor({ code, modifier }: Pick<ListedAmount, 'code' | 'modifier'>): string {
  const name = modifier === undefined ? code : `${code}-${modifier}`;
  return name.toUpperCase();
}

/** An error for every amount of a code and modifier that has one before; null keeps the place of one that is wrong itself. */
export function repeatedAmounts(amounts: readonly (ListedAmount | null)[], pointer: string): RefusalError[] {
  const places = new Map<string, number>();
  return amounts.flatMap((amount, place) => {
    if (amount === null) return [];
    const name = listedFor(amount);
    const first = places.get(name);
    places.set(name, first ?? place);
    if (first === undefined) return [];
    const message = `The list has an amount for this code and modifier already, at index ${first}.`;
    const remedy = 'Give one amount for each code and modifier.';
    return [contradiction(`${pointer}/${place}`, name, message, remedy)];
  });
}
