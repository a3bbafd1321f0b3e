import type { Remembered } from './remembered.ts';

/** The codes that are remembered from memory, the others by one request, which whoever asks meanwhile shares. */
export async function readCodesOnce<T>(
  memory: Remembered<T | undefined>,
  codes: readonly string[],
  read: (codes: readonly string[]) => Promise<Map<string, T>>,
): Promise<Map<string, T>> {
  const wanted = [...new Set(codes)];
  const unknown = wanted.filter((code) => !memory.get(code));
  const reading = unknown.length > 0 ? read(unknown) : undefined;
  const answers = wanted.map((code) => memory.get(code) ?? memory.keep(code, answerOf(reading, code)));
  const found = await Promise.all(answers);
  return new Map(wanted.flatMap((code, index) => withAnswer(code, found[index])));
}

async function answerOf<T>(
  reading: Promise<Map<string, T>> | undefined,
  code: string,
): Promise<T | undefined> {
  return (await reading)?.get(code);
}

function withAnswer<T>(code: string, answer: T | undefined): [string, T][] {
  return answer === undefined ? [] : [[code, answer]];
}
