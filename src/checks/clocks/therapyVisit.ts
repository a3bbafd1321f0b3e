import type { CheckedVisit } from '../checkedVisit.ts';

/** Whether anything of the visit is furnished under a plan of care for therapy. */
export function isTherapyVisit({ lines }: Pick<CheckedVisit, 'lines'>): boolean {
  return lines.some(({ modifiers }) => modifiers.some((each) => ['GP', 'GO', 'GN'].includes(each)));
}
