import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { untilNoneLeft } from './patience.ts';
import type { Item, Table } from './table.ts';

/** DynamoDB's own limit on the items of one BatchWriteItem. */
const ITEMS_A_BATCH = 25;
const BATCHES_IN_FLIGHT = 8;

type WriteRequest = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

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
  await inTurns(table, items, (item) => ({ PutRequest: { Item: item } }), written);
}

/** Deletes the items of these keys in the same way; a key without an item is none to it. Keys may not repeat. */
export async function deleteItems(table: Table, keys: readonly Key[]): Promise<void> {
  const request = ({ pk, sk }: Key) => ({ DeleteRequest: { Key: { pk, sk } } });
  await inTurns(table, keys, request, () => {});
}

async function inTurns<Kept extends Key>(
  table: Table,
  items: readonly Kept[],
  requestOf: (item: Kept) => WriteRequest,
  done: (batch: readonly Kept[]) => void,
): Promise<void> {
  const batches = inBatches(takingTurns(items));
  await Promise.all(
    Array.from({ length: BATCHES_IN_FLIGHT }, async () => {
      for (const batch of batches) {
        await untilNoneLeft(table.patience, batch.map(requestOf), (left) => writeBatch(table, left));
        done(batch);
      }
    }),
  );
}

async function writeBatch(table: Table, batch: readonly WriteRequest[]): Promise<WriteRequest[]> {
  const command = new BatchWriteCommand({ RequestItems: { [table.name]: [...batch] } });
  const answer = await table.client.send(command);
  return answer.UnprocessedItems?.[table.name] ?? [];
}

function* takingTurns<Kept extends Key>(items: readonly Kept[]): Generator<Kept> {
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
function* inBatches<Kept>(items: Iterable<Kept>): Generator<Kept[]> {
  let batch: Kept[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === ITEMS_A_BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
