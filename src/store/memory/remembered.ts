/**
 * Answers kept for good, by name. What is kept is the promise, so that whoever asks while a read is under way shares
 * it; a read that fails is forgotten. Past `limit` names the oldest goes: nobody can fill the memory by asking for
 * names that do not exist.
 */
export class Remembered<T> {
  readonly #answers = new Map<string, Promise<T>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(name: string): Promise<T> | undefined {
    return this.#answers.get(name);
  }

  keep(name: string, answer: Promise<T>): Promise<T> {
    if (this.#answers.size >= this.#limit) {
      const [oldest] = this.#answers.keys();
      if (oldest !== undefined) this.#answers.delete(oldest);
    }
    this.#answers.set(name, answer);
    answer.catch(() => {
      if (this.#answers.get(name) === answer) this.#answers.delete(name);
    });
    return answer;
  }

  getOrRead(name: string, read: () => Promise<T>): Promise<T> {
    return this.get(name) ?? this.keep(name, read());
  }

  forget(name: string): void {
    this.#answers.delete(name);
  }
}
