/**
 * How far a provider's bill may lie above its good faith estimate before an uninsured or self-pay patient may dispute it.
 * Source: 45 CFR 149.620(a)(2)(ii): in excess by an amount equal to or greater than 400 dollars.
 */
export const DISPUTE_THRESHOLD_CENTS = 40_000;

/** The least bill that may be disputed, in cents. */
export function disputableFrom(estimatedCents: number): number {
  return estimatedCents + DISPUTE_THRESHOLD_CENTS;
}

/** Whether a bill may be disputed; both in cents. */
export function mayBeDisputed(estimatedCents: number, billedCents: number): boolean {
  return billedCents >= disputableFrom(estimatedCents);
}
