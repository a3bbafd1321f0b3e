/** What is used of dynalite, which comes without types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** Directory of its LevelDB files; in memory where there is none. */
    readonly path?: string;
    /** Milliseconds that a table stays in CREATING. */
    readonly createTableMs?: number;
  }

  /** `close` waits for its database, but only where the server listens. */
  export default function dynalite(options: DynaliteOptions): Server;
}
