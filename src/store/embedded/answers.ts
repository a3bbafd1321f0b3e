import { get } from 'node:http';
import { isGone } from './dial.ts';

/**
 * Whether a database answers at the Unix socket `path` within `milliseconds`. Being connected says too little: the
 * system connects to a process that is stopped or stuck, too. dynalite answers every GET with its health.
 */
export async function answers(path: string, milliseconds: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const request = get({
      socketPath: path,
      path: '/',
      agent: false,
      signal: AbortSignal.timeout(milliseconds),
    });
    request.on('response', (response) => {
      response.destroy();
      resolve(true);
    });
    request.on('error', (error) => {
      if (isGone(error) || error.name === 'AbortError' || error.name === 'TimeoutError') resolve(false);
      else reject(error);
    });
  });
}
