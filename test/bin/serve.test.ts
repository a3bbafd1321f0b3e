import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { WORKED_EXAMPLE, WORKED_TOTALS } from '../http/workedExample.ts';
import { workplace, type Workplace } from './cli.ts';
import { importedBy, JULY_FEE, julyFee } from './releaseFiles.ts';
import { startedServer, type StartedServer } from './startedServer.ts';

let here: Workplace;
let server: StartedServer | undefined;
beforeAll(async () => {
  here = await workplace();
});
afterEach(() => {
  server?.process.kill('SIGKILL');
  server = undefined;
});
afterAll(() => here.remove());

const EXTRACT = expect.stringMatching(/^2025C-extract-/) as string;
const FEE = '/v1/fees?code=97110&carrier=10112&locality=00&date=2025-07-15';

describe('allowable serve', () => {
  it('prints its address and answers the worked example of the contract there', async () => {
    server = await startedServer(here);
    const reply = await server.ask('POST', '/v1/estimates', { json: WORKED_EXAMPLE });
    expect(reply.json).toMatchObject({ totals: WORKED_TOTALS });
    expect(await server.end('SIGTERM')).toBe(0);
  });

  it('ends with 0 at Ctrl-C, too, and gives the data directory up', async () => {
    server = await startedServer(here, '--host', 'localhost');
    expect(await server.end('SIGINT')).toBe(0);
    const { code, err } = await here.run('releases');
    expect([code, err]).toEqual([0, '']);
  });

  it('says so where the port is taken', async () => {
    server = await startedServer(here);
    const other = await here.run('serve', '--port', String(server.port));
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain(`Port ${server.port} is taken by another program`);
    expect((await server.ask('GET', '/v1/releases')).status).toBe(200);
  });
});

describe('beside a server that holds the data directory', () => {
  it('a release is imported, and the server answers by it soon after', async () => {
    server = await startedServer(here);
    const { ask } = server;
    expect((await ask('GET', FEE)).json).toMatchObject({ basis: { release: EXTRACT } });
    const ended = await here.run('import', await here.file('RVU25C.zip', smallRelease()), '--json');
    const [july] = importedBy(ended);
    expect([ended.code, july?.result]).toEqual([0, 'published']);
    expect(await julyFee(here)).toEqual({ fee: JULY_FEE, release: july?.id });
    await vi.waitFor(
      async () => expect((await ask('GET', FEE)).json).toMatchObject({ basis: { release: july?.id } }),
      { timeout: 10_000, interval: 100 },
    );
  });

  it('payers are shared, each seeing what the other wrote', async () => {
    server = await startedServer(here);
    const terms = { kind: 'percent-of-medicare', percent: '120' };
    const payer = (id: string) => ({ id, name: id, versions: [{ effectiveFrom: '2025-01-01', terms }] });
    const put = await here.fed(JSON.stringify(payer('by-command')), 'payer', 'put', '-');
    expect(put.code).toBe(0);
    expect((await server.ask('GET', '/v1/payers/by-command')).json).toEqual(payer('by-command'));
    await server.ask('PUT', '/v1/payers/by-server', { json: payer('by-server') });
    expect((await here.run('payer', 'get', 'by-server')).json).toEqual(payer('by-server'));
  });

  it('a command carries on where the server is killed', async () => {
    server = await startedServer(here);
    expect(await server.end('SIGKILL')).toBe(null);
    const { code, err } = await here.run('releases');
    expect([code, err]).toEqual([0, '']);
  });
});
