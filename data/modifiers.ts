/**
 * What a modifier does to a price.
 * - `none`: nothing; it informs the claim.
 * - `row`: it chooses a row of its own on the fee schedule where the code has one.
 * - `assistant`: a therapy assistant furnished the service; Medicare's part is reduced, the price is not.
 * - `notice`: it says who owes the line when Medicare denies it.
 * - `side`: it says which side, or both.
 * - `separate`: nothing by itself; it says the service is another one than its like that day, so not its other side.
 * - `share`: this clinician furnished a part of the procedure and is paid a share of it.
 * - `case-by-case`: the contractor decides the payment on each claim, so the line is left without a price.
 */
export type ModifierEffect =
  | 'none'
  | 'row'
  | 'assistant'
  | 'notice'
  | 'side'
  | 'separate'
  | 'share'
  | 'case-by-case';

interface Modifier {
  readonly effect: ModifierEffect;
  /** A few plain words of our own. */
  readonly label: string;
}

/** Source: Medicare Claims Processing Manual ch.5 and ch.12; PPRRVU record layout. Labels are the project's own. */
export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  '22': { effect: 'case-by-case', label: 'more work than usual' },
  '24': { effect: 'none', label: 'unrelated visit after surgery' },
  '25': { effect: 'none', label: 'separate evaluation the same day' },
  '26': { effect: 'row', label: 'professional part' },
  '50': { effect: 'side', label: 'both sides' },
  '51': { effect: 'none', label: 'several procedures' },
  '52': { effect: 'case-by-case', label: 'reduced service' },
  '53': { effect: 'row', label: 'discontinued' },
  '54': { effect: 'share', label: 'surgery only' },
  '55': { effect: 'share', label: 'care after surgery only' },
  '56': { effect: 'share', label: 'care before surgery only' },
  '57': { effect: 'none', label: 'visit that decided on surgery' },
  '58': { effect: 'separate', label: 'staged procedure' },
  '59': { effect: 'separate', label: 'distinct service' },
  '62': { effect: 'share', label: 'two surgeons' },
  '66': { effect: 'case-by-case', label: 'surgical team' },
  '76': { effect: 'separate', label: 'repeated by the same clinician' },
  '77': { effect: 'separate', label: 'repeated by another clinician' },
  '78': { effect: 'share', label: 'return to the operating room' },
  '79': { effect: 'separate', label: 'unrelated procedure after surgery' },
  '80': { effect: 'share', label: 'assistant surgeon' },
  '81': { effect: 'share', label: 'minimum assistant surgeon' },
  '82': { effect: 'share', label: 'assistant surgeon, no resident' },
  '93': { effect: 'none', label: 'telehealth by audio' },
  '95': { effect: 'none', label: 'telehealth by video' },
  '96': { effect: 'none', label: 'habilitative' },
  '97': { effect: 'none', label: 'rehabilitative' },
  AA: { effect: 'none', label: 'anesthesia by the anesthesiologist' },
  AD: { effect: 'case-by-case', label: 'anesthesia, more than four cases supervised' },
  AS: { effect: 'share', label: 'assistant at surgery, not a physician' },
  CO: { effect: 'assistant', label: 'by an occupational therapy assistant' },
  CQ: { effect: 'assistant', label: 'by a physical therapist assistant' },
  E1: { effect: 'separate', label: 'upper left eyelid' },
  E2: { effect: 'separate', label: 'lower left eyelid' },
  E3: { effect: 'separate', label: 'upper right eyelid' },
  E4: { effect: 'separate', label: 'lower right eyelid' },
  F1: { effect: 'separate', label: 'left second finger' },
  F2: { effect: 'separate', label: 'left third finger' },
  F3: { effect: 'separate', label: 'left fourth finger' },
  F4: { effect: 'separate', label: 'left fifth finger' },
  F5: { effect: 'separate', label: 'right thumb' },
  F6: { effect: 'separate', label: 'right second finger' },
  F7: { effect: 'separate', label: 'right third finger' },
  F8: { effect: 'separate', label: 'right fourth finger' },
  F9: { effect: 'separate', label: 'right fifth finger' },
  FA: { effect: 'separate', label: 'left thumb' },
  GA: { effect: 'notice', label: 'notice of non-coverage on file' },
  GN: { effect: 'none', label: 'speech-language pathology plan' },
  GO: { effect: 'none', label: 'occupational therapy plan' },
  GP: { effect: 'none', label: 'physical therapy plan' },
  GX: { effect: 'notice', label: 'voluntary notice of non-coverage' },
  GY: { effect: 'notice', label: 'excluded by statute' },
  GZ: { effect: 'notice', label: 'denial expected, no notice' },
  KX: { effect: 'none', label: 'above the therapy threshold, necessary' },
  LC: { effect: 'separate', label: 'left circumflex artery' },
  LD: { effect: 'separate', label: 'left anterior descending artery' },
  LM: { effect: 'separate', label: 'left main artery' },
  LT: { effect: 'side', label: 'left side' },
  QK: { effect: 'case-by-case', label: 'anesthesia, two to four cases directed' },
  QS: { effect: 'none', label: 'monitored anesthesia care' },
  QX: { effect: 'case-by-case', label: 'nurse anesthetist under direction' },
  QY: { effect: 'case-by-case', label: 'anesthesia, one nurse anesthetist directed' },
  QZ: { effect: 'none', label: 'nurse anesthetist without direction' },
  RC: { effect: 'separate', label: 'right coronary artery' },
  RI: { effect: 'separate', label: 'ramus intermedius artery' },
  RT: { effect: 'side', label: 'right side' },
  T1: { effect: 'separate', label: 'left second toe' },
  T2: { effect: 'separate', label: 'left third toe' },
  T3: { effect: 'separate', label: 'left fourth toe' },
  T4: { effect: 'separate', label: 'left fifth toe' },
  T5: { effect: 'separate', label: 'right great toe' },
  T6: { effect: 'separate', label: 'right second toe' },
  T7: { effect: 'separate', label: 'right third toe' },
  T8: { effect: 'separate', label: 'right fourth toe' },
  T9: { effect: 'separate', label: 'right fifth toe' },
  TA: { effect: 'separate', label: 'left great toe' },
  TC: { effect: 'row', label: 'technical part' },
  XE: { effect: 'separate', label: 'separate encounter' },
  XP: { effect: 'separate', label: 'separate practitioner' },
  XS: { effect: 'separate', label: 'separate structure' },
  XU: { effect: 'separate', label: 'unusual non-overlapping service' },
};
