import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileShelf } from '../../src/store/files/fileShelf.ts';

export interface OpenedShelf {
  readonly shelf: FileShelf;
  readonly close: () => Promise<void>;
}

/** What every shelf of files does. `open` gives an empty one. */
export function fileShelfContract(name: string, open: () => Promise<OpenedShelf>): void {
  describe(`file shelf: ${name}`, () => {
    let opened: OpenedShelf;
    let shelf: FileShelf;
    beforeAll(async () => {
      opened = await open();
      shelf = opened.shelf;
    });
    afterAll(() => opened.close());

    it('has nothing at first', async () => {
      expect(await shelf.list('')).toEqual([]);
      expect(await shelf.read('fee-schedule/rvu26c.zip')).toBeUndefined();
    });

    it('gives back every byte', async () => {
      const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
      await shelf.write('fee-schedule/rvu26c.zip', bytes);
      expect(Buffer.from((await shelf.read('fee-schedule/rvu26c.zip')) ?? []).equals(bytes)).toBe(true);
    });

    it('keeps an empty file, which is not an absent one', async () => {
      await shelf.write('empty', new Uint8Array());
      expect((await shelf.read('empty'))?.length).toBe(0);
    });

    it('replaces a file of the same key', async () => {
      await shelf.write('twice', new TextEncoder().encode('the first, and longer'));
      await shelf.write('twice', new TextEncoder().encode('second'));
      expect(new TextDecoder().decode(await shelf.read('twice'))).toBe('second');
    });

    it('takes the names that CMS gives its files', async () => {
      await shelf.write('zip/ZIP Code to Carrier Locality (Jul 2026) é+.zip', Uint8Array.of(1));
      expect(await shelf.read('zip/ZIP Code to Carrier Locality (Jul 2026) é+.zip')).toEqual(
        Uint8Array.of(1),
      );
    });

    it('lists by prefix, in the order of the keys, with sizes', async () => {
      await shelf.write('fee-schedule/pprrvu.txt', Uint8Array.of(1, 2, 3));
      await shelf.write('fee-schedule-old/a', Uint8Array.of(1));
      expect(await shelf.list('fee-schedule/')).toEqual([
        { key: 'fee-schedule/pprrvu.txt', size: 3 },
        { key: 'fee-schedule/rvu26c.zip', size: 100_000 },
      ]);
      expect((await shelf.list('fee-sch')).map(({ key }) => key)).toEqual([
        'fee-schedule-old/a',
        'fee-schedule/pprrvu.txt',
        'fee-schedule/rvu26c.zip',
      ]);
      expect(await shelf.list('none')).toEqual([]);
      expect(await shelf.list('')).toHaveLength(6);
    });
  });
}
