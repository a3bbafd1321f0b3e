import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { KeyedRelease } from './keyedRelease.ts';

/** The multiple-procedure indicator of the codes under the therapy reduction. */
export const THERAPY = '5';

/** The rows under the therapy reduction, in the order of their codes. */
export function therapyRows({ content }: KeyedRelease): RelativeValueRow[] {
  return content.rows
    .filter(({ multipleProcedure }) => multipleProcedure === THERAPY)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
