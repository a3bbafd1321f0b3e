import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, visitCsvPieces } from '../../src/files/csvRows.ts';
import { decodedPieces, decodeText } from '../../src/files/decodeText.ts';
import { textLines, visitLines } from '../../src/files/textLines.ts';

async function* inPieces<T extends { length: number; slice(from: number, to?: number): T }>(
  whole: T,
  sizes: readonly number[],
): AsyncGenerator<T> {
  let at = 0;
  for (const size of sizes) {
    yield await Promise.resolve(whole.slice(at, at + size));
    at += size;
  }
  yield whole.slice(at);
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });
const character = fc.constantFrom('a', '"', ',', '\n', '\r', '\x1a', ' ', '\x93', '\xe9');
const text = fc.array(character, { maxLength: 30 }).map((characters) => characters.join(''));

describe('a text that comes in pieces', () => {
  it('is the same as at once, wherever it was divided', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (made, divided) => {
        const bytes = new Uint8Array(Buffer.from(made, 'latin1'));
        expect(await joined(decodedPieces(inPieces(bytes, divided)))).toBe(decodeText(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same also in UTF-8, divided within a character', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffCafé “quoted”\r\nend', 'utf8'));
    for (let at = 3; at < bytes.length; at += 1) {
      expect(await joined(decodedPieces(inPieces(bytes, [at])))).toBe('Café “quoted”\nend');
    }
  });

  it('has the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (made, divided) => {
        const whole = made.replace(/\r/g, '');
        const found: { line: number; text: string }[] = [];
        await visitLines(inPieces(whole, divided), (each, line) => found.push({ line, text: each }));
        expect(found).toEqual(textLines(whole));
      }),
    );
  });

  it('has the same rows, and is refused where it is at once', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (made, divided) => {
        const whole = made.replace(/[\r\x1a]/g, '');
        const rows: unknown[] = [];
        const problem = await visitCsvPieces('x.csv', inPieces(whole, divided), (row) => rows.push(row));
        const atOnce = csvRows('x.csv', whole);
        expect(problem === null).toBe(atOnce.ok);
        if (atOnce.ok) expect(rows).toEqual(atOnce.rows);
      }),
      { numRuns: 500 },
    );
  });

  it('tells the line of a quote that is never closed', async () => {
    const problem = await visitCsvPieces('x.csv', inPieces('a,b\nc,d\n"e\nf\n', [4, 4, 2]), () => {});
    expect([problem?.line, problem?.code]).toEqual([3, 'unreadable-row']);
  });
});
