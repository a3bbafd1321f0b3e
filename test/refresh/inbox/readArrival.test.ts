import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { arrivalOf } from '../../../src/refresh/inbox/arrivals.ts';
import { readArrival } from '../../../src/refresh/inbox/readArrival.ts';
import { directoryOfTest } from '../../store/temporaryDirectory.ts';

async function arrived(content: string) {
  const folder = await directoryOfTest();
  const path = join(folder, 'rvu.zip');
  await writeFile(path, content);
  const arrival = await arrivalOf(folder, 'rvu.zip');
  if (!arrival) throw new Error('the file is not there');
  return { folder, path, arrival };
}

it('answers the bytes of a file that is as it was', async () => {
  const { folder, arrival } = await arrived('abc');
  expect(await readArrival(folder, arrival)).toEqual({
    kind: 'read',
    file: { name: 'rvu.zip', bytes: Buffer.from('abc') },
  });
});

it('says of one that was written to, or is gone, that it has changed', async () => {
  const { folder, path, arrival } = await arrived('abc');
  await writeFile(path, 'abcd');
  expect(await readArrival(folder, arrival)).toEqual({ kind: 'changed' });
  expect(await readArrival(folder, { ...arrival, name: 'gone.zip' })).toEqual({ kind: 'changed' });
});

it('does not read one that is larger than any of CMS’s', async () => {
  const { folder, arrival } = await arrived('abc');
  expect(await readArrival(folder, arrival, 3)).toMatchObject({ kind: 'read' });
  expect(await readArrival(folder, arrival, 2)).toMatchObject({
    kind: 'refused',
    problem: {
      code: 'file-too-large',
      member: 'rvu.zip',
      message: expect.stringContaining('3 bytes') as string,
    },
  });
});

it.skipIf(process.getuid?.() === 0)('refuses one that it may not read', async () => {
  const { folder, path, arrival } = await arrived('abc');
  await chmod(path, 0);
  expect(await readArrival(folder, arrival)).toMatchObject({ problem: { code: 'unreadable-file' } });
});
