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

/**
 * The same text of a member as it is being unpacked, in pieces: line ends and a Ctrl-Z that two pieces share are put
 * together again. A piece may end anywhere else.
 */
export async function* decodedPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held = '';
  let decodePiece: ((bytes: Uint8Array) => string) | undefined;
  for await (const chunk of chunks) {
    decodePiece ??= pieceDecoder(chunk);
    const text = held + decodePiece(chunk);
    const end = endOfPiece(text);
    held = text.slice(end);
    yield text.slice(0, end).replace(/\r\n?/g, '\n');
  }
  yield withoutCtrlZ(held.replace(/\r\n?/g, '\n'));
}

/** How far a piece is known: not a last CR, whose LF may come next, nor what may be the end of the file. */
function endOfPiece(text: string): number {
  const end = endBeforeCtrlZ(text);
  return end === text.length && text.endsWith('\r') ? end - 1 : end;
}

/** Bytes of code page 1252 are characters one by one; UTF-8's may be divided between pieces. */
function pieceDecoder(first: Uint8Array): (bytes: Uint8Array) => string {
  if (!beginsAsUtf8(first)) return decode1252;
  const decoder = new TextDecoder('utf-8');
  return (bytes) => decoder.decode(bytes, { stream: true });
}

/** The first `length` bytes as text, one character a byte: enough to recognise a file by, also where it is no text. */
export function decodeHead(bytes: Uint8Array, length = 16_384): string {
  return asBuffer(bytes.subarray(0, length)).toString('latin1');
}

/** Characters of bytes 0x80 to 0x9F; the rest of the code page equals Unicode's first 256. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Uint8Array): string {
  return beginsAsUtf8(bytes) ? asBuffer(bytes.subarray(3)).toString('utf8') : decode1252(bytes);
}

function decode1252(bytes: Uint8Array): string {
  return asBuffer(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => CP1252.charAt(character.charCodeAt(0) - 0x80));
}

function beginsAsUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function withoutCtrlZ(text: string): string {
  return text.slice(0, endBeforeCtrlZ(text));
}

/** Where the Ctrl-Z at the end begins, nothing but blanks, commas and others of its kind after it. */
function endBeforeCtrlZ(text: string): number {
  let end = text.length;
  for (let at = end - 1; at >= 0 && /[\x1a,\s]/.test(text.charAt(at)); at -= 1) {
    if (text[at] === '\x1a') end = at;
  }
  return end;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
