import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/files/unpack.ts';
import { zipFile, type ZipMember } from '../cmsLayouts/zipFile.ts';

const TWO: ZipMember[] = [
  { name: 'A.csv', content: 'one,two\r\n'.repeat(40) },
  { name: 'B.txt', content: 'three' },
];

function spoiled(lie: NonNullable<ZipMember['lie']>): Buffer {
  return zipFile([{ ...TWO[0]!, lie }, TWO[1]!]);
}

async function problemsOf(bytes: Uint8Array) {
  const read = await unpack('x.zip', bytes);
  return read.ok ? [] : read.problems;
}

describe('the members of a zip', () => {
  it('are unpacked in their order and named with the archive', async () => {
    const read = await unpack('x.zip', zipFile(TWO));
    expect(read.ok && read.members.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['x.zip: A.csv', 'one,two\r\n'.repeat(40)],
      ['x.zip: B.txt', 'three'],
    ]);
  });

  it('leave out folders and what the caller does not keep', async () => {
    const zip = zipFile([{ name: 'folder/', content: '' }, ...TWO]);
    const read = await unpack('x.zip', zip, (head) => head[0] !== 't'.charCodeAt(0));
    expect(read.ok && read.members.map(({ name }) => name)).toEqual(['x.zip: A.csv']);
  });

  it('may be empty', async () => {
    const read = await unpack('x.zip', zipFile([{ name: 'empty.csv', content: '' }]));
    expect(read.ok && read.members.map(({ bytes }) => bytes.length)).toEqual([0]);
  });
});

describe('a zip is refused', () => {
  it.each([
    ['that is another kind of file', Buffer.from('HCPCS,MOD'), 'not-a-zip', 'x.zip', 'does not begin'],
    ['cut short', zipFile(TWO).subarray(0, 60), 'damaged-zip', 'x.zip', 'cut short'],
    ['of four bytes', zipFile(TWO).subarray(0, 4), 'damaged-zip', 'x.zip', 'cut short'],
    ['whose checksum does not match', spoiled({ crc: 1 }), 'damaged-member', 'x.zip: A.csv', 'CRC-32'],
    ['whose size is not as stated', spoiled({ size: 7 }), 'damaged-member', 'x.zip: A.csv', 'bytes'],
    [
      'whose headers disagree on the name',
      spoiled({ localName: 'C.csv' }),
      'damaged-member',
      'x.zip: A.csv',
      'name',
    ],
    ['with an encrypted member', spoiled({ flags: 1 }), 'unsupported-member', 'x.zip: A.csv', 'encrypted'],
    [
      'packed by another method',
      spoiled({ method: 12 }),
      'unsupported-member',
      'x.zip: A.csv',
      'method (12)',
    ],
    [
      'with two members of one name',
      zipFile([TWO[0]!, TWO[0]!]),
      'repeated-member',
      'x.zip: A.csv',
      'Two members',
    ],
  ])('%s', async (_, bytes, code, member, says) => {
    expect(await problemsOf(bytes)).toEqual([
      {
        code,
        member,
        line: null,
        column: null,
        found: null,
        message: expect.stringContaining(says) as string,
        remedy: expect.stringMatching(/CMS/) as string,
      },
    ]);
  });

  it('that says it unpacks to more than the limit, before it is unpacked', async () => {
    const read = await unpack('x.zip', zipFile(TWO), undefined, { memberBytes: 100, archiveBytes: 300 });
    expect(read.ok ? [] : read.problems.map(({ code, member }) => [code, member])).toEqual([
      ['file-too-large', 'x.zip: A.csv'],
      ['file-too-large', 'x.zip'],
    ]);
  });

  it('that unpacks to more than it says', async () => {
    const bomb = zipFile([{ name: 'bomb', content: Buffer.alloc(1_000_000), lie: { size: 10 } }]);
    expect(await problemsOf(bomb)).toMatchObject([{ code: 'damaged-member', member: 'x.zip: bomb' }]);
  });

  it('with a problem for every damaged member, also of one nobody keeps', async () => {
    const zip = zipFile(TWO.map((member) => ({ ...member, lie: { crc: 1 } })));
    const read = await unpack('x.zip', zip, () => false);
    expect(read.ok ? [] : read.problems.map(({ member }) => member)).toEqual([
      'x.zip: A.csv',
      'x.zip: B.txt',
    ]);
  });
});

describe('a changed byte', () => {
  it('anywhere is refused or changes nothing that is read', async () => {
    const zip = zipFile(TWO);
    const right = await unpack('x.zip', zip);
    let refused = 0;
    for (let at = 0; at < zip.length; at += 1) {
      const flipped = Buffer.from(zip);
      flipped[at] = flipped[at]! ^ 0x11;
      const read = await unpack('x.zip', flipped);
      if (read.ok) expect({ at, read }).toEqual({ at, read: right });
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(zip.length / 2);
  });

  it('cut off anywhere is refused', async () => {
    const zip = zipFile(TWO);
    for (let length = 0; length < zip.length; length += 1) {
      expect(await problemsOf(zip.subarray(0, length))).not.toEqual([]);
    }
  });
});
