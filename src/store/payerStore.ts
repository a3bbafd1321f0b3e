import type { Payer, PayerStore, StoredPayer } from '../contracts/payer.ts';
import { numberAttribute, textAttribute } from './attributes.ts';
import { deleteWhere, putWhere } from './conditionalWrite.ts';
import { PAYER_PREFIX, payerKey, practicePartition } from './keys.ts';
import { readItem, readPartition } from './readItems.ts';
import type { Item, Table } from './table.ts';

/**
 * A practice's payers, one item each in the practice's own partition: a practice lists its payers by one query and
 * cannot name another's. The payer is kept as a JSON text, so that what was put is what is given back, key for key.
 * `revision` counts the writes; a write names the revision it replaces and fails where another came between.
 */
export function payerStoreOf(table: Table): PayerStore {
  return {
    async listPayers(practice) {
      return (await readPartition(table, practicePartition(practice), PAYER_PREFIX)).map(storedPayerOf);
    },
    async readPayer(practice, id) {
      const item = await readItem(table, payerKey(practice, id));
      return item && storedPayerOf(item);
    },
    async writePayer(practice, payer, replaces) {
      const revision = replaces + 1;
      const item = { ...payerKey(practice, payer.id), revision, payer: JSON.stringify(payer) };
      const replaced = await putWhere(table, item, { attribute: 'revision', value: replaces });
      return replaced ? { payer, revision } : undefined;
    },
    async deletePayer(practice, id, revision) {
      // Revision 0 means "not there", and what is not there cannot be deleted.
      if (revision === 0) return false;
      return await deleteWhere(table, payerKey(practice, id), { attribute: 'revision', value: revision });
    },
  };
}

function storedPayerOf(item: Item): StoredPayer {
  return {
    payer: JSON.parse(textAttribute(item, 'payer')) as Payer,
    revision: numberAttribute(item, 'revision'),
  };
}
