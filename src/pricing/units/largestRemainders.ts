/** How units were shared out, in the order of the minutes they were shared by. */
export interface Shared {
  readonly units: readonly number[];
  /** The minutes left over after whole units, and whether a further unit was given for them. */
  readonly rest: readonly { readonly minutes: number; readonly given: boolean }[];
  /** Equal remainders of which not all could have a unit, or null where the remainders decided. */
  readonly tie: {
    readonly minutes: number;
    readonly among: readonly number[];
    readonly chosen: readonly number[];
  } | null;
}

/**
 * Shares units out by minutes: first a unit for every whole unit of time, then what is left one each to the largest
 * remainders. Equal remainders: the one sent first, which Medicare leaves to the provider to choose.
 * Source: Medicare Claims Processing Manual ch.5 s.20.2.
 */
export function largestRemainders(units: number, minutes: readonly number[], unitMinutes: number): Shared {
  let left = units;
  const whole = minutes.map((each) => {
    const given = Math.min(left, Math.floor(each / unitMinutes));
    left -= given;
    return given;
  });
  const remainders = minutes.map((each) => each % unitMinutes);
  const order = [...remainders.keys()].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  const further = minutes.map(() => 0);
  for (let turn = 0; turn < left; turn++) {
    // Round again only where units come from elsewhere: further minutes worked under the code for the first.
    const next = order[turn % order.length] ?? 0;
    further[next] = (further[next] ?? 0) + 1;
  }
  return {
    units: whole.map((each, index) => each + (further[index] ?? 0)),
    rest: remainders.map((each, index) => ({ minutes: each, given: (further[index] ?? 0) > 0 })),
    tie: tieAt(left, order, remainders),
  };
}

function tieAt(left: number, order: readonly number[], remainders: readonly number[]): Shared['tie'] {
  const last = remainders[order[left - 1] ?? -1];
  const next = remainders[order[left] ?? -1];
  if (last === undefined || last === 0 || last !== next) return null;
  return {
    minutes: last,
    among: order.filter((each) => remainders[each] === last),
    chosen: order.slice(0, left).filter((each) => remainders[each] === last),
  };
}
