import { isUtf8 } from 'node:buffer';
import { decodeText } from '../../files/decodeText.ts';
import { answered, type Answer } from '../refusal.ts';
import { csvProblem, refusedList } from './csvProblem.ts';

/** A list of every code that there is has half a megabyte. */
export const MOST_LIST_BYTES = 5_000_000;

const SAVE_AS_CSV = 'In the spreadsheet program, save it as "CSV (comma delimited)" and send that file.';
const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** The text of a list, whether UTF-8 or what Windows writes; what is no text of comma-separated values is refused by what it is. */
export function listText(bytes: Uint8Array): Answer<string> {
  if (bytes.length > MOST_LIST_BYTES) return listTooLarge(bytes.length);
  if (beginsWith(bytes, 0x50, 0x4b)) {
    return refusedFile('not-csv', 'a zip or a workbook (xlsx)', 'This is no text.', SAVE_AS_CSV);
  }
  if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)) {
    return refusedFile('not-csv', 'UTF-16 text', 'This is not saved as CSV.', SAVE_AS_CSV);
  }
  if (bytes.includes(0)) return refusedFile('not-csv', 'binary data', 'This is no text.', SAVE_AS_CSV);
  const text = decodeText(isUtf8(bytes) ? marked(bytes) : bytes);
  if (text.trim() === '') {
    return refusedFile('empty-list', null, 'The list is empty.', 'Send a list with codes and amounts.');
  }
  return answered(text);
}

export function listTooLarge(bytes: number): Answer<never> {
  const message = `The list is larger than ${MOST_LIST_BYTES} bytes.`;
  return refusedFile('too-large', `${bytes} bytes`, message, 'Leave out all but codes and amounts.');
}

/** `decodeText` reads UTF-8 by its mark alone, as CMS's files have it; other programs leave the mark out. */
function marked(bytes: Uint8Array): Uint8Array {
  return beginsWith(bytes, ...BYTE_ORDER_MARK) ? bytes : Buffer.concat([BYTE_ORDER_MARK, bytes]);
}

function beginsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

function refusedFile(code: string, found: string | null, message: string, remedy: string): Answer<never> {
  return refusedList([csvProblem('', code, found, message, remedy)]);
}
