import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChargeList } from '../../src/contracts/chargeList.ts';
import type { RevisionedStore } from '../../src/contracts/keeping.ts';
import type { Payer } from '../../src/contracts/payer.ts';
import { put } from '../../src/store/conditionalWrite.ts';
import { CHARGES_PREFIX, documentKey, PAYER_PREFIX } from '../../src/store/keys.ts';
import { readItem } from '../../src/store/readItems.ts';
import { revisionedStore } from '../../src/store/revisionedStore.ts';
import { type CountedTable, countedTable } from './countedTable.ts';
import { chargeList, payer } from './documents.ts';

let counted: CountedTable;
let store: RevisionedStore<Payer>;
beforeEach(async () => {
  counted = await countedTable();
  store = revisionedStore<Payer>(counted.table, PAYER_PREFIX);
});
afterEach(() => counted.close());

const ACME = documentKey('one', PAYER_PREFIX, 'acme');
const revisions = async () => (await store.history('one', 'acme')).map(({ revision }) => revision);

describe('a writer that is killed', () => {
  /** The puts of a write: the past revision first, the head last. */
  const killedAtPut = (number: number) => {
    let puts = 0;
    counted.through = (command, send) =>
      command.constructor.name === 'PutCommand' && ++puts === number
        ? Promise.reject(new Error('killed'))
        : send(command);
  };

  it.each([1, 2])('before its put number %d leaves the document as it was', async (number) => {
    const before = await store.write('one', 'acme', payer('acme'), 0);
    killedAtPut(number);
    await expect(store.write('one', 'acme', payer('acme', '130'), 1)).rejects.toThrow('killed');
    expect(await store.read('one', 'acme')).toEqual(before);
    expect(await store.readRevision('one', 'acme', 1)).toEqual(before);
    expect(await store.readRevision('one', 'acme', 2)).toBeUndefined();
    expect(await revisions()).toEqual([1]);
    expect(await store.list('one')).toEqual([before]);

    expect(await store.write('one', 'acme', payer('acme', '140'), 1)).toMatchObject({ revision: 2 });
    expect(await store.readRevision('one', 'acme', 1)).toEqual(before);
    expect(await revisions()).toEqual([2, 1]);
  });

  it('while deleting leaves it there, too', async () => {
    const before = await store.write('one', 'acme', payer('acme'), 0);
    killedAtPut(2);
    await expect(store.delete('one', 'acme', 1)).rejects.toThrow('killed');
    expect(await store.read('one', 'acme')).toEqual(before);
    expect(await store.delete('one', 'acme', 1)).toBe(true);
    expect(await revisions()).toEqual([2, 1]);
  });
});

describe('a writer that was overtaken', () => {
  it('changes no revision, past or present', async () => {
    const before = await store.write('one', 'acme', payer('acme'), 0);
    const other = revisionedStore<Payer>(counted.table, PAYER_PREFIX);
    let overtaken = false;
    counted.through = async (command, send) => {
      if (command.constructor.name === 'PutCommand' && !overtaken) {
        overtaken = true;
        await other.write('one', 'acme', payer('acme', '150'), 1);
      }
      return send(command);
    };
    expect(await store.write('one', 'acme', payer('acme', '130'), 1)).toBeUndefined();
    expect((await store.read('one', 'acme'))?.document).toEqual(payer('acme', '150'));
    expect(await store.readRevision('one', 'acme', 1)).toEqual(before);
    expect(await revisions()).toEqual([2, 1]);
  });
});

describe('a payer that an earlier version of Allowable stored', () => {
  const earlier = payer('acme', '120');
  beforeEach(() =>
    put(counted.table, { ...ACME, revision: 7, payer: JSON.stringify(earlier), token: 'its-own' }),
  );

  it('is read, its versions being of its own revision', async () => {
    const kept = { document: earlier, revision: 7, since: { '2025-01-01': 7 } };
    expect(await store.read('one', 'acme')).toEqual(kept);
    expect(await store.list('one')).toEqual([kept]);
    expect(await store.readRevision('one', 'acme', 7)).toEqual(kept);
    expect(await store.history('one', 'acme')).toEqual([{ revision: 7, versions: ['2025-01-01'] }]);
  });

  it('is changed and stays among the revisions', async () => {
    const later = {
      ...earlier,
      versions: [...earlier.versions, ...payer('acme', '130', '2026-01-01').versions],
    };
    expect(await store.write('one', 'acme', later, 7)).toEqual({
      document: later,
      revision: 8,
      since: { '2025-01-01': 7, '2026-01-01': 8 },
    });
    expect((await store.readRevision('one', 'acme', 7))?.document).toEqual(earlier);
    expect(await store.history('one', 'acme')).toEqual([
      { revision: 8, versions: ['2025-01-01', '2026-01-01'] },
      { revision: 7, versions: ['2025-01-01'] },
    ]);
  });

  it('is deleted', async () => {
    expect(await store.delete('one', 'acme', 7)).toBe(true);
    expect(await store.read('one', 'acme')).toBeUndefined();
  });
});

describe('the room of one item', () => {
  const charges = (count: number): ChargeList => ({
    versions: [
      {
        effectiveFrom: '2026-01-01',
        charges: Array.from({ length: count }, (_, at) => ({
          code: String(at).padStart(5, '0'),
          amount: `${(at * 7919) % 1000}.${String((at * 104729) % 100).padStart(2, '0')}`,
        })),
      },
    ],
  });

  it('holds a list of twenty thousand codes', async () => {
    const lists = revisionedStore<ChargeList>(counted.table, CHARGES_PREFIX);
    expect(await lists.fits(charges(20_000))).toBe(true);
    await lists.write('one', 'charges', charges(20_000), 0);
    expect((await lists.read('one', 'charges'))?.document).toEqual(charges(20_000));
  });

  it('does not hold everything: that is told before, and writing it throws and leaves nothing', async () => {
    const lists = revisionedStore<ChargeList>(counted.table, CHARGES_PREFIX);
    const tooLarge = { ...chargeList(), noise: randomText(600_000) };
    expect(await lists.fits(tooLarge)).toBe(false);
    await expect(lists.write('one', 'charges', tooLarge, 0)).rejects.toThrow(RangeError);
    expect(await lists.history('one', 'charges')).toEqual([]);
  });
});

it('the document is kept compressed', async () => {
  await store.write('one', 'acme', payer('acme'), 0);
  const item = await readItem(counted.table, ACME);
  expect(Buffer.from(item?.['document'] as Uint8Array).subarray(0, 2)).toEqual(Buffer.of(0x1f, 0x8b));
});

/** Text that cannot be compressed much: a linear congruential generator's digits in base 36. */
function randomText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 16) % 36).toString(36);
  }).join('');
}
