/** How long an answer that can change may be given again. */
const BRIEFLY_MILLISECONDS = 2_000;

const NAMES_KEPT = 1_000;

interface Answer<T> {
  readonly value: Promise<T>;
  readonly readAt: number;
}

/**
 * Answers kept for two seconds, counted from when their read began, so that none is ever older than that. Whoever
 * asks while a read is under way shares it; a read that fails is forgotten. `now` is milliseconds.
 */
export class BrieflyRemembered<T> {
  readonly #answers = new Map<string, Answer<T>>();
  readonly #now: () => number;
  readonly #limit: number;

  constructor(now: () => number, limit = NAMES_KEPT) {
    this.#now = now;
    this.#limit = limit;
  }

  getOrRead(name: string, read: () => Promise<T>): Promise<T> {
    const readAt = this.#now();
    const kept = this.#answers.get(name);
    // Either way: a clock that was set back must not make an answer live for longer.
    if (kept && Math.abs(readAt - kept.readAt) < BRIEFLY_MILLISECONDS) return kept.value;
    // Clearing all is crude and rare: it only bounds what asking for many names could hold.
    if (this.#answers.size >= this.#limit) this.#answers.clear();
    const answer = { value: read(), readAt };
    this.#answers.set(name, answer);
    answer.value.catch(() => {
      if (this.#answers.get(name) === answer) this.#answers.delete(name);
    });
    return answer.value;
  }

  forget(name: string): void {
    this.#answers.delete(name);
  }
}
