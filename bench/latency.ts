import { Agent, request } from 'node:http';

export interface Pace {
  readonly aSecond: number;
  readonly seconds: number;
}

/**
 * Milliseconds from sending a request to having its whole answer, sorted. Requests leave on a fixed beat whether or not the
 * one before was answered, on connections that are kept; a load generator that rounds to whole milliseconds cannot tell.
 */
export async function latenciesAt(url: string, body: string, { aSecond, seconds }: Pace): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const pending: Promise<number>[] = [];
  const began = performance.now();
  for (let sent = 0; sent < aSecond * seconds; sent += 1) {
    const due = began + (sent * 1000) / aSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    pending.push(timed(url, body, agent));
  }
  const latencies = await Promise.all(pending);
  agent.destroy();
  return latencies.sort((a, b) => a - b);
}

function timed(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`the server answered ${response.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
