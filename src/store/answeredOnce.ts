import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { AnsweredOnceStore, AnsweredRequest, GivenAnswer } from '../access/answeredOnce.ts';
import { bytesAttribute, numberAttribute, textAttribute } from './attributes.ts';
import { putWhere } from './conditionalWrite.ts';
import { hasRoom } from './documentItem.ts';
import { answeredOnceKey } from './keys.ts';
import { readItem } from './readItems.ts';
import type { Item, Table } from './table.ts';

/**
 * Requests by the names they gave themselves, with their answers. One past its time counts as none and is written over; nothing has to
 * remove it.
 */
export function answeredOnceStore(table: Table): AnsweredOnceStore {
  return {
    async read(practice, name) {
      const item = await readItem(table, answeredOnceKey(practice, name));
      return item && { ...(await requestOf(item)), revision: numberAttribute(item, 'revision') };
    },
    async write(practice, name, { fingerprint, until, answer }, replaces) {
      const kept = answer && (await packed(answer));
      const item = {
        ...answeredOnceKey(practice, name),
        ...{ fingerprint, until, revision: replaces + 1 },
        ...(kept && { answer: kept }),
      };
      return putWhere(table, item, { attribute: 'revision', value: replaces });
    },
  };
}

async function packed(answer: GivenAnswer): Promise<Uint8Array> {
  const bytes = await promisify(gzip)(JSON.stringify(answer));
  return hasRoom(bytes) ? bytes : promisify(gzip)(JSON.stringify({ ...answer, body: null }));
}

async function requestOf(item: Item): Promise<AnsweredRequest> {
  const given = item['answer'] === undefined ? null : bytesAttribute(item, 'answer');
  return {
    fingerprint: textAttribute(item, 'fingerprint'),
    until: numberAttribute(item, 'until'),
    answer: given && (JSON.parse((await promisify(gunzip)(given)).toString('utf8')) as GivenAnswer),
  };
}
