import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import dynalite from 'dynalite';
import { buildApp } from 'fauxqs';
import type { DoorName } from '../../lib/bundles.ts';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const PROCESS = fileURLToPath(new URL('doorProcess.ts', import.meta.url));

/** The function as `npm run build` bundles it; the tests of the doors run on nothing else. */
export function bundleOf(door: DoorName): string {
  return fileURLToPath(new URL(`../../dist/${door}/index.mjs`, import.meta.url));
}

export const BUCKET = 'release-files';
const TABLE = 'allowable-test';
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

export interface Cloud {
  /** What the stack gives a function's environment, with the addresses of this DynamoDB and S3. */
  readonly environment: Readonly<Record<string, string>>;
  readonly putFile: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly deleteTable: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A DynamoDB and an S3 on the loopback interface, empty but for a bucket. */
export async function cloud(): Promise<Cloud> {
  const database = dynalite({ createTableMs: 0 }).listen(0, '127.0.0.1');
  await once(database, 'listening');
  const databaseAddress = `http://127.0.0.1:${(database.address() as AddressInfo).port}`;
  const buckets = buildApp({ logger: false });
  const bucketsAddress = await buckets.listen({ port: 0, host: '127.0.0.1' });
  const place = { region: 'us-east-1', credentials: CREDENTIALS };
  const s3 = new S3Client({ ...place, endpoint: bucketsAddress, forcePathStyle: true });
  const dynamoDb = new DynamoDBClient({ ...place, endpoint: databaseAddress });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  return {
    environment: {
      ALLOWABLE_TABLE: TABLE,
      ALLOWABLE_BUCKET: BUCKET,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: databaseAddress,
      AWS_ENDPOINT_URL_S3: bucketsAddress,
    },
    putFile: async (Key, Body) => void (await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }))),
    deleteTable: async () => void (await dynamoDb.send(new DeleteTableCommand({ TableName: TABLE }))),
    async close() {
      s3.destroy();
      dynamoDb.destroy();
      await buckets.close();
      database.closeAllConnections();
      database.close();
      await once(database, 'close');
    },
  };
}

export interface Door {
  /** What the handler answers to the event; what it throws is thrown here. */
  readonly handle: (event: unknown) => Promise<unknown>;
  /** Every line the function has logged, as it was written. */
  readonly log: () => string;
  readonly end: () => void;
}

/** A function in a process of its own, once its bundle is loaded; throws with what it said where it cannot be. */
export async function door(name: DoorName, environment: Record<string, string>): Promise<Door> {
  return doorAt(bundleOf(name), environment);
}

/** The same of a bundle that lies elsewhere. */
export async function doorAt(bundle: string, environment: Record<string, string>): Promise<Door> {
  const child = spawn(NODE, [PROCESS, bundle], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let logged = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (logged += chunk.toString()));
  const ended = once(child, 'close').then(() => Promise.reject(new Error(`the function ended: ${logged}`)));
  ended.catch(() => {});
  const message = async () => ((await Promise.race([once(child, 'message'), ended])) as [unknown])[0];
  await message();
  return {
    async handle(event) {
      const next = message();
      child.send(event as object);
      const { answer, thrown } = (await next) as { answer?: unknown; thrown?: string };
      if (thrown !== undefined) throw new Error(thrown);
      return answer;
    },
    log: () => logged,
    end: () => void child.kill('SIGKILL'),
  };
}
