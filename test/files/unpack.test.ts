import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/files/unpack.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';

const TEXT = Buffer.from('a,b\r\n');
const DAMAGED_GZIP = Buffer.from(gzipSync(TEXT));
DAMAGED_GZIP[12] = DAMAGED_GZIP[12]! ^ 0xff;

describe('a file is opened by what it is', () => {
  it.each([
    [
      'a zip under any name',
      'release.bin',
      zipFile([{ name: 'A.csv', content: 'a,b\r\n' }]),
      'release.bin: A.csv',
    ],
    ['a gzip, named without .gz', 'edits.csv.gz', gzipSync(TEXT), 'edits.csv'],
    ['anything else, as it is', 'A.csv', TEXT, 'A.csv'],
    ['a spreadsheet, whole', 'A.xlsx', zipFile([{ name: 'sheet', content: 'a' }]), 'A.xlsx'],
  ])('%s', async (_, name, bytes, member) => {
    const read = await unpack(name, bytes);
    expect(read.ok && read.members.map((found) => found.name)).toEqual([member]);
  });

  it.each([
    ['text named .zip', 'A.zip', TEXT, 'not-a-zip'],
    ['a damaged gzip', 'A.gz', DAMAGED_GZIP, 'damaged-member'],
    ['a gzip that unpacks past the limit', 'A.gz', gzipSync(Buffer.alloc(2000)), 'file-too-large'],
  ])('refused: %s', async (_, name, bytes, code) => {
    const read = await unpack(name, bytes, undefined, { memberBytes: 1000, archiveBytes: 1000 });
    expect(read.ok ? [] : read.problems).toMatchObject([{ code, member: name }]);
  });
});
