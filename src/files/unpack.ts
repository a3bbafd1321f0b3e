import { gzipMember } from './gzipMember.ts';
import { UNPACK_LIMITS, wholeFileProblem, type UnpackLimits, type Unpacked } from './member.ts';
import { zipMembers } from './zipMembers.ts';

/**
 * A file as it was downloaded, unpacked by what it is (zip, gzip or neither) and not by what it is called. Office
 * documents are zips inside, but stay whole.
 */
export async function unpack(
  name: string,
  bytes: Uint8Array,
  keep: (head: Uint8Array) => boolean = () => true,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Unpacked> {
  if (isGzip(bytes)) return gzipMember(name, bytes, limits);
  if (isZip(bytes) && !/\.(xlsx|docx)$/i.test(name)) return zipMembers(name, bytes, keep, limits);
  if (/\.zip$/i.test(name)) {
    const message = 'The file is named a zip but does not begin as one does.';
    return { ok: false, problems: [wholeFileProblem('not-a-zip', name, message)] };
  }
  return { ok: true, members: keep(bytes) ? [{ name, bytes }] : [] };
}

/** True for the bytes that `unpack` opens as a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
