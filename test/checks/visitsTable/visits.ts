import { CLEAN_VISITS } from './cleanVisits.ts';
import { CLOCK_VISITS } from './clockVisits.ts';
import { COVERAGE_VISITS } from './coverageVisits.ts';
import { DIAGNOSIS_VISITS } from './diagnosisVisits.ts';
import { MODIFIER_VISITS } from './modifierVisits.ts';
import { MONEY_VISITS } from './moneyVisits.ts';
import { PAIR_VISITS } from './pairVisits.ts';
import { UNIT_VISITS } from './unitVisits.ts';
import { writtenVisits } from './writtenVisit.ts';

/** Every visit of the table, by what it is about. */
export const VISITS = Object.entries({
  'that is right': CLEAN_VISITS,
  'with units that are wrong': UNIT_VISITS,
  'with codes that do not go together': PAIR_VISITS,
  'with modifiers that are wrong': MODIFIER_VISITS,
  'with codes that are not covered': COVERAGE_VISITS,
  'with diagnoses that are wrong': DIAGNOSIS_VISITS,
  'that the calendar is against': CLOCK_VISITS,
  'that leaves money behind, and others that are priced': MONEY_VISITS,
}).map(([about, text]) => ({ about, visits: writtenVisits(text) }));

export const ALL_VISITS = VISITS.flatMap(({ visits }) => visits);
