import type { Count } from './counts.ts';

/** Counts of one payer, code and modifier as one, by payer, code and modifier. */
export function unitsTogether(counts: readonly Count[]): Count[] {
  const groups = Map.groupBy(counts, nameOf);
  const names = [...groups.keys()].sort();
  return names.flatMap((name) => {
    const [first, ...more] = groups.get(name) ?? [];
    return first ? [{ ...first, units: more.reduce((sum, { units }) => sum + units, first.units) }] : [];
  });
}

/** A blank comes before every character of an id or a code, so that names are in the order of their parts. */
function nameOf({ payer, code, modifier = '' }: Count): string {
  return `${payer} ${code} ${modifier}`;
}
