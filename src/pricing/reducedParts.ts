import { difference, lesser, roundedShare, type Derivation } from './derivation.ts';
import type { ComponentsKept } from './policy.ts';
import { cappedTechnical, type TestParts } from './testParts.ts';

/** Which parts the first unit of a line is paid in full; its other units are paid none in full. */
export interface InFull {
  readonly technical: boolean;
  readonly professional: boolean;
}

/** The price less what the reductions take off its parts; a part that is the whole line is simply what is left of it. */
export function lessReductions(
  price: Derivation,
  parts: TestParts,
  full: InFull,
  kept: ComponentsKept,
): Derivation {
  const technical = full.technical || !kept.technical ? null : technicalLeft(parts, kept.technical);
  const professional =
    full.professional || !kept.professional || !parts.professional
      ? null
      : left('Professional part, reduced', parts.professional, kept.professional);
  if (!parts.whole) return technical ?? professional ?? price;
  const taken: Derivation[] = [];
  const whole = cappedTechnical(parts);
  if (technical && whole) taken.push(difference('Taken off the technical part', whole, technical));
  if (professional && parts.professional)
    taken.push(difference('Taken off the professional part', parts.professional, professional));
  return taken.length === 0 ? price : difference('Fee less what is taken off its parts', price, ...taken);
}

function technicalLeft({ technical, technicalCap }: TestParts, share: Derivation): Derivation | null {
  if (technical === null) return null;
  const amount = left('Technical part, reduced', technical, share);
  return technicalCap ? lesser('Reduced technical part, capped', amount, technicalCap) : amount;
}

function left(label: string, part: Derivation, share: Derivation): Derivation {
  return roundedShare(label, 'Share kept of this part', part, share);
}
