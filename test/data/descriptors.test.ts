import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THERAPY_CODES } from '../../data/therapyCodes.ts';
import { csvRows } from '../../src/files/csvRows.ts';
import { decodeText } from '../../src/files/decodeText.ts';
import { unpack } from '../../src/files/unpack.ts';
import { cmsFilesAreHere } from '../cmsFiles.ts';
import { DATA, RELEASE_FILES } from './shippedExtract.ts';

/** Words that a descriptor shares with the law: 42 CFR 410.61 has plans of care. */
const NOT_THE_DESCRIPTORS_OWN = new Set(['plan of care']);

/** CPT's texts are the American Medical Association's, those of D codes the American Dental Association's. */
const OWNED = /^[0-9D]/;

describe.runIf(cmsFilesAreHere)('descriptors', () => {
  it('were found in the files', async () => {
    const descriptors = await descriptorsOf(RELEASE_FILES);
    expect(descriptors.size).toBeGreaterThan(17_000);
  });

  it('stand nowhere in what is shipped: no three words of one in a row', async () => {
    const runs = new Map<string, string>();
    for (const [code, texts] of await descriptorsOf(RELEASE_FILES)) {
      if (!OWNED.test(code)) continue;
      for (const run of [...texts].flatMap((text) => runsOf(text, 3))) runs.set(run, code);
    }
    const found = filesOf(DATA).flatMap((file) =>
      runsOf(readFileSync(file, 'utf8'), 3)
        .filter((run) => runs.has(run) && !NOT_THE_DESCRIPTORS_OWN.has(run))
        .map((run) => `${basename(file)}: "${run}" as in the descriptor of ${runs.get(run)}`),
    );
    expect(found).toEqual([]);
  });

  it('have no two words in a row in common with the label of their code, nor are they the label', async () => {
    const descriptors = await descriptorsOf(RELEASE_FILES);
    const close = Object.entries(THERAPY_CODES).flatMap(([code, { label }]) =>
      [...(descriptors.get(code) ?? [])].filter((text) => {
        const taken = new Set([...runsOf(text, 2), text]);
        return [...runsOf(label, 2), label].some((run) => taken.has(run));
      }),
    );
    expect(close).toEqual([]);
  });
});

/** The descriptors of every code in release zips. */
async function descriptorsOf(paths: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const unpacked = await unpack(basename(path), readFileSync(path));
    if (!unpacked.ok) throw new Error(`${path} cannot be read`);
    for (const { name, bytes } of unpacked.members) {
      if (!/PPRRVU.*\.csv$/.test(name)) continue;
      const read = csvRows(name, decodeText(bytes));
      if (!read.ok) throw new Error(read.problem.message);
      for (const { cells } of read.rows) {
        const [code = '', , descriptor = ''] = cells;
        if (/^[A-Z0-9]{5}$/.test(code)) found.set(code, (found.get(code) ?? new Set()).add(descriptor));
      }
    }
  }
  return found;
}

/** Every run of so many words, in small letters; runs with fewer than two words of letters are numbers of some table. */
function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .map((_, index) => words.slice(index, index + length))
    .filter((run) => run.length === length && run.filter((word) => /[a-z]/.test(word)).length >= 2)
    .map((run) => run.join(' '));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
