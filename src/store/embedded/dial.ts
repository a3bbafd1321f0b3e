import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A socket connected to the Unix socket at `path`; throws the system's error where nobody listens. */
export async function dial(path: string): Promise<Socket> {
  const socket = connect(path);
  await once(socket, 'connect');
  return socket;
}

/** Whether the error says that nobody listens there (any more). */
export function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET';
}
