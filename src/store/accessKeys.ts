import type { AccessKey, AccessKeyStore } from '../access/accessKey.ts';
import { isScope } from '../access/scope.ts';
import { textAttribute, textsAttribute } from './attributes.ts';
import { putWhere } from './conditionalWrite.ts';
import { ACCESS_KEYS, accessKeyKey } from './keys.ts';
import { readItem, readPartition } from './readItems.ts';
import type { Item, Table } from './table.ts';

/**
 * Issued keys, in a partition of their own: who is admitted reads it, and no function on AWS may write it. A key is written
 * twice at most, when it is issued and when it is revoked, and stays listed. Its secret never comes here.
 */
export function accessKeyStore(table: Table): AccessKeyStore {
  return {
    async read(id) {
      const item = await readItem(table, accessKeyKey(id));
      return item && keyOf(item);
    },
    list: async () => (await readPartition(table, ACCESS_KEYS)).map(keyOf),
    add: (key) => putWhere(table, itemOf(key, ISSUED), { attribute: 'version', value: 0 }),
    async revoke(id, at) {
      const item = await readItem(table, accessKeyKey(id));
      if (!item) return undefined;
      const key = keyOf(item);
      if (key.revokedAt !== null) return key;
      const revoked = { ...key, revokedAt: at };
      if (await putWhere(table, itemOf(revoked, REVOKED), { attribute: 'version', value: ISSUED }))
        return revoked;
      return this.read(id);
    },
  };
}

const ISSUED = 1;
const REVOKED = 2;

function itemOf({ id, revokedAt, ...rest }: AccessKey, version: number): Item {
  return { ...accessKeyKey(id), ...rest, version, ...(revokedAt !== null && { revokedAt }) };
}

function keyOf(item: Item): AccessKey {
  return {
    id: item.sk,
    name: textAttribute(item, 'name'),
    practice: textAttribute(item, 'practice'),
    scopes: textsAttribute(item, 'scopes').filter(isScope),
    secretHash: textAttribute(item, 'secretHash'),
    issuedAt: textAttribute(item, 'issuedAt'),
    expiresAt: textAttribute(item, 'expiresAt'),
    revokedAt: item['revokedAt'] === undefined ? null : textAttribute(item, 'revokedAt'),
  };
}
