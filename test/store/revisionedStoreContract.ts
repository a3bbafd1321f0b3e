import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RevisionedStore } from '../../src/contracts/keeping.ts';
import type { Versioned } from '../../src/contracts/versioned.ts';

export interface OpenedDocuments<Document> {
  readonly store: RevisionedStore<Document>;
  readonly close: () => Promise<void>;
}

/** What every store of documents does. `open` gives an empty one, `made` a document of one version that says `value`. */
export function revisionedStoreContract<Document extends Versioned>(
  name: string,
  made: (value: string, effectiveFrom: string) => Document,
  open: () => Promise<OpenedDocuments<Document>>,
): void {
  const first = (value: string) => made(value, '2025-01-01');
  const both = (one: string, other: string) => ({
    ...first(one),
    versions: [...first(one).versions, ...made(other, '2026-01-01').versions],
  });

  describe(`revisioned store: ${name}`, () => {
    let opened: OpenedDocuments<Document>;
    let store: RevisionedStore<Document>;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    const kept = (document: Document, revision: number, ...since: number[]) => ({
      document,
      revision,
      since: Object.fromEntries(document.versions.map((each, at) => [each.effectiveFrom, since[at]])),
    });

    it('has nothing at first', async () => {
      expect(await store.read('one', 'acme')).toBeUndefined();
      expect(await store.readNow('one', 'acme')).toBeUndefined();
      expect(await store.readRevision('one', 'acme', 1)).toBeUndefined();
      expect(await store.list('one')).toEqual([]);
      expect(await store.history('one', 'acme')).toEqual([]);
      expect(await store.delete('one', 'acme', 0)).toBe(false);
    });

    it('writes a new document once', async () => {
      expect(await store.write('one', 'acme', first('120'), 0)).toEqual(kept(first('120'), 1, 1));
      expect(await store.write('one', 'acme', first('90'), 0)).toBeUndefined();
      expect(await store.read('one', 'acme')).toEqual(kept(first('120'), 1, 1));
      expect(await store.readNow('one', 'acme')).toEqual(kept(first('120'), 1, 1));
    });

    it('replaces the revision that is named, and no other', async () => {
      expect(await store.write('one', 'acme', first('130'), 1)).toEqual(kept(first('130'), 2, 2));
      expect(await store.write('one', 'acme', first('140'), 1)).toBeUndefined();
      expect(await store.write('one', 'acme', first('140'), 3)).toBeUndefined();
      expect(await store.write('one', 'never-there', first('140'), 1)).toBeUndefined();
      expect((await store.read('one', 'acme'))?.document).toEqual(first('130'));
    });

    it('says of each version since which revision it says what it says', async () => {
      expect(await store.write('one', 'acme', both('130', '150'), 2)).toEqual(
        kept(both('130', '150'), 3, 2, 3),
      );
      expect(await store.write('one', 'acme', both('135', '150'), 3)).toEqual(
        kept(both('135', '150'), 4, 4, 3),
      );
    });

    it('keeps every revision, the newest first', async () => {
      expect(await store.history('one', 'acme')).toEqual([
        { revision: 4, versions: ['2025-01-01', '2026-01-01'] },
        { revision: 3, versions: ['2025-01-01', '2026-01-01'] },
        { revision: 2, versions: ['2025-01-01'] },
        { revision: 1, versions: ['2025-01-01'] },
      ]);
      expect(await store.readRevision('one', 'acme', 1)).toEqual(kept(first('120'), 1, 1));
      expect(await store.readRevision('one', 'acme', 3)).toEqual(kept(both('130', '150'), 3, 2, 3));
      expect(await store.readRevision('one', 'acme', 4)).toEqual(kept(both('135', '150'), 4, 4, 3));
      expect(await store.readRevision('one', 'acme', 5)).toBeUndefined();
      expect(await store.readRevision('one', 'acme', 0)).toBeUndefined();
    });

    it('lets one of two writers win', async () => {
      const values = ['150', '160'];
      const written = await Promise.all(values.map((value) => store.write('one', 'acme', first(value), 4)));
      const won = written.findIndex((each) => each !== undefined);
      expect(written.filter((each) => each !== undefined)).toHaveLength(1);
      expect((await store.read('one', 'acme'))?.document).toEqual(first(values[won] ?? ''));
      expect((await store.history('one', 'acme')).map(({ revision }) => revision)).toEqual([5, 4, 3, 2, 1]);
    });

    it('takes many writers, each after the other, without losing one', async () => {
      const writer = async (value: string) => {
        for (;;) {
          const now = await store.readNow('one', 'many');
          const wanted = { ...first('1'), versions: [...(now?.document.versions ?? []), version(value)] };
          if (await store.write('one', 'many', wanted, now?.revision ?? 0)) return;
        }
      };
      const version = (value: string) => made(value, `2025-01-${value}`).versions[0];
      await Promise.all(['10', '11', '12', '13', '14', '15'].map(writer));
      const now = await store.readNow('one', 'many');
      expect(now?.revision).toBe(6);
      expect(now?.document.versions.map((each) => each.effectiveFrom.slice(-2)).sort()).toEqual([
        '10',
        '11',
        '12',
        '13',
        '14',
        '15',
      ]);
      expect(await store.delete('one', 'many', 6)).toBe(true);
    });

    it('keeps a practice’s documents from every other', async () => {
      await store.write('one', 'aetna', first('100'), 0);
      await store.write('other', 'zeta', first('200'), 0);
      expect((await store.list('one')).map(({ revision }) => revision)).toEqual([5, 1]);
      expect(await store.list('other')).toEqual([kept(first('200'), 1, 1)]);
      expect(await store.read('other', 'acme')).toBeUndefined();
      expect(await store.history('other', 'acme')).toEqual([]);
      expect(await store.readRevision('other', 'acme', 1)).toBeUndefined();
    });

    it('keeps one id from another that begins like it', async () => {
      await store.write('one', 'aetna-west', first('300'), 0);
      await store.write('one', 'aetna-west', first('310'), 1);
      expect((await store.history('one', 'aetna')).map(({ revision }) => revision)).toEqual([1]);
      expect(await store.delete('one', 'aetna-west', 2)).toBe(true);
    });

    it('deletes the revision that is named, and no other', async () => {
      expect(await store.delete('one', 'aetna', 2)).toBe(false);
      expect(await store.delete('one', 'nobody', 0)).toBe(false);
      expect(await store.delete('one', 'aetna', 1)).toBe(true);
      expect(await store.delete('one', 'aetna', 1)).toBe(false);
      expect(await store.delete('one', 'aetna', 2)).toBe(false);
      expect(await store.read('one', 'aetna')).toBeUndefined();
      expect(await store.list('one')).toHaveLength(1);
    });

    it('never counts a revision twice, also when what was deleted comes back', async () => {
      expect(await store.write('one', 'aetna', first('100'), 1)).toBeUndefined();
      expect(await store.write('one', 'aetna', first('100'), 2)).toBeUndefined();
      expect(await store.write('one', 'aetna', first('100'), 0)).toEqual(kept(first('100'), 3, 3));
      expect(await store.write('one', 'aetna', first('101'), 1)).toBeUndefined();
      expect(await store.history('one', 'aetna')).toEqual([
        { revision: 3, versions: ['2025-01-01'] },
        { revision: 2, versions: null },
        { revision: 1, versions: ['2025-01-01'] },
      ]);
      expect(await store.readRevision('one', 'aetna', 2)).toBeUndefined();
      expect(await store.readRevision('one', 'aetna', 1)).toEqual(kept(first('100'), 1, 1));
    });

    it('gives back every character', async () => {
      const odd = { ...first('1'), name: 'Café “Health” – Ω 🙂' };
      expect((await store.write('odd', 'acme', odd, 0))?.document).toEqual(odd);
      expect((await store.list('odd'))[0]?.document).toEqual(odd);
    });
  });
}
