/** How many partitions a release is spread over: one alone would meet DynamoDB's 1,000 writes a second. */
export const SHARDS = 16;

/**
 * The shard of a code, 0 to 15, by the FNV-1a hash. It is part of every stored key: a change of it loses what was
 * stored before, so it is written out here and pinned by a test.
 */
export function shardOf(code: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(code)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash % SHARDS;
}
