import { signal } from '@preact/signals';
import { today } from '../../state/today.ts';

/** What is chosen for a good faith estimate and says nothing of who the patient is; gone when the page is loaded anew. */
export interface Choices {
  /** The clinic's own charges, or the prices of a payer of the clinic's that stands for self-pay. */
  readonly pricedBy: 'charges' | { readonly payer: string };
  /** The code of an evaluation that comes first; empty for none. */
  readonly evaluation: string;
  readonly visitsPerWeek: string;
  readonly weeks: string;
  readonly scheduledOn: string;
}

export const choices = signal<Choices>({
  pricedBy: 'charges',
  evaluation: '',
  visitsPerWeek: '',
  weeks: '',
  scheduledOn: today(),
});

export function choose(changed: Partial<Choices>): void {
  choices.value = { ...choices.peek(), ...changed };
}

/** Whether the paper is in sight: only then is anything asked for it. */
export const inSight = signal(false);
