import { crc32 } from 'node:zlib';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { BadMember, wholeFileProblem } from './member.ts';

/** Bit 3: sizes and CRC stand after the data, and the header before it holds zeros. */
const SIZES_FOLLOW = 0x8;
const ENCRYPTED = 0x1;
/** Where a size is this, a zip64 extra field holds the real one. */
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one member, unpacked. The unpacker hands back corrupt bytes without an error, so the CRC-32 is computed
 * here; and a directory that disagrees with the header before the data means that one of the two was changed. Either
 * ends the bytes by `BadMember`.
 */
export async function* zipMemberChunks(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted() || ![STORED, DEFLATED].includes(entry.compressionMethod)) {
    throw new BadMember(unsupported(name, entry));
  }
  let checksum = 0;
  try {
    const disagreement = headersDisagree(entry, await zip.readLocalFileHeaderPromise(entry));
    if (disagreement) throw damaged(name, `its two headers disagree on the ${disagreement}`);
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk as Buffer, checksum);
      yield chunk as Buffer;
    }
  } catch (cause) {
    if (cause instanceof BadMember) throw cause;
    throw damaged(name, cause instanceof Error ? cause.message : String(cause));
  }
  if (checksum !== entry.crc32) throw damaged(name, 'its checksum (CRC-32) does not match its bytes');
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

function damaged(name: string, why: string): BadMember {
  return new BadMember(wholeFileProblem('damaged-member', name, `The member is damaged: ${why}.`));
}

function unsupported(name: string, entry: Entry): FileProblem {
  const why =
    entry.generalPurposeBitFlag & ENCRYPTED
      ? 'encrypted'
      : `packed by a method (${entry.compressionMethod}) that is not deflate`;
  return wholeFileProblem(
    'unsupported-member',
    name,
    `The member is ${why}, so it cannot be read.`,
    'Unpack the archive yourself and import its members, or download the file from CMS again.',
  );
}
