import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

const LARGEST_BODY = 16 * 1024 * 1024;

/**
 * A listener that hands on only requests that have wholly arrived. dynalite throws where nobody can catch when a
 * request breaks off half way, which would end the process and with it everybody else's requests; so the body is
 * read here, a broken request is dropped, and dynalite gets a request that cannot break any more. A body over 16 MB
 * is answered 413.
 */
export function wholeRequests(answer: RequestListener): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    // A request that breaks off ends here: nobody is left to answer, and an error nobody listens to would throw.
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    });
    request.on('end', () => {
      if (size > LARGEST_BODY) refuse(response);
      else answer(arrived(request, Buffer.concat(chunks)), response);
    });
  };
}

function refuse(response: ServerResponse): void {
  response.writeHead(413, { connection: 'close' }).end();
}

/** What dynalite looks at of a request: method, address, headers and a body in one piece. */
function arrived({ method, url, headers }: IncomingMessage, body: Buffer): IncomingMessage {
  const whole = Readable.from(body.length > 0 ? [body] : [], { objectMode: false });
  return Object.assign(whole, { method, url, headers }) as unknown as IncomingMessage;
}
