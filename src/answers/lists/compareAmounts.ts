import type { ListedAmount } from './amountsField.ts';
import { byCode } from './byCode.ts';
import { listedFor } from './repeatedAmounts.ts';

/** How two lists of codes and amounts differ; `from` is what the earlier one says, `to` the later one, null where it says nothing. */
export interface AmountChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** What was added, changed and removed, by code and modifier. */
  readonly differences: readonly AmountDifference[];
}

export interface AmountDifference {
  readonly code: string;
  readonly modifier: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export function compareAmounts(
  before: readonly ListedAmount[],
  after: readonly ListedAmount[],
): AmountChanges {
  const earlier = new Map(before.map((each) => [listedFor(each), each]));
  const later = new Map(after.map((each) => [listedFor(each), each]));
  const both = [...new Map([...earlier, ...later]).values()].sort(byCode);
  const differences = both
    .map(({ code, modifier }) => {
      const name = listedFor({ code, modifier });
      const from = earlier.get(name)?.amount ?? null;
      return { code, modifier: modifier ?? null, from, to: later.get(name)?.amount ?? null };
    })
    .filter(({ from, to }) => from !== to);
  const count = (is: (each: AmountDifference) => boolean) => differences.filter(is).length;
  return {
    added: count(({ from }) => from === null),
    changed: count(({ from, to }) => from !== null && to !== null),
    removed: count(({ to }) => to === null),
    unchanged: both.length - differences.length,
    differences,
  };
}
