import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BUCKET, bundleOf, cloud, doorAt, type Cloud, type Door } from './deployed.ts';

let aws: Cloud;
beforeAll(async () => {
  aws = await cloud();
});
afterAll(() => aws.close());

const PAGE = {
  'index.html': '<script type="module" src="/assets/page-4XK2.js"></script>',
  'assets/page-4XK2.js': 'document.title = "Front desk";',
  'assets/page-4XK2.css': 'body { margin: 0 }',
  'assets/icon-77AB.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** The function as the stack packs it: its bundle in one folder, the page in another beside it. */
async function publisher(page: Readonly<Record<string, string>>, bucket = BUCKET): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'allowable-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dirname(bundleOf('publishPage')), join(folder, 'publishPage'), { recursive: true });
  for (const [name, text] of Object.entries(page)) {
    mkdirSync(dirname(join(folder, 'web', name)), { recursive: true });
    writeFileSync(join(folder, 'web', name), text);
  }
  const environment = { ...aws.environment, ALLOWABLE_PAGE_BUCKET: bucket, ALLOWABLE_BUCKET: '' };
  const opened = await doorAt(join(folder, 'publishPage', 'index.mjs'), environment);
  onTestFinished(() => opened.end());
  return opened;
}

interface Told {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly body: unknown;
}

/** Where CloudFormation waits for an answer. */
async function cloudFormation(status = 200) {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      told.push({ method: request.method, type: request.headers['content-type'], body: JSON.parse(body) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const ResponseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer?signature=abc`;
  const asks = (RequestType: 'Create' | 'Update' | 'Delete') => ({
    RequestType,
    ResponseURL,
    ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:page',
    StackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/Allowable/1',
    RequestId: 'request-1',
    LogicalResourceId: 'Page',
    ResourceType: 'Custom::Page',
    ResourceProperties: { Page: 'abc' },
  });
  return { told, asks };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function kept(key: string) {
  const { environment } = aws;
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? '',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { Body, ContentType, CacheControl } = await client.send(
    new GetObjectCommand({ Bucket: BUCKET, Key: key }),
  );
  client.destroy();
  return { text: await Body?.transformToString(), ContentType, CacheControl };
}

const ANSWER = {
  PhysicalResourceId: 'page',
  StackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/Allowable/1',
  RequestId: 'request-1',
  LogicalResourceId: 'Page',
};

describe('what publishes the page', () => {
  it('puts every file into the bucket, each as what it is, and the document last', async () => {
    const { told, asks } = await cloudFormation();
    const opened = await publisher(PAGE);
    await opened.handle(asks('Create'));
    expect(told).toEqual([{ method: 'PUT', type: '', body: { ...ANSWER, Status: 'SUCCESS', Reason: '' } }]);
    const forGood = 'public, max-age=31536000, immutable';
    const expected = {
      'index.html': ['text/html; charset=utf-8', 'no-cache'],
      'assets/page-4XK2.js': ['text/javascript; charset=utf-8', forGood],
      'assets/page-4XK2.css': ['text/css; charset=utf-8', forGood],
      'assets/icon-77AB.svg': ['image/svg+xml', forGood],
    } as const satisfies Record<keyof typeof PAGE, readonly [string, string]>;
    for (const [key, text] of Object.entries(PAGE)) {
      const [ContentType, CacheControl] = expected[key as keyof typeof PAGE];
      expect(await kept(key), key).toEqual({ text, ContentType, CacheControl });
    }
    expect(opened.log()).toMatch(/"code":"page-published".*"assets\/page-4XK2\.js","index\.html"\]/);
  });

  it('replaces the document and leaves what older ones name', async () => {
    const { asks } = await cloudFormation();
    await (await publisher(PAGE)).handle(asks('Create'));
    const next = { 'index.html': '<p>New</p>', 'assets/page-9QQ1.js': 'true' };
    await (await publisher(next)).handle(asks('Update'));
    expect(await kept('index.html')).toMatchObject({ text: '<p>New</p>' });
    expect(await kept('assets/page-4XK2.js')).toMatchObject({ text: PAGE['assets/page-4XK2.js'] });
  });

  it('deletes nothing when the stack is deleted, and needs no bucket for that', async () => {
    const { told, asks } = await cloudFormation();
    await (await publisher(PAGE, 'gone-already')).handle(asks('Delete'));
    expect(told).toMatchObject([{ body: { ...ANSWER, Status: 'SUCCESS' } }]);
  });
});

describe('a page that cannot be published fails the deployment, and says why', () => {
  it.each([
    ['no index.html', { 'assets/page-4XK2.js': '1' }, BUCKET, 'has no index.html'],
    ['no files at all', {}, BUCKET, 'ENOENT'],
    ['an unknown ending', { ...PAGE, 'assets/a.exe': '1' }, BUCKET, 'assets/a.exe has an ending'],
    ['no bucket', PAGE, 'no-such-bucket', 'bucket does not exist'],
  ])('%s', async (_, page, bucket, reason) => {
    const { told, asks } = await cloudFormation();
    const opened = await publisher(page, bucket);
    await opened.handle(asks('Create'));
    expect(told).toMatchObject([
      { body: { ...ANSWER, Status: 'FAILED', Reason: expect.stringContaining(reason) as string } },
    ]);
    expect(opened.log()).toMatch(/"level":"ERROR".*"code":"page-failed"/);
  });

  it('an answer that is not taken is a failure of the function', async () => {
    const { told, asks } = await cloudFormation(403);
    const opened = await publisher(PAGE);
    await expect(opened.handle(asks('Create'))).rejects.toThrow('did not take the answer: 403');
    expect(told).toHaveLength(1);
  });
});
