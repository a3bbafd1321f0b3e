import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { UNPACK_LIMITS, wholeFileProblem, type UnpackLimits, type Unpacked } from './member.ts';

const unzip = promisify(gunzip);

/** The one file inside a gzip, named without its .gz. Problems: damaged-member, file-too-large. */
export async function gzipMember(
  name: string,
  bytes: Uint8Array,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Unpacked> {
  try {
    const unpacked = await unzip(bytes, { maxOutputLength: limits.memberBytes });
    return { ok: true, members: [{ name: name.replace(/\.gz$/i, ''), bytes: unpacked }] };
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const problem = tooLarge
      ? wholeFileProblem('file-too-large', name, `It would unpack to more than ${limits.memberBytes} bytes.`)
      : wholeFileProblem('damaged-member', name, `The file is damaged: ${(cause as Error).message}.`);
    return { ok: false, problems: [problem] };
  }
}
