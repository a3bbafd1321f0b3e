import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportOutcome } from '../importFiles.ts';
import { problemText } from '../telling/problemText.ts';
import { WAITING_NOTE, type Arrival } from './arrivals.ts';
import { writeWhole } from './putAway.ts';

/** A file that is complete only with others: a loose Relative Value file, one of the four files of procedure pairs. */
export interface Part {
  readonly arrival: Arrival;
  /** What is missing beside it. */
  readonly missing: readonly string[];
}

export type Incomplete = ImportOutcome & { readonly ok: false };

/** True where nothing is wrong with what was given but that something is missing beside it. */
export function isIncomplete(outcome: ImportOutcome): outcome is Incomplete {
  return !outcome.ok && outcome.problems.every(({ code }) => code === 'missing-member');
}

/** The files that no problem names: a set that is whole may lie beside a part of another one. */
export function unnamed(parts: readonly Part[], { problems }: Incomplete): Part[] {
  return parts.filter(({ arrival }) => !problems.some(({ member }) => member.includes(arrival.name)));
}

export function partOf(arrival: Arrival, { problems }: Incomplete): Part {
  return { arrival, missing: problems.map(problemText) };
}

/** Keeps the note in the inbox that says which files wait, and for what; none where nothing waits. */
export async function noteWaiting(folder: string, parts: readonly Part[]): Promise<void> {
  if (parts.length === 0) return rm(join(folder, WAITING_NOTE), { force: true });
  const heading =
    'These files are parts. They are tried again together when another file arrives; put the others of the same release here, or move these away.';
  const told = parts.flatMap(({ arrival, missing }) => [
    '',
    arrival.name,
    ...missing.map((each) => `  ${each}`),
  ]);
  await writeWhole(folder, WAITING_NOTE, `${[heading, ...told].join('\n')}\n`);
}
