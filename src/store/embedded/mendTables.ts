import { setTimeout as sleep } from 'node:timers/promises';
import { openLevel } from './lock.ts';

/** dynalite keeps a table's description under this prefix and its name. */
const TABLES = { gte: 'table~', lt: 'table~\uffff' };

const TRIES = 100;
const WAIT_MILLISECONDS = 20;

/**
 * Makes dynalite's files ready to be opened, by whoever holds the lock.
 *
 * dynalite writes a new table as CREATING and a moment later as ACTIVE. Killed between the two, the table would stay
 * CREATING for ever: it refuses every request, its own deletion included. A table takes items only once it is
 * ACTIVE, so one found CREATING here is empty and its description is dropped, to be made again.
 *
 * A process that is killed lets go of its files one after the other; where the lock came free before the files did,
 * the wait here is for them, because dynalite itself would throw where nobody can catch.
 */
export async function mendTables(path: string): Promise<void> {
  const database = await openWhenFree(path);
  try {
    for await (const [key, table] of database.iterator(TABLES)) {
      if (!isActive(table)) await database.del(key);
    }
  } finally {
    await database.close();
  }
}

async function openWhenFree(path: string) {
  for (let tries = 0; tries < TRIES; tries++) {
    const database = await openLevel(path);
    if (database) return database;
    await sleep(WAIT_MILLISECONDS);
  }
  throw new Error(
    `the files in ${path} are open in another process, which does not hold the lock beside them`,
  );
}

function isActive(table: unknown): boolean {
  return (
    typeof table === 'object' && table !== null && 'TableStatus' in table && table.TableStatus === 'ACTIVE'
  );
}
