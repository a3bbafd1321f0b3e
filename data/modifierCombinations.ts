/** Modifiers of which a line can carry one at most, because together they contradict each other. */
export interface OnlyOne {
  readonly of: readonly string[];
  /** One sentence for the front desk. */
  readonly because: string;
  readonly remedy: string;
}

const NOTICES = 'They say different things about who owes the line when Medicare denies it.';
const ASSISTANT = 'A physical therapist assistant works under GP, an occupational therapy assistant under GO.';
const PLAN = 'A line belongs to one plan of care.';

/**
 * Combinations that no claim line can carry. Sources: Medicare Claims Processing Manual ch.30 s.50 (notices), ch.5 s.10.6
 * and s.20.1 (therapy), ch.12 s.20.4, s.40 (surgery); PPRRVU record layout (26, TC).
 */
export const ONLY_ONE_OF: readonly OnlyOne[] = [
  { of: ['GA', 'GY', 'GZ'], because: NOTICES, remedy: 'Keep the one that is true.' },
  { of: ['GX', 'GA'], because: NOTICES, remedy: 'Keep the one that is true; GX goes with GY alone.' },
  { of: ['GX', 'GZ'], because: NOTICES, remedy: 'Keep the one that is true; GX goes with GY alone.' },
  { of: ['GP', 'GO', 'GN'], because: PLAN, remedy: 'Keep the modifier of the plan that the service is under.' },
  { of: ['CQ', 'CO'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.' },
  { of: ['CQ', 'GO'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.' },
  { of: ['CQ', 'GN'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.' },
  { of: ['CO', 'GP'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.' },
  { of: ['CO', 'GN'], because: ASSISTANT, remedy: 'Give CQ with GP, or CO with GO.' },
  {
    of: ['26', 'TC'],
    because: 'A line is the professional part or the technical part; both together are the whole test.',
    remedy: 'Leave both out for the whole test, or keep one.',
  },
  {
    of: ['62', '66', '80', '81', '82', 'AS'],
    because: 'A clinician has one role in a surgery: one of two surgeons, of a team, or an assistant.',
    remedy: 'Keep the modifier of the role this clinician had.',
  },
  {
    of: ['54', '55', '56'],
    because: 'Each names a part of the surgical package that one clinician furnished and another did not.',
    remedy: 'Keep one on a line, or leave all out where one clinician furnished the whole.',
  },
  {
    of: ['50', 'RT'],
    because: 'Modifier 50 already says both sides.',
    remedy: 'Leave RT out, or 50.',
  },
  {
    of: ['50', 'LT'],
    because: 'Modifier 50 already says both sides.',
    remedy: 'Leave LT out, or 50.',
  },
];
