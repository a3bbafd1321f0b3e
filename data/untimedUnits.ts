/**
 * Codes without a clock in minutes that may have several units on one day all the same: they count extremities, questionnaires,
 * areas of a wound, half hours of a lesson. Source: practitioner MUEs of 2026 quarter 2 above 1 (95851, 96110, 97598); that
 * 98960 counts half hours is general knowledge of the code (unconfirmed).
 */
export const SEVERAL_UNTIMED_UNITS: readonly string[] = ['95851', '96110', '97598', '98960'];
