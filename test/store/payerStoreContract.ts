import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Payer, PayerStore } from '../../src/contracts/payer.ts';

export interface OpenedPayers {
  readonly store: PayerStore;
  readonly close: () => Promise<void>;
}

export function payer(id: string, percent = '120'): Payer {
  return {
    id,
    name: `Payer ${id}`,
    versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent } }],
  };
}

/** What every payer store does. `open` gives an empty one. */
export function payerStoreContract(name: string, open: () => Promise<OpenedPayers>): void {
  describe(`payer store: ${name}`, () => {
    let opened: OpenedPayers;
    let store: PayerStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    it('knows no payer at first', async () => {
      expect(await store.readPayer('one', 'acme')).toBeUndefined();
      expect(await store.listPayers('one')).toEqual([]);
    });

    it('writes a new payer once', async () => {
      expect(await store.writePayer('one', payer('acme'), 0)).toEqual({ payer: payer('acme'), revision: 1 });
      expect(await store.writePayer('one', payer('acme', '90'), 0)).toBeUndefined();
      expect(await store.readPayer('one', 'acme')).toEqual({ payer: payer('acme'), revision: 1 });
    });

    it('replaces the revision that is named, and no other', async () => {
      expect(await store.writePayer('one', payer('acme', '130'), 1)).toEqual({
        payer: payer('acme', '130'),
        revision: 2,
      });
      expect(await store.writePayer('one', payer('acme', '140'), 1)).toBeUndefined();
      expect(await store.writePayer('one', payer('never-there'), 1)).toBeUndefined();
      expect((await store.readPayer('one', 'acme'))?.payer).toEqual(payer('acme', '130'));
    });

    it('lets one of two writers win', async () => {
      const written = await Promise.all(
        ['150', '160'].map((percent) => store.writePayer('one', payer('acme', percent), 2)),
      );
      expect(written.filter((stored) => stored !== undefined)).toHaveLength(1);
    });

    it('lists a practice’s own payers by their ids', async () => {
      await store.writePayer('one', payer('aetna'), 0);
      await store.writePayer('other', payer('zeta'), 0);
      expect((await store.listPayers('one')).map((stored) => stored.payer.id)).toEqual(['acme', 'aetna']);
      expect((await store.listPayers('other')).map((stored) => stored.payer.id)).toEqual(['zeta']);
      expect(await store.readPayer('other', 'acme')).toBeUndefined();
    });

    it('deletes the revision that is named, and no other', async () => {
      expect(await store.deletePayer('one', 'aetna', 2)).toBe(false);
      expect(await store.deletePayer('one', 'nobody', 0)).toBe(false);
      expect(await store.deletePayer('one', 'aetna', 1)).toBe(true);
      expect(await store.deletePayer('one', 'aetna', 1)).toBe(false);
      expect(await store.readPayer('one', 'aetna')).toBeUndefined();
      expect((await store.listPayers('one')).map((stored) => stored.payer.id)).toEqual(['acme']);
    });
  });
}
