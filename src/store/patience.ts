import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long to go on where DynamoDB says "not now". Full jitter (a random wait up to a doubling limit) keeps many
 * writers from coming back together; the number of attempts bounds it. `sleep` takes milliseconds, `random`
 * answers 0 to 1; tests pass their own.
 */
export interface Patience {
  readonly attempts: number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
}

export const PATIENCE: Patience = {
  attempts: 12,
  sleep: (milliseconds) => sleep(milliseconds),
  random: Math.random,
};

const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);

export function isThrottled(error: unknown): boolean {
  return error instanceof Error && THROTTLED.has(error.name);
}

/**
 * Hands `items` to `step` until it answers that none is left; `step` answers those not done. A throttled step has
 * done none. Throws where some are left after the last attempt; any other error of `step` is passed on.
 */
export async function untilNoneLeft<T>(
  patience: Patience,
  items: readonly T[],
  step: (items: readonly T[]) => Promise<readonly T[]>,
): Promise<void> {
  let left = items;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === patience.attempts) {
      throw new Error(`DynamoDB did not take ${left.length} of ${items.length} items in ${attempt} attempts`);
    }
    if (attempt > 0) await patience.sleep(wait(patience, attempt));
    left = await step(left).catch((error: unknown) => {
      if (isThrottled(error)) return left;
      throw error;
    });
  }
}

/** The answer of `call`, repeated while it is throttled; the last error is thrown. */
export async function whileThrottled<T>(patience: Patience, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!isThrottled(error) || attempt >= patience.attempts) throw error;
    }
    await patience.sleep(wait(patience, attempt));
  }
}

function wait(patience: Patience, attempt: number): number {
  return patience.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
}
