import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { untilNoneLeft } from './patience.ts';
import type { Item, Table } from './table.ts';

/** DynamoDB's own limit on the items of one BatchWriteItem. */
const ITEMS_A_BATCH = 25;
const BATCHES_IN_FLIGHT = 8;

/**
 * Puts every item, 25 at a time and eight batches at once, the partitions taking turns so that none is hammered.
 * Puts of whole items may be repeated, so a run cut short is mended by running it again. `written` hears the items
 * of each batch once they are stored. Throws where DynamoDB goes on refusing; some items are then written.
 */
export async function writeItems(
  table: Table,
  items: readonly Item[],
  written: (batch: readonly Item[]) => void,
): Promise<void> {
  const batches = inBatches(takingTurns(items));
  await Promise.all(
    Array.from({ length: BATCHES_IN_FLIGHT }, async () => {
      for (const batch of batches) {
        await untilNoneLeft(table.patience, batch, (left) => writeBatch(table, left));
        written(batch);
      }
    }),
  );
}

async function writeBatch(table: Table, batch: readonly Item[]): Promise<Item[]> {
  const requests = batch.map((item) => ({ PutRequest: { Item: item } }));
  const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }));
  const left = answer.UnprocessedItems?.[table.name] ?? [];
  return left.flatMap(({ PutRequest }) => (PutRequest?.Item ? [PutRequest.Item as Item] : []));
}

function* takingTurns(items: readonly Item[]): Generator<Item> {
  const partitions = [...Map.groupBy(items, (item) => item.pk).values()];
  const longest = Math.max(0, ...partitions.map((partition) => partition.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const partition of partitions) {
      const item = partition[turn];
      if (item) yield item;
    }
  }
}

/** A generator, shared by the writers: where one of them fails it ends for all. */
function* inBatches(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === ITEMS_A_BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
