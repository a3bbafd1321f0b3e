/** Codes that Medicare does not take, and the code it takes for the same service. Source: status I in PPRRVU; NCCI and MAC billing guides. */
export const MEDICARE_SUBSTITUTES: Readonly<Record<string, string>> = { '97014': 'G0283' };
