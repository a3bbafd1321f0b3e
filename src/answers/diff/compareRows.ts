import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import { amountChangeOf } from './amountChange.ts';
import type { RowChange, ChangeKind } from './answer.ts';
import { changedValues } from './changedValues.ts';
import type { ReleaseSide } from './releaseSide.ts';
import type { UnitCents } from './unitCents.ts';

/** One of two releases with its way of pricing a row. */
export interface PricedSide extends Pick<ReleaseSide, 'rows'> {
  readonly priceOf: (row: RelativeValueRow | undefined) => UnitCents;
}

export interface ComparedRows {
  /** By code, then modifier; a row that is the same in both is not among them. */
  readonly changes: readonly RowChange[];
  readonly counts: Readonly<Record<ChangeKind | 'unchanged', number>>;
}

/** Every row that is not the same in both releases; `onlyOfBoth` leaves out codes that one of them does not have. */
export function compareRows(from: PricedSide, to: PricedSide, onlyOfBoth: boolean): ComparedRows {
  const codes = [...new Set([...from.rows.keys(), ...to.rows.keys()])]
    .filter((code) => !onlyOfBoth || (from.rows.has(code) && to.rows.has(code)))
    .sort();
  const pairs = codes.flatMap((code) => pairsOf(from.rows.get(code) ?? [], to.rows.get(code) ?? []));
  const changes = pairs.flatMap((pair) => changeOf(pair, from, to) ?? []);
  const counted = Map.groupBy(changes, ({ change }) => change);
  const count = (kind: ChangeKind) => counted.get(kind)?.length ?? 0;
  return {
    changes,
    counts: {
      added: count('added'),
      gone: count('gone'),
      restatused: count('restatused'),
      moved: count('moved'),
      unchanged: pairs.length - changes.length,
    },
  };
}

interface Pair {
  readonly before: RelativeValueRow | undefined;
  readonly after: RelativeValueRow | undefined;
}

/** The rows of a code, modifier by modifier. */
function pairsOf(before: readonly RelativeValueRow[], after: readonly RelativeValueRow[]): Pair[] {
  const modifiers = [...new Set([...before, ...after].map(({ modifier }) => modifier))].sort();
  const of = (rows: readonly RelativeValueRow[], modifier: string) =>
    rows.find((row) => row.modifier === modifier);
  return modifiers.map((modifier) => ({ before: of(before, modifier), after: of(after, modifier) }));
}

function changeOf({ before, after }: Pair, from: PricedSide, to: PricedSide): RowChange | undefined {
  const { code, modifier } = before ?? after ?? { code: '', modifier: '' };
  const [was, is] = [from.priceOf(before), to.priceOf(after)];
  const changed = before && after ? changedValues(before, after) : [];
  const reduced = was.therapyReduced !== null || is.therapyReduced !== null;
  const moved = changed.length > 0 || was.payable !== is.payable || was.therapyReduced !== is.therapyReduced;
  const change = kindOf({ before, after }, moved);
  if (!change) return undefined;
  return {
    code,
    modifier,
    change,
    status: { from: before?.status ?? null, to: after?.status ?? null },
    amount: amountChangeOf(was.payable, is.payable),
    therapyReduced: reduced ? amountChangeOf(was.therapyReduced, is.therapyReduced) : null,
    changed,
  };
}

function kindOf({ before, after }: Pair, moved: boolean): ChangeKind | undefined {
  if (!before) return 'added';
  if (!after) return 'gone';
  if (before.status !== after.status) return 'restatused';
  return moved ? 'moved' : undefined;
}
