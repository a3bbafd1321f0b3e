import { Agent, type AgentOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';

const CONNECTIONS = 50;

/**
 * Carries the SDK's requests over sockets that `connect` makes, whatever address they name. A new connection is the
 * one moment at which the holder of the files can be another than before, so that is where it is looked for; a
 * request that breaks off (ECONNRESET) is sent again by the SDK, over a new connection.
 *
 * Sending again is safe: every write is either a put of a whole item under its own key, which may be done twice, or
 * a conditional one, which cannot: where it was applied and the answer lost, its token tells (`conditionalWrite.ts`).
 */
export class SocketAgent extends Agent {
  readonly #connect: () => Promise<Socket>;

  constructor(connect: () => Promise<Socket>) {
    super({ keepAlive: true, maxSockets: CONNECTIONS });
    this.#connect = connect;
  }

  override createConnection(
    _options: AgentOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    this.#connect().then(
      (socket) => callback?.(null, socket),
      (error: unknown) => callback?.(error as Error, undefined as never),
    );
  }
}
