/**
 * First evaluations of physical therapy, occupational therapy and speech-language pathology: the visits that contracts by the
 * visit, and copays, tell from others. Source: CMS CR 10176 (codes bound to a discipline); that contracts mean these is custom
 * (unconfirmed: a contract may name its own).
 */
export const EVALUATION_CODES = ['97161-97163', '97165-97167', '92521-92524'] as const;
