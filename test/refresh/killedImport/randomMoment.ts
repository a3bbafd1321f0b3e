import type { Moment, Step } from './killedProcess.ts';

/**
 * A moment to kill an import at, by the steps of one that nobody killed: every phase is as likely as the others, every step of
 * it too, and between a step and the next any time. Told by steps and not by the clock, it finds every phase on a busy machine.
 */
export function randomMoment(course: readonly Step[], random: () => number): Moment {
  const steps = course.map((step, index) => ({ ...step, until: course[index + 1]?.at })).slice(0, -1);
  const phase = oneOf([...Map.groupBy(steps, ({ name }) => name).values()], random);
  const step = oneOf(phase, random);
  const { name, at, until = at } = step;
  return { name, steps: phase.indexOf(step) + 1, wait: random() * (until - at) };
}

function oneOf<T>(all: readonly T[], random: () => number): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('an import that told nothing cannot be killed at a moment of it');
  return one;
}
