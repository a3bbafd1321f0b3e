import type { VisitLine } from '../pricing/visit.ts';

/** The plan of care a line belongs to, by its modifier; unmarked lines are one more. */
export function disciplineOf({ modifiers }: Pick<VisitLine, 'modifiers'>): 'GP' | 'GO' | 'GN' | null {
  return (['GP', 'GO', 'GN'] as const).find((each) => modifiers.includes(each)) ?? null;
}
