/**
 * Whole cardiovascular tests whose parts are codes of their own (PC/TC indicator 4), and the codes of their technical part.
 * In every release seen (RVU25A to RVU26C) the relative values of the parts add up to those of the whole.
 * Source: PPRRVU record layout, Attachment A, PC/TC indicators 2, 3 and 4.
 */
export const TECHNICAL_CODES: Readonly<Record<string, readonly string[]>> = {
  '93000': ['93005'],
  '93015': ['93017'],
  '93040': ['93041'],
  '93224': ['93225', '93226'],
  '93241': ['93242', '93243'],
  '93245': ['93246', '93247'],
  '93268': ['93270', '93271'],
  '93784': ['93786', '93788'],
};
