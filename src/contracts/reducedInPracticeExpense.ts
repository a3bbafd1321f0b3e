import { product, proportionRounded, sum, type Derivation } from '../pricing/derivation.ts';
import { relativeValueFacts, type RowInRelease } from '../pricing/rowFacts.ts';
import type { Setting } from '../schedule/setting.ts';

/**
 * A price that is not made of relative values, reduced in its practice expense: it loses the part of the share that practice
 * expense has in the code's relative values, indices of the place left out. Source: Aetna's and UnitedHealthcare's
 * multiple therapy procedure policies, price x (1 - reduction x practice expense / total relative values).
 */
export function reducedInPracticeExpense(
  price: Derivation,
  kept: Derivation,
  from: RowInRelease,
  setting: Setting,
): Derivation {
  const { work, pe, malpractice } = relativeValueFacts(from, setting);
  const total = sum('Relative values', [work, pe, malpractice]);
  if (total.coefficient === 0) return price;
  const left = product('Practice expense that is kept', pe, kept);
  const reduced = sum('Relative values after the reduction', [work, left, malpractice]);
  return proportionRounded('Price of a reduced unit', price, reduced, total);
}
