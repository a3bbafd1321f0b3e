import { request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: string | Uint8Array;
  /** Sent as JSON, declared as such. */
  readonly json?: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body read as JSON, looked at as the test expects it. */
  readonly json: unknown;
}

/**
 * One request over HTTP, answered whatever the status. Node's own client: `fetch` would not let a test say another Host
 * than the one it connects to.
 */
export async function ask(
  server: { readonly port: number },
  method: string,
  path: string,
  { headers = {}, body, json }: Question = {},
): Promise<Reply> {
  const declared = json === undefined ? {} : { 'content-type': 'application/json' };
  const sent = json === undefined ? body : JSON.stringify(json);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, method, path, headers: { ...declared, ...headers } },
      (response) => {
        text(response).then((read) => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            text: read,
            get json(): unknown {
              return JSON.parse(read) as unknown;
            },
          });
        }, reject);
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}
