/** How much may be asked: `perSecond` in the long run, `burst` at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** What a front desk and its practice software ask at the busiest is a tenth of it. */
export const USUAL_RATE: Rate = { perSecond: 100, burst: 300 };

const MOST_BUCKETS = 10_000;

/** A bucket of tokens for each name, filled at a steady rate; whoever finds too few is told how long to wait. `now` is milliseconds. */
export class TokenBuckets {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #rate: Rate;
  readonly #now: () => number;

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** 0 where the tokens were there and are taken; else whole seconds until they are. Never more than a full bucket is asked. */
  take(name: string, tokens: number): number {
    const { perSecond, burst } = this.#rate;
    const [now, wanted] = [this.#now(), Math.min(tokens, burst)];
    const bucket = this.#buckets.get(name) ?? { tokens: burst, at: now };
    // A clock that was set back fills nothing.
    const filled = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    const enough = filled >= wanted;
    // Clearing all is crude and rare: it only bounds what many names could hold.
    if (this.#buckets.size >= MOST_BUCKETS) this.#buckets.clear();
    this.#buckets.set(name, { tokens: enough ? filled - wanted : filled, at: now });
    return enough ? 0 : Math.max(1, Math.ceil((wanted - filled) / perSecond));
  }
}
