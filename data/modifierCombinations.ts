import type { OnlyOne } from '../src/checks/codingReference.ts';

const NOTICES = 'They say different things about who owes the line when Medicare denies it.';
const ASSISTANT = 'A physical therapist assistant works under GP, an occupational therapy assistant under GO.';
const OF_NOTICES = 'Medicare Claims Processing Manual ch.30 s.50; CMS CR 6563';
const OF_ASSISTANTS = 'Medicare Claims Processing Manual ch.5 s.20.1; 42 USC 1395m(v)';
const OF_SURGERY = 'Medicare Claims Processing Manual ch.12 s.40';
const PLAN = 'A line belongs to one plan of care.';

/**
 * Combinations that no claim line can carry. Sources: Medicare Claims Processing Manual ch.30 s.50 (notices), ch.5 s.10.6
 * and s.20.1 (therapy), ch.12 s.20.4, s.40 (surgery); PPRRVU record layout (26, TC).
 */
export const ONLY_ONE_OF: readonly OnlyOne[] = [
  { of: ['GA', 'GY', 'GZ'], because: NOTICES, remedy: 'Keep the one that is true.', cite: OF_NOTICES },
  { of: ['GX', 'GA'], because: NOTICES, remedy: 'Keep the one that is true; GX goes with GY alone.', cite: OF_NOTICES },
  { of: ['GX', 'GZ'], because: NOTICES, remedy: 'Keep the one that is true; GX goes with GY alone.', cite: OF_NOTICES },
  { of: ['GP', 'GO', 'GN'], because: PLAN, remedy: 'Keep the modifier of the plan that the service is under.', cite: 'Medicare Claims Processing Manual ch.5 s.20.1' },
  { of: ['CQ', 'CO'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.', cite: OF_ASSISTANTS },
  { of: ['CQ', 'GO'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.', cite: OF_ASSISTANTS },
  { of: ['CQ', 'GN'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.', cite: OF_ASSISTANTS },
  { of: ['CO', 'GP'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.', cite: OF_ASSISTANTS },
  { of: ['CO', 'GN'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.', cite: OF_ASSISTANTS },
  {
    of: ['26', 'TC'],
    because: 'A line is the professional part or the technical part; both together are the whole test.',
    remedy: 'Leave both out for the whole test, or keep one.',
    cite: 'PPRRVU record layout, modifiers 26 and TC',
  },
  {
    of: ['62', '66', '80', '81', '82', 'AS'],
    because: 'A clinician has one role in a surgery: one of two surgeons, of a team, or an assistant.',
    remedy: 'Keep the modifier of the role this clinician had.',
    cite: OF_SURGERY,
  },
  {
    of: ['54', '55', '56'],
    because: 'Each names a part of the surgical package that one clinician furnished and another did not.',
    remedy: 'Keep one on a line, or leave all out where one clinician furnished the whole.',
    cite: OF_SURGERY,
  },
  {
    of: ['50', 'RT'],
    because: 'Modifier 50 already says both sides.',
    remedy: 'Leave RT out, or 50.',
    cite: `${OF_SURGERY}.7`,
  },
  {
    of: ['50', 'LT'],
    because: 'Modifier 50 already says both sides.',
    remedy: 'Leave LT out, or 50.',
    cite: `${OF_SURGERY}.7`,
  },
];

/** Modifiers that repeat each other, or of which only one can be true, though the price does not hang on it. */
export const ONE_IS_ENOUGH: readonly OnlyOne[] = [
  {
    of: ['93', '95'],
    because: 'Telehealth is by audio alone (93) or by video (95).',
    remedy: 'Keep the one that is true.',
    cite: 'CMS, telehealth frequently asked questions',
  },
  {
    of: ['96', '97'],
    because: 'A service is habilitative (96) or rehabilitative (97).',
    remedy: 'Keep the one that is true.',
    cite: 'CPT modifiers 96 and 97',
  },
  {
    of: ['76', '77'],
    because: 'A service is repeated by the same clinician (76) or by another (77).',
    remedy: 'Keep the one that is true.',
    cite: 'CPT modifiers 76 and 77',
  },
  {
    of: ['RT', 'LT'],
    because: 'A line is on one side; both sides of a service that has sides are 50.',
    remedy: 'Give a line for each side, or 50.',
    cite: `${OF_SURGERY}.7`,
  },
];
