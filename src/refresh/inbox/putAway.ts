import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arrivalOf, isUnchanged, type Arrival } from './arrivals.ts';
import { markedName, markOf, REPORT_ENDING, reportName } from './fittingName.ts';
import { isNoFile } from './noFile.ts';

/**
 * Moves a file out of the inbox, with a report beside it that says what became of it. The report comes first: a process
 * that dies in between leaves the file in the inbox, to be taken again. A file of the same name that lies there already
 * is not replaced. A file that was written to since it was read stays: it is another one now. Answers whether it moved.
 */
export async function putAway(
  arriving: string,
  arrival: Arrival,
  destination: string,
  report: string,
): Promise<boolean> {
  if (!isUnchanged(arrival, await arrivalOf(arriving, arrival.name))) return false;
  const mark = markOf(arrival);
  const taken = arrival.name.endsWith(REPORT_ENDING) || (await exists(join(destination, arrival.name)));
  const name = taken ? markedName(arrival.name, mark) : arrival.name;
  await writeWhole(destination, reportName(name, mark), report);
  try {
    await rename(join(arriving, arrival.name), join(destination, name));
    return true;
  } catch (error) {
    if (isNoFile(error)) return false;
    throw error;
  }
}

/** Writes a text under a hidden name and renames it, so that nobody reads half of it. */
export async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const partial = join(folder, `.${randomUUID()}`);
  try {
    await writeFile(partial, content, { mode: 0o600, flush: true });
    await rename(partial, join(folder, name));
  } finally {
    await rm(partial, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isNoFile(error)) return false;
    throw error;
  }
}
