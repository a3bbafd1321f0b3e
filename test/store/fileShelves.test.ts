import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directoryShelf } from '../../src/store/files/directoryShelf.ts';
import { s3Shelf } from '../../src/store/files/s3Shelf.ts';
import { fileShelfContract } from './fileShelfContract.ts';
import { directoryOfTest, temporaryDirectory } from './temporaryDirectory.ts';

fileShelfContract('a directory', async () => {
  const { path, remove } = await temporaryDirectory();
  return { shelf: directoryShelf(join(path, 'not', 'yet', 'there')), close: remove };
});

fileShelfContract('an S3 bucket', async () => {
  const { client, close } = await openS3('release-files');
  return { shelf: s3Shelf('release-files', client), close };
});

describe('a directory shelf', () => {
  it.each(['../outside', 'a/../../outside', '/etc/passwd', '', 'a//b', './a', 'a\\..\\b', 'a/\0', '.hidden'])(
    'refuses the key "%s"',
    async (key) => {
      const shelf = directoryShelf(await directoryOfTest());
      await expect(shelf.read(key)).rejects.toThrow(RangeError);
      await expect(shelf.write(key, Uint8Array.of(1))).rejects.toThrow(RangeError);
    },
  );

  it('leaves no partial file behind and lists none that a crash left', async () => {
    const path = await directoryOfTest();
    const shelf = directoryShelf(path);
    await mkdir(join(path, 'a'));
    await writeFile(join(path, 'a', '.0f9c'), 'half');
    await shelf.write('a/b', Uint8Array.of(1));
    expect(await readdir(join(path, 'a'))).toEqual(['.0f9c', 'b']);
    expect(await shelf.list('')).toEqual([{ key: 'a/b', size: 1 }]);
  });

  it('takes a directory, or a file in the way, for absence', async () => {
    const shelf = directoryShelf(await directoryOfTest());
    await shelf.write('a/b', Uint8Array.of(1));
    expect(await shelf.read('a')).toBeUndefined();
    expect(await shelf.read('a/b/c')).toBeUndefined();
  });
});

describe('an S3 shelf', () => {
  let s3: Awaited<ReturnType<typeof openS3>>;
  beforeAll(async () => {
    s3 = await openS3('many');
  });
  afterAll(() => s3.close());

  it('lists more files than a page holds', async () => {
    const shelf = s3Shelf('many', s3.client);
    const keys = Array.from({ length: 1_100 }, (_, index) => `file-${String(index).padStart(4, '0')}`);
    for (let at = 0; at < keys.length; at += 50) {
      await Promise.all(keys.slice(at, at + 50).map((key) => shelf.write(key, Uint8Array.of(1))));
    }
    expect((await shelf.list('')).map(({ key }) => key)).toEqual(keys);
  });

  it('does not take a missing bucket for a missing file', async () => {
    await expect(s3Shelf('no-such-bucket', s3.client).read('a')).rejects.toThrow('bucket');
  });
});

/** An S3 that speaks the protocol, in memory, on the loopback interface only. */
async function openS3(bucket: string): Promise<{ client: S3Client; close: () => Promise<void> }> {
  const app = buildApp({ logger: false });
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const close = async () => {
    client.destroy();
    await app.close();
  };
  return { client, close };
}
