import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AccessKeyReader } from '../access/accessKey.ts';
import { accessKeyStore } from './accessKeys.ts';
import type { TableConfiguration } from './configuration.ts';
import { rememberedKeys } from './memory/rememberedKeys.ts';
import { tableOf } from './table.ts';

/** The issued keys of a deployed table, for a function that has no business with anything else in it. */
export function openDeployedKeys(
  { tableName, endpoint, region }: TableConfiguration,
  now: () => number = Date.now,
): AccessKeyReader {
  const client = new DynamoDBClient({ ...(endpoint && { endpoint }), ...(region && { region }) });
  return rememberedKeys(accessKeyStore(tableOf(client, tableName)), now);
}
