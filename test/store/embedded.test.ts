import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dataDirectory } from '../../src/store/embedded/dataDirectory.ts';
import { openLevel } from '../../src/store/embedded/lock.ts';
import { openStore } from '../../src/store/openStore.ts';
import { childOn } from './childOnData.ts';
import { noteOf, openedForTest } from './openedForTest.ts';
import { payer } from './documents.ts';
import { directoryOfTest } from './temporaryDirectory.ts';

describe('the embedded store', () => {
  it('keeps what was written over a close', async () => {
    const path = await directoryOfTest();
    const first = await openStore({ dataDirectory: path });
    await first.payers.write('one', 'acme', payer('acme'), 0);
    await first.files.write('a', Uint8Array.of(1));
    await first.close();
    const second = await openedForTest(path);
    expect((await second.payers.read('one', 'acme'))?.revision).toBe(1);
    expect(await second.files.read('a')).toEqual(Uint8Array.of(1));
  });

  it('is closed to everybody else on the machine', async () => {
    const path = join(await directoryOfTest(), 'data');
    await openedForTest(path);
    const { socketPath } = await noteOf(path);
    expect(socketPath).toBe(join(path, 'socket', 'database.sock'));
    expect(await modesOf(path, dirname(socketPath), join(path, 'store'))).toEqual(['700', '700', '700']);
    expect(await modesOf(socketPath)).toEqual(['600']);
    expect((await stat(socketPath)).isSocket()).toBe(true);
  });

  it('closes its own part of a directory that was there before and is open', async () => {
    const path = join(await directoryOfTest(), 'data');
    await mkdir(path, { mode: 0o755 });
    await mkdir(join(path, 'socket'), { mode: 0o755 });
    await openedForTest(path);
    expect(await modesOf(path, join(path, 'socket'))).toEqual(['755', '700']);
  });

  it('puts the socket among the temporary files where the path is too long for one', async () => {
    const path = join(await directoryOfTest(), 'long'.repeat(30));
    const store = await openStore({ dataDirectory: path });
    const { socketPath } = await noteOf(path);
    expect(socketPath.startsWith(path)).toBe(false);
    expect(await modesOf(dirname(socketPath))).toEqual(['700']);
    const second = await openStore({ dataDirectory: path });
    await second.payers.write('one', 'acme', payer('acme'), 0);
    expect((await store.payers.list('one')).length).toBe(1);
    await second.close();
    await store.close();
    expect(existsSync(dirname(socketPath))).toBe(false);
  });

  it('takes no notice of settings that are meant for AWS', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:1');
    vi.stubEnv('AWS_USE_FIPS_ENDPOINT', 'true');
    vi.stubEnv('AWS_USE_DUALSTACK_ENDPOINT', 'true');
    vi.stubEnv('AWS_PROFILE', 'no-such-profile');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const store = await openedForTest(await directoryOfTest());
    expect(await store.payers.write('one', 'acme', payer('acme'), 0)).toBeDefined();
  });

  it('lets nothing keep the process alive after it is closed', async () => {
    const child = childOn(await directoryOfTest(), 'open-and-close');
    const [code] = (await once(child.process, 'exit')) as [number];
    expect(code).toBe(0);
  });

  it('drops a request that breaks off, and one that is too large', async () => {
    const path = await directoryOfTest();
    const store = await openedForTest(path);
    const { socketPath } = await noteOf(path);
    for (const body of ['{"TableName":', '']) {
      const socket = connect(socketPath);
      socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n${body}`);
      await once(socket, 'connect');
      socket.destroy();
      await once(socket, 'close');
    }
    expect(await answerTo(socketPath, Buffer.alloc(17 * 1024 * 1024))).toContain('413 Payload Too Large');
    expect(await answerTo(socketPath, Buffer.from('{'))).toContain('400 Bad Request');
    expect(await store.payers.write('one', 'acme', payer('acme'), 0)).toBeDefined();
  });

  it('makes a table again that a kill left half made', async () => {
    const directory = await dataDirectory(await directoryOfTest());
    const files = await openLevel(directory.store);
    await files?.put('table~allowable', { TableName: 'allowable', TableStatus: 'CREATING' });
    await files?.close();
    const store = await openedForTest(directory.root);
    expect(await store.payers.write('one', 'acme', payer('acme'), 0)).toBeDefined();
  });
});

async function modesOf(...paths: string[]): Promise<string[]> {
  return await Promise.all(paths.map(async (path) => ((await stat(path)).mode & 0o777).toString(8)));
}

async function answerTo(socketPath: string, body: Buffer): Promise<string> {
  const socket = connect(socketPath);
  socket.write(
    `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}
