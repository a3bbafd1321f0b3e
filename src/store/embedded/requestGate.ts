import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';

/**
 * Lets requests through and knows when none is under way. One is under way until the listener behind has ended its
 * response, even if whoever asked has gone: closing the database under it would throw where nobody can catch. A
 * request that comes after closing began has its connection broken, and is sent again to the next holder.
 */
export class RequestGate {
  readonly listener: RequestListener;
  readonly #underWay = new Set<Promise<unknown>>();
  #closing = false;

  constructor(answer: RequestListener) {
    this.listener = (request, response) => {
      if (this.#closing) {
        response.destroy();
        return;
      }
      const done = Promise.all([ended(response), once(response, 'close')]);
      this.#underWay.add(done);
      void done.finally(() => this.#underWay.delete(done));
      answer(request, response);
    };
  }

  /** Lets nothing more through; resolves when all that came before is answered. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(this.#underWay);
  }
}

/** Resolves when `end` is called, which also happens where nobody is left to read the response. */
function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
    response.end = (...parts: unknown[]) => {
      resolve();
      return end(...parts);
    };
  });
}
