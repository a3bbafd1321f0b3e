import { kept } from '../state/kept.ts';
import { textsFrom } from '../state/typedText.ts';

/** What stands on top of every paper, remembered on this computer: the clinic's, and nothing of a patient or of a clinician's numbers. */
export interface Letterhead {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

export const letterhead = kept<Letterhead>('computer', 'letterhead', (stored) =>
  textsFrom(['name', 'address', 'phone'], stored),
);

export function changeLetterhead(changed: Partial<Letterhead>): void {
  letterhead.value = { ...letterhead.peek(), ...changed };
}
