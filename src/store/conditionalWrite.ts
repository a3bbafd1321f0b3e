import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { whileThrottled } from './patience.ts';
import { readItem } from './readItems.ts';
import type { Item, Table } from './table.ts';

/** The attribute that counts an item's writes, and the count that a write replaces; 0: the item must not be there. */
export interface Expected {
  readonly attribute: 'version' | 'revision';
  readonly value: number;
}

/**
 * Puts the item where the stored one is the expected one; false where it is another.
 *
 * A connection can break after DynamoDB applied a write and before it said so; the SDK then sends it again and the
 * condition fails against our own write. Each write therefore carries a token, and a failed condition is looked at
 * once: the token tells whether what stands there is ours.
 */
export async function putWhere(table: Table, item: Item, expected: Expected): Promise<boolean> {
  const token = randomUUID();
  const command = new PutCommand({
    TableName: table.name,
    Item: { ...item, token },
    ...conditionOf(expected),
  });
  if (await applied(table, () => table.client.send(command))) return true;
  const stored = await readItem(table, { pk: item.pk, sk: item.sk });
  return stored?.['token'] === token;
}

/** Puts the item whatever is there: for items that nobody writes otherwise. */
export async function put(table: Table, item: Item): Promise<void> {
  const command = new PutCommand({ TableName: table.name, Item: item });
  await whileThrottled(table.patience, () => table.client.send(command));
}

function conditionOf({ attribute, value }: Expected) {
  if (value === 0) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#count = :expected',
    ExpressionAttributeNames: { '#count': attribute },
    ExpressionAttributeValues: { ':expected': value },
  };
}

async function applied(table: Table, write: () => Promise<unknown>): Promise<boolean> {
  try {
    await whileThrottled(table.patience, write);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}
