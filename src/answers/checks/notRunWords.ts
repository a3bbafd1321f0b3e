import type { Need } from '../../checks/check.ts';

/** Why a check was not made and what would let it be made, for a person. */
export const NEED_WORDS = {
  'mue-practitioner': "CMS's practitioner MUEs are not loaded for this date: import the file of its quarter",
  'ptp-practitioner':
    "CMS's NCCI procedure pairs are not loaded for this date: import the files of its quarter",
  icd10cm: "CMS's ICD-10-CM code list of this date's fiscal year is not loaded: import it",
  'as-of': 'the request does not say which day it is (asOf)',
  prices: 'the visit was checked without being priced',
  episode:
    'the request does not say where the course of treatment stands (episode: visitsSinceProgressReport, certifiedFrom, certifiedThrough)',
  'therapy-used': 'the request does not say how much therapy the year had so far (therapyUsedThisYear)',
  threshold: 'the therapy threshold of this year is not known here (data/therapyThreshold.ts)',
} as const satisfies Record<Need, string>;
