import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { listTooLarge, MOST_LIST_BYTES } from '../../src/answers/lists/listText.ts';
import { answered, refused, type Answer } from '../../src/answers/refusal.ts';

/** The bytes of a list in a file, or on standard input for "-"; what cannot be read is refused by name. */
export async function readBytes(file: string): Promise<Answer<Uint8Array>> {
  try {
    if (file === '-') return answered(await buffer(process.stdin));
    const { size } = await stat(file);
    return size > MOST_LIST_BYTES ? listTooLarge(size) : answered(await readFile(file));
  } catch (error) {
    const message = error instanceof Error ? `${error.message}.` : String(error);
    const remedy = 'Name a file that exists and may be read, or "-".';
    return refused(400, 'malformed-request', 'The list could not be read.', [
      { pointer: '', code: 'unreadable-file', found: file, message, remedy },
    ]);
  }
}
