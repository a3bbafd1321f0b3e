import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { hasRoomForModifier, isClaimed, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import { isAlwaysTherapy, isPayable, isTherapy, PLANS, plansOn, type Plan } from '../therapyLine.ts';

const CITE = 'Medicare Claims Processing Manual ch.5 s.20.1; CMS CR 10176';

/** GP, GO or GN: missing on a therapy line, or another plan's than the one the code is bound to. */
export const checkPlanOfCare: Check = {
  id: 'plan-of-care-modifier',
  payers: 'medicare',
  run: (visit) =>
    visit.lines
      .filter((line) => isClaimed(line) && isTherapy(line))
      .flatMap((line) => {
        const plans = plansOn(line);
        return plans.length === 0 ? missing(line, visit) : wrong(line, plans);
      }),
};

function missing(line: CheckedLine, visit: CheckedVisit): Finding[] {
  if (!isPayable(line)) return [];
  const assistant = (['CQ', 'CO'] as const).find((each) => line.modifiers.includes(each));
  const own = line.therapy?.discipline ?? null;
  const certain = isAlwaysTherapy(line) || assistant !== undefined;
  const one = own ?? (assistant && PLAN_OF_ASSISTANT[assistant]) ?? planOfOthers(line, visit);
  return [
    {
      code: 'plan-modifier-missing',
      severity: certain ? 'error' : 'warning',
      line: line.line,
      message: `${why(line, assistant)} Add ${own ?? 'the one of the plan that the service is under'}.`,
      cite: CITE,
      ...(one && hasRoomForModifier(line) && { fix: { addModifier: one } }),
    },
  ];
}

const PLAN_OF_ASSISTANT = { CQ: 'GP', CO: 'GO' } as const;

function why(line: CheckedLine, assistant: string | undefined): string {
  const { code } = line;
  if (isAlwaysTherapy(line)) {
    return `${code} is always therapy: without GP, GO or GN Medicare returns it unprocessed.`;
  }
  if (assistant !== undefined) {
    return `${assistant} says that a therapy assistant furnished ${code}: without GP or GO Medicare returns it unprocessed.`;
  }
  return `${code} is therapy when a therapist furnishes it, and then needs GP, GO or GN.`;
}

/** The one plan that all other lines of the visit are under, where it is one. */
function planOfOthers({ line }: CheckedLine, { lines }: CheckedVisit): Plan | undefined {
  const others = lines.filter((other) => other.line !== line).flatMap(plansOn);
  const [only, ...more] = PLANS.filter((plan) => others.includes(plan));
  return more.length === 0 ? only : undefined;
}

function wrong({ line, code, therapy }: CheckedLine, plans: readonly Plan[]): Finding[] {
  const own = therapy?.discipline;
  if (!own || plans.includes(own)) return [];
  const message = `${code} goes with ${own} alone, and the line has ${plans.join(', ')}: Medicare returns it unprocessed. Give ${own}, or the code of the discipline that furnished it.`;
  return [{ code: 'plan-modifier-wrong', severity: 'error', line, message, cite: CITE }];
}
