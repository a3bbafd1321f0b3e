import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeSocketPath, removeSocket } from '../../src/store/embedded/socketAddress.ts';

describe('removing a socket', () => {
  it('leaves the directory of a data directory that lies among the temporary ones', async () => {
    const data = await mkdtemp(join(tmpdir(), 'allowable-'));
    const socket = join(data, 'socket', 'database.sock');
    await mkdir(dirname(socket));
    await writeFile(socket, '');
    await removeSocket(socket);
    expect([existsSync(socket), existsSync(dirname(socket))]).toEqual([false, true]);
    await rm(data, { recursive: true });
  });

  it('takes the directory that was made for it alone', async () => {
    const socket = await freeSocketPath(join(tmpdir(), 'x'.repeat(120)));
    await writeFile(socket, '');
    await removeSocket(socket);
    expect(existsSync(dirname(socket))).toBe(false);
  });
});
