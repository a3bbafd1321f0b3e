import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/files/chunks.ts';
import { visitMembers } from '../../src/files/visitMembers.ts';
import { UNPACK_LIMITS, type UnpackLimits } from '../../src/files/unpackLimits.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';

const TEXT = 'HCPCS,MOD\r\n97110,\r\n';
const leaf = (name = 'A.csv') => zipFile([{ name, content: TEXT }]);

async function visited(name: string, bytes: Uint8Array, limits: UnpackLimits = UNPACK_LIMITS) {
  const members: [string, string][] = [];
  const problems = await visitMembers(
    name,
    bytes,
    async (member) => {
      members.push([member.name, Buffer.from(await bytesOf(member.chunks)).toString()]);
    },
    limits,
  );
  return { members, problems: problems.map(({ code, member }) => [code, member]) };
}

describe('a file inside others', () => {
  it.each([
    ['a zip in a zip', zipFile([{ name: 'b.zip', content: leaf() }]), 'x: b.zip: A.csv'],
    ['a gzip in a zip', zipFile([{ name: 'A.csv.gz', content: gzipSync(TEXT) }]), 'x: A.csv'],
    ['a zip in a gzip', gzipSync(leaf()), 'x: A.csv'],
    ['a zip under another name', zipFile([{ name: 'data.bin', content: leaf() }]), 'x: data.bin: A.csv'],
    [
      'three deep',
      zipFile([{ name: 'b.zip', content: zipFile([{ name: 'c.zip', content: leaf() }]) }]),
      'x: b.zip: c.zip: A.csv',
    ],
  ])('is found: %s', async (_, bytes, name) => {
    expect(await visited('x', bytes)).toEqual({ members: [[name, TEXT]], problems: [] });
  });

  it('is given with its beginning, whatever that is', async () => {
    const heads: number[] = [];
    const bytes = zipFile([
      { name: 'long', content: Buffer.alloc(300_000, 'a') },
      { name: 'empty', content: '' },
    ]);
    await visitMembers('x.zip', bytes, ({ head }) => Promise.resolve(void heads.push(head.length)));
    expect(heads[0]).toBeGreaterThanOrEqual(16_384);
    expect(heads[1]).toBe(0);
  });

  it.each(['sheet.xlsx', 'letter.docx', 'renamed.dat'])(
    'that is an office document stays whole: %s',
    async (name) => {
      const document = zipFile([{ name: '[Content_Types].xml', content: '<Types/>' }]);
      const { members } = await visited('x.zip', zipFile([{ name, content: document }]));
      expect(members.map(([found]) => found)).toEqual([`x.zip: ${name}`]);
    },
  );

  it('may have any name: none is ever written under', async () => {
    const { members, problems } = await visited('x.zip', zipFile([{ name: 'A..csv', content: TEXT }]));
    expect([members.length, problems]).toEqual([1, []]);
    const climbing = await visited('x.zip', zipFile([{ name: '../../etc/passwd', content: TEXT }]));
    expect(climbing).toEqual({ members: [], problems: [['damaged-zip', 'x.zip']] });
  });
});

describe('what is refused', () => {
  const deep = [1, 2, 3].reduce((inner) => zipFile([{ name: 'z.zip', content: inner }]), leaf());
  const damagedInside = zipFile([{ name: 'b.zip', content: leaf().subarray(0, 60) }]);
  const lying = zipFile([
    { name: 'b.zip', content: zipFile([{ name: 'A.csv', content: TEXT, lie: { crc: 1 } }]) },
  ]);
  it.each([
    ['archives four deep', deep, [['unsupported-member', 'x: z.zip: z.zip: z.zip']]],
    ['a damaged zip in a zip', damagedInside, [['damaged-zip', 'x: b.zip']]],
    ['a damaged member in a zip in a zip', lying, [['damaged-member', 'x: b.zip: A.csv']]],
    [
      'a member named .zip that is none',
      zipFile([{ name: 'b.zip', content: TEXT }]),
      [['not-a-zip', 'x: b.zip']],
    ],
    [
      'zeros packed to a thousandth, in a zip',
      zipFile([{ name: 'A', content: Buffer.alloc(20 * 2 ** 20) }]),
      [['file-too-large', 'x: A']],
    ],
    [
      'zeros packed to a thousandth, in a gzip',
      gzipSync(Buffer.alloc(20 * 2 ** 20)),
      [['file-too-large', 'x']],
    ],
  ] as [string, Buffer, string[][]][])('%s', async (_, bytes, problems) => {
    expect((await visited('x', bytes)).problems).toEqual(problems);
  });

  it('members that together are more than the limit, though each states less and is less', async () => {
    const inner = zipFile([{ name: 'A', content: Buffer.from(TEXT.repeat(20)) }]);
    const bytes = zipFile([
      { name: 'a.zip', content: inner },
      { name: 'b.zip', content: inner },
    ]);
    const limits = { memberBytes: 1_000, archiveBytes: 800 };
    expect((await visited('x', bytes, limits)).problems).toEqual([['file-too-large', 'x: b.zip: A']]);
  });

  it('a member that nobody reads, where it is damaged', async () => {
    const bytes = zipFile([{ name: 'A', content: TEXT, lie: { crc: 1 } }]);
    const problems = await visitMembers('x', bytes, () => Promise.resolve());
    expect(problems.map(({ code }) => code)).toEqual(['damaged-member']);
  });

  it('passes on what the visitor itself throws', async () => {
    const failing = () => Promise.reject(new Error('ours'));
    await expect(visitMembers('x', leaf(), failing)).rejects.toThrow('ours');
  });
});

describe('a gzip', () => {
  const text = Array.from({ length: 3_000 }, (_, line) => `97110,${line * 7919}`).join('\n');
  const packed = gzipSync(text);

  it('cut off anywhere is refused', async () => {
    for (let length = 2; length < packed.length; length += 97) {
      const { problems } = await visited('A.csv.gz', packed.subarray(0, length));
      expect(problems).toEqual([['damaged-member', 'A.csv.gz']]);
    }
  });

  it('with one byte changed is refused or says the same', async () => {
    let refused = 0;
    for (let at = 2; at < packed.length; at += 97) {
      const flipped = Buffer.from(packed);
      flipped[at] = flipped[at]! ^ 0x10;
      const { members, problems } = await visited('A.csv.gz', flipped);
      if (problems.length > 0) refused += 1;
      else expect(members).toEqual([['A.csv', text]]);
    }
    expect(refused).toBeGreaterThan(packed.length / 97 - 3);
  });
});
