/**
 * How the last unit of a timed code is decided between therapist and assistant.
 * - `therapist-eight-minutes`: 8 minutes of the therapist's make it the therapist's, whatever the assistant did.
 * - `over-ten-percent`: it is the assistant's wherever the assistant's minutes exceed a tenth of it.
 */
export type AssistantRule = 'therapist-eight-minutes' | 'over-ten-percent';

/** First date of service of the eight minutes. */
const EIGHT_MINUTES_FROM = '2022-01-01';

/**
 * The rule on a date of service, yyyy-mm-dd. Source: CY2022 physician fee schedule rule, 86 FR 64996; before it CY2020,
 * 84 FR 62702 (unconfirmed: both from memory, and 2020 and 2021 above all).
 */
export function assistantRuleOn(dateOfService: string): AssistantRule {
  return dateOfService < EIGHT_MINUTES_FROM ? 'over-ten-percent' : 'therapist-eight-minutes';
}
