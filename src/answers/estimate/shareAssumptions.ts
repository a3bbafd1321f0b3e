import type { ShareAssumption, SharePlanFound } from '../../contracts/share/sharePlan.ts';
import { assumption, type Assumption } from '../assumption.ts';

const WORDS: Readonly<Record<ShareAssumption, string>> = {
  'copay-alone':
    'The copay is all that the patient owes: no order says that a deductible or coinsurance is added.',
  'deductible-met': "The patient has met this plan year's deductible.",
  'out-of-pocket-not-reached': "The patient's out-of-pocket maximum is not reached.",
  'visits-not-used-up': 'The patient has covered visits left in this plan year.',
};

const ASKED_FOR = {
  benefits: "the patient's benefits",
  copay: 'the copay',
  deductible: 'what is left of the deductible (deductibleRemaining)',
  coinsurance: 'the coinsurance',
} as const;

/** What was taken for granted of the patient's benefits, or what has to be said before the patient's part can be known. */
export function shareAssumptions(found: SharePlanFound, benefitsGiven: boolean): Assumption[] {
  if (!found.known) {
    const wanted = found.missing.map((each) => ASKED_FOR[each]).join(', ');
    const message = `The patient's part is not known: ${wanted} ${isOne(found.missing) ? 'is' : 'are'} not given. The allowed amount stands.`;
    return [assumption('patient-share-not-computed', message)];
  }
  const assumed = found.assumed.map((each) => assumption(each, WORDS[each]));
  if (found.plan.kind !== 'nothing-due' || !benefitsGiven) return assumed;
  const message = 'The benefits given were not used: this payer leaves nothing to the patient.';
  return [...assumed, assumption('benefits-not-used', message)];
}

/** "The copay is", but "the benefits are". */
function isOne(missing: readonly (keyof typeof ASKED_FOR)[]): boolean {
  return missing.length === 1 && missing[0] !== 'benefits';
}
