import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { inputSizeProblem, type InputFile } from '../../src/refresh/inputFile.ts';
import type { FileProblem } from '../../src/schedule/fileProblem.ts';

export type InputFiles =
  | { readonly ok: true; readonly files: readonly InputFile[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The files a person named; those that cannot be read are told all at once. */
export async function inputFiles(paths: readonly string[]): Promise<InputFiles> {
  const read = await Promise.all(paths.map(readOne));
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, files: read.flatMap((each) => ('file' in each ? [each.file] : [])) };
}

async function readOne(path: string): Promise<{ file: InputFile } | { problem: FileProblem }> {
  try {
    const problem = inputSizeProblem(path, (await stat(path)).size);
    if (problem) return { problem };
    return { file: { name: basename(path), bytes: await readFile(path) } };
  } catch (error) {
    const message = error instanceof Error ? `${error.message}.` : String(error);
    const remedy = 'Name a file that exists and may be read.';
    return {
      problem: {
        code: 'unreadable-file',
        member: path,
        line: null,
        column: null,
        found: null,
        message,
        remedy,
      },
    };
  }
}
