import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { SavedEstimateStore } from '../contracts/savedEstimates.ts';
import { bytesAttribute } from './attributes.ts';
import { putWhere } from './conditionalWrite.ts';
import { hasRoom } from './documentItem.ts';
import { canBeKept, savedEstimateKey } from './keys.ts';
import { readItem } from './readItems.ts';
import type { Table } from './table.ts';

/**
 * Saved estimates, each in a partition of its own under its practice: a day's thousands lie apart, and the function that answers
 * estimates may write these partitions and no others. Nothing replaces one.
 */
export function savedEstimateStore(table: Table): SavedEstimateStore {
  return {
    async save(practice, id, text) {
      const bytes = await promisify(gzip)(text);
      if (!hasRoom(bytes)) return 'no-room';
      const item = { ...savedEstimateKey(practice, id), estimate: bytes };
      if (!(await putWhere(table, item, { attribute: 'revision', value: 0 }))) {
        throw new Error(`there is an estimate ${id} already`);
      }
      return 'saved';
    },
    async read(practice, id) {
      if (!canBeKept(id)) return undefined;
      const item = await readItem(table, savedEstimateKey(practice, id));
      return item && (await promisify(gunzip)(bytesAttribute(item, 'estimate'))).toString('utf8');
    },
  };
}
