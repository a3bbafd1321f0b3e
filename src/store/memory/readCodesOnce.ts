import type { ScheduleReader } from '../../schedule/ports.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { PublishedMemory } from './publishedMemory.ts';

/** The codes that are remembered from memory, the others by one request, which whoever asks meanwhile shares. */
export async function readCodesOnce(
  store: Pick<ScheduleReader, 'readCodes'>,
  memory: PublishedMemory,
  id: string,
  codes: readonly string[],
): Promise<Map<string, readonly RelativeValueRow[]>> {
  const wanted = [...new Set(codes)];
  const unknown = wanted.filter((code) => !memory.codes.get(code));
  const reading = unknown.length > 0 ? store.readCodes(id, unknown) : undefined;
  const answers = wanted.map(
    (code) => memory.codes.get(code) ?? memory.codes.keep(code, rowsOf(reading, code)),
  );
  const rows = await Promise.all(answers);
  return new Map(wanted.flatMap((code, index) => withRows(code, rows[index])));
}

async function rowsOf(
  reading: Promise<Map<string, readonly RelativeValueRow[]>> | undefined,
  code: string,
): Promise<readonly RelativeValueRow[] | undefined> {
  return (await reading)?.get(code);
}

function withRows(
  code: string,
  rows: readonly RelativeValueRow[] | undefined,
): [string, readonly RelativeValueRow[]][] {
  return rows ? [[code, rows]] : [];
}
