import type { Socket } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../ensureTable.ts';
import type { DataDirectory } from './dataDirectory.ts';
import { dial } from './dial.ts';
import { HolderConnection } from './holderConnection.ts';
import { holdMemory } from './holding.ts';
import { SocketAgent } from './socketAgent.ts';

export const EMBEDDED_TABLE = 'allowable';

/** How often the SDK sends a request whose connection broke. */
const ATTEMPTS = 6;

/** A holder that was stopped in the middle must not keep others waiting for ever. */
const REQUEST_MILLISECONDS = 30_000;

const PATIENCE_MILLISECONDS = 10_000;

/** DynamoDB on the machine itself: a client that reaches it, with the table made. */
export interface EmbeddedDatabase {
  readonly client: DynamoDBClient;
  /** Ends the client, and the database where this process served it. */
  close(): Promise<void>;
}

/**
 * The database of a data directory, served by this process or by the one that holds the directory. Throws
 * `DataDirectoryBusy` where the holder does not answer within ten seconds.
 */
export async function openEmbeddedDatabase(
  directory: DataDirectory,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<EmbeddedDatabase> {
  const connection = new HolderConnection(directory, patienceMilliseconds);
  return await database(
    () => connection.connect(),
    () => connection.close(),
  );
}

/** A database in memory, gone when it is closed: for tests. */
export async function openMemoryDatabase(): Promise<EmbeddedDatabase> {
  const holding = await holdMemory();
  return await database(
    () => dial(holding.socketPath),
    () => holding.end(),
  );
}

async function database(connect: () => Promise<Socket>, end: () => Promise<void>): Promise<EmbeddedDatabase> {
  const agent = new SocketAgent(connect);
  const client = new DynamoDBClient({
    // dynalite checks neither; the SDK asks for both. The address is never looked up: the agent knows the way.
    endpoint: 'http://localhost',
    region: 'us-east-1',
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
    // Settings of the environment that are meant for AWS and would make the SDK refuse this address.
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    accountIdEndpointMode: 'disabled',
    requestHandler: { httpAgent: agent, requestTimeout: REQUEST_MILLISECONDS, throwOnRequestTimeout: true },
    maxAttempts: ATTEMPTS,
  });
  const close = async () => {
    client.destroy();
    agent.destroy();
    await end();
  };
  try {
    await ensureTable(client, EMBEDDED_TABLE);
    return { client, close };
  } catch (error) {
    await close();
    throw error;
  }
}
