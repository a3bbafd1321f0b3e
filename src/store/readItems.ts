import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { untilNoneLeft, whileThrottled } from './patience.ts';
import type { Item, Table } from './table.ts';

/**
 * Every read is strongly consistent. It costs twice a weaker read, and what is read of a release is read once in a
 * process's life; but an absence is remembered for good too, and a replica that lags behind must not turn a code
 * that was just published into one that "does not exist".
 */
const CONSISTENT = { ConsistentRead: true } as const;

/** DynamoDB's own limit on the keys of one BatchGetItem. */
const KEYS_A_BATCH = 100;

export async function readItem(table: Table, key: Key): Promise<Item | undefined> {
  const command = new GetCommand({ TableName: table.name, Key: key, ...CONSISTENT });
  const { Item: item } = await whileThrottled(table.patience, () => table.client.send(command));
  return item as Item | undefined;
}

/** The items of those of `keys` that are stored, in no order. Keys may not repeat. */
export async function readItems(table: Table, keys: readonly Key[]): Promise<Item[]> {
  const found: Item[] = [];
  const batches = [];
  for (let at = 0; at < keys.length; at += KEYS_A_BATCH) {
    batches.push(untilNoneLeft(table.patience, keys.slice(at, at + KEYS_A_BATCH), readBatch));
  }
  await Promise.all(batches);
  return found;

  async function readBatch(batch: readonly Key[]): Promise<Key[]> {
    const RequestItems = { [table.name]: { Keys: [...batch], ...CONSISTENT } };
    const answer = await table.client.send(new BatchGetCommand({ RequestItems }));
    found.push(...((answer.Responses?.[table.name] ?? []) as Item[]));
    return (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
  }
}

/**
 * Every item of a partition whose sort key begins with `prefix`, in the order of the sort key; of each only the
 * `attributes` where they are named.
 */
export async function readPartition(
  table: Table,
  pk: string,
  prefix?: string,
  attributes?: readonly string[],
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of partitionPages(table, pk, prefix, attributes)) items.push(...page);
  return items;
}

/** The same, a page of up to a megabyte at a time. */
export async function* partitionPages(
  table: Table,
  pk: string,
  prefix?: string,
  attributes?: readonly string[],
): AsyncGenerator<Item[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const command = new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ...(prefix !== undefined && { ':prefix': prefix }) },
      ...(attributes && projection(attributes)),
      ...(from && { ExclusiveStartKey: from }),
      ...CONSISTENT,
    });
    const page = await whileThrottled(table.patience, () => table.client.send(command));
    yield (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Many a plain name is a reserved word of DynamoDB's expressions, so each goes by a name of its own. */
function projection(attributes: readonly string[]) {
  const names = attributes.map((attribute, index) => [`#a${index}`, attribute] as const);
  return {
    ProjectionExpression: names.map(([name]) => name).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
}
