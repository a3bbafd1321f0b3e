import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { answered, refused, type Answer } from '../../src/answers/refusal.ts';

/** The JSON in a file, or on standard input for "-"; what cannot be read is refused by name. */
export async function readJson(file: string): Promise<Answer<unknown>> {
  let content: string;
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    return unreadable('unreadable-file', file, error, 'Name a file that exists and may be read, or "-".');
  }
  try {
    return answered(JSON.parse(withoutByteOrderMark(content)) as unknown);
  } catch (error) {
    return unreadable('malformed-json', file, error, 'Correct the JSON there.');
  }
}

/** Windows' editors put one at the beginning of a text. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function unreadable(code: string, file: string, error: unknown, remedy: string): Answer<never> {
  const message = error instanceof Error ? `${error.message}.` : String(error);
  return refused(400, 'malformed-request', 'The request could not be read.', [
    { pointer: '', code, found: file, message, remedy },
  ]);
}
