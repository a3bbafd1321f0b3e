import type { VisitLine } from '../pricing/visit.ts';
import { matchOf } from './codeRanges.ts';
import type { Override } from './terms.ts';

export interface OverrideFound {
  readonly override: Override;
  /** Its place among the overrides. */
  readonly index: number;
}

/** The override for a line: a code by itself before a range, a modifier before none, then the one that stands first. */
export function overrideOf(
  overrides: readonly Override[],
  { code, modifiers }: Pick<VisitLine, 'code' | 'modifiers'>,
): OverrideFound | undefined {
  let best: (OverrideFound & { readonly closeness: number }) | undefined;
  for (const [index, override] of overrides.entries()) {
    const match = matchOf(code, override.codes);
    const { modifier } = override;
    if (match === null || (modifier !== undefined && !modifiers.includes(modifier))) continue;
    const closeness = (match === 'code' ? 2 : 0) + (modifier === undefined ? 0 : 1);
    if (!best || closeness > best.closeness) best = { override, index, closeness };
  }
  return best;
}
