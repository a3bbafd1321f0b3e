import type { Checked } from '../../checks/runChecks.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { NEED_WORDS } from '../checks/notRunWords.ts';

/** Says which coding checks could not be made, and why. The threshold, which needs the year's therapy, has a sentence of its own. */
export function notRunAssumptions({ notRun }: Checked): Assumption[] {
  const others = notRun.filter(({ missing }) => missing !== 'therapy-used');
  const byNeed = Map.groupBy(others, ({ missing }) => missing);
  if (byNeed.size === 0) return [];
  const reasons = [...byNeed].map(
    ([need, checks]) => `${checks.map(({ check }) => check).join(', ')} (${NEED_WORDS[need]})`,
  );
  const message = `Coding checks that were not made: ${reasons.join('; ')}. The figures assume that the claim is accepted.`;
  return [assumption('alerts-not-run', message)];
}
