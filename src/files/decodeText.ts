/**
 * The text of one of CMS's files: Windows code page 1252 (UTF-8 where the file begins with its byte order mark), every
 * line ended by LF whatever ended it in the file (some end theirs with a bare CR), and without the Ctrl-Z that old programs
 * put at the end of a file, alone or as a row of empty cells.
 *
 * The table is written out because Node's own `TextDecoder('windows-1252')` reads 0x80 to 0x9F as control characters.
 */
export function decodeText(bytes: Uint8Array): string {
  return withoutCtrlZ(decode(bytes).replace(/\r\n?/g, '\n'));
}

/** The first `length` bytes as text, one character a byte: enough to recognise a file by, also where it is no text. */
export function decodeHead(bytes: Uint8Array, length = 16_384): string {
  return asBuffer(bytes.subarray(0, length)).toString('latin1');
}

/** Characters of bytes 0x80 to 0x9F; the rest of the code page equals Unicode's first 256. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return asBuffer(bytes.subarray(3)).toString('utf8');
  }
  return asBuffer(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => CP1252.charAt(character.charCodeAt(0) - 0x80));
}

function withoutCtrlZ(text: string): string {
  const end = text.indexOf('\x1a');
  return end >= 0 && /^[\x1a,\s]*$/.test(text.slice(end)) ? text.slice(0, end) : text;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
