import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { PATIENCE, type Patience } from './patience.ts';

/** The table and the way to it. `send` alone is asked of the client, so that a test can refuse in its place. */
export interface Table {
  readonly name: string;
  readonly client: Pick<DynamoDBDocumentClient, 'send'>;
  readonly patience: Patience;
}

/** An item as DynamoDB holds it: its key and its attributes. */
export type Item = Key & Readonly<Record<string, unknown>>;

export function tableOf(client: DynamoDBClient, name: string): Table {
  return { name, client: DynamoDBDocumentClient.from(client), patience: PATIENCE };
}
