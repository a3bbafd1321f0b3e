import { crc32 } from 'node:zlib';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { wholeFileProblem, type Member } from './member.ts';

type ReadMember =
  | { readonly ok: true; readonly member: Member | null }
  | { readonly ok: false; readonly problem: FileProblem };

/** Bit 3: sizes and CRC stand after the data, and the header before it holds zeros. */
const SIZES_FOLLOW = 0x8;
const ENCRYPTED = 0x1;
/** Where a size is this, a zip64 extra field holds the real one. */
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * One member unpacked and checked, or null where `keep` declined it by its first bytes. The unpacker hands back
 * corrupt bytes without an error, so the CRC-32 is computed here; and a directory that disagrees with the header before the
 * data means that one of the two was changed.
 */
export async function readZipMember(
  zip: ZipFile,
  entry: Entry,
  name: string,
  keep: (head: Uint8Array) => boolean,
): Promise<ReadMember> {
  if (entry.isEncrypted() || ![STORED, DEFLATED].includes(entry.compressionMethod)) {
    return unsupported(name, entry);
  }
  try {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const disagreement = headersDisagree(entry, local);
    if (disagreement) return damaged(name, `its two headers disagree on the ${disagreement}`);
    const bytes = await readBytes(zip, entry, keep);
    if (bytes.checksum !== entry.crc32)
      return damaged(name, 'its checksum (CRC-32) does not match its bytes');
    return { ok: true, member: bytes.kept && !isFolder(entry) ? { name, bytes: bytes.kept } : null };
  } catch (cause) {
    return damaged(name, cause instanceof Error ? cause.message : String(cause));
  }
}

interface CheckedBytes {
  readonly checksum: number;
  readonly kept: Uint8Array | null;
}

async function readBytes(
  zip: ZipFile,
  entry: Entry,
  keep: (head: Uint8Array) => boolean,
): Promise<CheckedBytes> {
  const chunks: Buffer[] = [];
  let checksum = 0;
  let wanted: boolean | undefined;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer;
    checksum = crc32(bytes, checksum);
    wanted ??= keep(bytes);
    if (wanted) chunks.push(bytes);
  }
  return { checksum, kept: wanted === false ? null : Buffer.concat(chunks) };
}

function headersDisagree(entry: Entry, local: LocalFileHeader): string | undefined {
  if (!local.fileName.equals(entry.fileNameRaw)) return 'name';
  if (local.compressionMethod !== entry.compressionMethod) return 'compression method';
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return 'flags';
  if (local.generalPurposeBitFlag & SIZES_FOLLOW) return undefined;
  if (local.crc32 !== entry.crc32) return 'checksum';
  if (local.compressedSize !== IN_ZIP64 && local.compressedSize !== entry.compressedSize)
    return 'packed size';
  if (local.uncompressedSize !== IN_ZIP64 && local.uncompressedSize !== entry.uncompressedSize) return 'size';
  return undefined;
}

function isFolder(entry: Entry): boolean {
  return entry.fileName.endsWith('/');
}

function damaged(name: string, why: string): ReadMember {
  return { ok: false, problem: wholeFileProblem('damaged-member', name, `The member is damaged: ${why}.`) };
}

function unsupported(name: string, entry: Entry): ReadMember {
  const why =
    entry.generalPurposeBitFlag & ENCRYPTED
      ? 'encrypted'
      : `packed by a method (${entry.compressionMethod}) that is not deflate`;
  return {
    ok: false,
    problem: wholeFileProblem(
      'unsupported-member',
      name,
      `The member is ${why}, so it cannot be read.`,
      'Unpack the archive yourself and import its members, or download the file from CMS again.',
    ),
  };
}
