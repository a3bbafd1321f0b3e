/**
 * What a modifier does to a price.
 * - `none`: nothing; it informs the claim.
 * - `row`: it chooses a row of its own on the fee schedule where the code has one.
 * - `assistant`: an assistant furnished the service; Medicare's part is reduced, the price is not.
 * - `case-by-case`: it changes the payment in a way this version does not compute, so the line is left without a price.
 */
export type ModifierEffect = 'none' | 'row' | 'assistant' | 'case-by-case';

interface Modifier {
  readonly effect: ModifierEffect;
  /** A few plain words of our own. */
  readonly label: string;
}

/** Source: Medicare Claims Processing Manual ch.5 and ch.12; PPRRVU record layout. Labels are the project's own. */
export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  '22': { effect: 'case-by-case', label: 'more work than usual' },
  '25': { effect: 'none', label: 'separate evaluation the same day' },
  '26': { effect: 'row', label: 'professional part' },
  '50': { effect: 'case-by-case', label: 'both sides' },
  '51': { effect: 'none', label: 'several procedures' },
  '52': { effect: 'case-by-case', label: 'reduced service' },
  '53': { effect: 'row', label: 'discontinued' },
  '54': { effect: 'case-by-case', label: 'surgery only' },
  '55': { effect: 'case-by-case', label: 'care after surgery only' },
  '56': { effect: 'case-by-case', label: 'care before surgery only' },
  '59': { effect: 'none', label: 'distinct service' },
  '62': { effect: 'case-by-case', label: 'two surgeons' },
  '66': { effect: 'case-by-case', label: 'surgical team' },
  '76': { effect: 'none', label: 'repeated by the same clinician' },
  '77': { effect: 'none', label: 'repeated by another clinician' },
  '78': { effect: 'case-by-case', label: 'return to the operating room' },
  '80': { effect: 'case-by-case', label: 'assistant surgeon' },
  '81': { effect: 'case-by-case', label: 'minimum assistant surgeon' },
  '82': { effect: 'case-by-case', label: 'assistant surgeon, no resident' },
  '93': { effect: 'none', label: 'telehealth by audio' },
  '95': { effect: 'none', label: 'telehealth by video' },
  '96': { effect: 'none', label: 'habilitative' },
  '97': { effect: 'none', label: 'rehabilitative' },
  AS: { effect: 'case-by-case', label: 'assistant at surgery, not a physician' },
  CO: { effect: 'assistant', label: 'by an occupational therapy assistant' },
  CQ: { effect: 'assistant', label: 'by a physical therapist assistant' },
  GA: { effect: 'case-by-case', label: 'notice of non-coverage on file' },
  GN: { effect: 'none', label: 'speech-language pathology plan' },
  GO: { effect: 'none', label: 'occupational therapy plan' },
  GP: { effect: 'none', label: 'physical therapy plan' },
  GX: { effect: 'case-by-case', label: 'voluntary notice of non-coverage' },
  GY: { effect: 'case-by-case', label: 'excluded by statute' },
  GZ: { effect: 'case-by-case', label: 'denial expected, no notice' },
  KX: { effect: 'none', label: 'above the therapy threshold, necessary' },
  LT: { effect: 'none', label: 'left side' },
  RT: { effect: 'none', label: 'right side' },
  TC: { effect: 'row', label: 'technical part' },
  XE: { effect: 'none', label: 'separate encounter' },
  XP: { effect: 'none', label: 'separate practitioner' },
  XS: { effect: 'none', label: 'separate structure' },
  XU: { effect: 'none', label: 'unusual non-overlapping service' },
};
