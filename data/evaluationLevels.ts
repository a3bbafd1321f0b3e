/** An evaluation among those of which a day has one alone. */
export interface EvaluationLevel {
  /** What is evaluated: of the codes with the same words a day has one. */
  readonly of: string;
  readonly kind: 'first' | 'repeated';
  /** Minutes that such an evaluation usually takes; null where nothing is said of it. */
  readonly typicalMinutes: number | null;
}

const PHYSICAL = 'physical therapy';
const OCCUPATIONAL = 'occupational therapy';
const SPEECH_SOUNDS = 'speech sounds';

/**
 * Evaluations by level, the simplest first. What makes a level is history, examination and decision making: minutes only
 * hint at it. Source: CPT's typical times, of 97161 and 97162 as Experity and NeuraBill report them, of the others general
 * knowledge of the codes (unconfirmed); that two of them exclude each other on one day is in
 * CMS's procedure pairs too (97161-97168), and 92523 includes what 92522 does.
 */
export const EVALUATION_LEVELS: Readonly<Record<string, EvaluationLevel>> = {
  '97161': { of: PHYSICAL, kind: 'first', typicalMinutes: 20 },
  '97162': { of: PHYSICAL, kind: 'first', typicalMinutes: 30 },
  '97163': { of: PHYSICAL, kind: 'first', typicalMinutes: 45 },
  '97164': { of: PHYSICAL, kind: 'repeated', typicalMinutes: 20 },
  '97165': { of: OCCUPATIONAL, kind: 'first', typicalMinutes: 30 },
  '97166': { of: OCCUPATIONAL, kind: 'first', typicalMinutes: 45 },
  '97167': { of: OCCUPATIONAL, kind: 'first', typicalMinutes: 60 },
  '97168': { of: OCCUPATIONAL, kind: 'repeated', typicalMinutes: 30 },
  '92522': { of: SPEECH_SOUNDS, kind: 'first', typicalMinutes: null },
  '92523': { of: SPEECH_SOUNDS, kind: 'first', typicalMinutes: null },
};
