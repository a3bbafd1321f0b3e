import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that does nothing but answer, in a process of its own: the least that HTTP costs on this machine. */
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => response.end('{}'));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
