import type { NoteItem } from './noteItems.ts';

const CITE = 'general knowledge of the code';

const PT = (factors: string, elements: string, course: string): NoteItem => ({
  id: 'evaluation-complexity',
  text: `What makes it of this level: ${factors}, ${elements} of body structure, function or daily life examined, and a condition that is ${course}.`,
  cite: CITE,
});

const OT = (history: string, deficits: string, choices: string): NoteItem => ({
  id: 'evaluation-complexity',
  text: `What makes it of this level: ${history}, ${deficits} that limit what the patient does, and ${choices}.`,
  cite: CITE,
});

/** What sets the levels of an evaluation apart; the highest level is the one that every part of it reaches. */
export const EVALUATION_ITEMS: Readonly<Record<string, NoteItem>> = {
  '97161': PT('nothing personal that affects the plan', 'one or two parts', 'stable'),
  '97162': PT('one or two personal factors or other conditions', 'three parts or more', 'changing'),
  '97163': PT('three personal factors or other conditions, or more', 'four parts or more', 'unstable'),
  '97165': OT('a brief look at the history', 'one to three deficits', 'few treatments to choose from'),
  '97166': OT('a wider look at the history', 'three to five deficits', 'several treatments to choose from'),
  '97167': OT('a full look at the history', 'five deficits or more', 'many treatments to choose from'),
};
