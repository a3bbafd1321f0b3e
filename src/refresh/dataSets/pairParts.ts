import type { FileProblem } from '../../schedule/fileProblem.ts';

export type PartAnswer =
  | { readonly ok: true; readonly version: string; readonly number: number }
  | { readonly ok: false; readonly problem: FileProblem };

/** CMS posts a quarter's edits of practitioners in four files. */
const PARTS = 4;

/**
 * Which part of which set a file is. Only the name CMS gave it says so ("ccipra-v302r0-f1.txt"), and only the name tells
 * the edits of practitioners (ccipra) from those of outpatient hospitals (ccioph), which have the same columns.
 */
export function partOf(member: string): PartAnswer {
  const name = member.slice(member.lastIndexOf(': ') + 1).trim();
  const problem = { member, line: null, column: null, found: name } as const;
  const match = /^(cci[a-z]+-v\d\d[0-3]r\d+)[-_ ]?f(\d+)\b/i.exec(name);
  if (!match) {
    const message =
      'Its name does not say which part of which set of edits it is, and nothing in the file does.';
    const remedy = "Import it under CMS's own name, such as ccipra-v302r0-f1.txt.";
    return { ok: false, problem: { ...problem, code: 'not-recognised', message, remedy } };
  }
  const version = (match[1] ?? '').toLowerCase();
  if (!version.startsWith('ccipra')) {
    const message = 'These are the edits of outpatient hospitals by their name, not those of practitioners.';
    const remedy = "Import CMS's files of practitioner edits, ccipra-v...-f1 to f4.";
    return { ok: false, problem: { ...problem, code: 'wrong-setting', message, remedy } };
  }
  return { ok: true, version, number: Number(match[2]) };
}

/** What keeps the parts of a set from being whole: one that is missing, or there twice. */
export function missingParts(
  version: string,
  numbers: readonly number[],
  sources: readonly string[],
): FileProblem[] {
  const last = Math.max(PARTS, ...numbers);
  const expected = Array.from({ length: last }, (_, index) => index + 1);
  const missing = expected.filter((number) => !numbers.includes(number)).map((number) => `f${number}`);
  const twice = numbers.findIndex((number, index) => numbers.indexOf(number) !== index);
  const problem = { member: sources.join(', '), line: null, column: null } as const;
  if (missing.length > 0) {
    const message = `Of ${version} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing, and half a set would let pairs pass.`;
    const remedy = `Give all files of ${version} in one command, or in one zip.`;
    return [{ ...problem, code: 'missing-member', found: null, message, remedy }];
  }
  if (twice < 0) return [];
  const message = `Part f${numbers[twice]} of ${version} was given twice.`;
  const remedy = 'Give every part once.';
  return [{ ...problem, code: 'repeated-member', found: sources[twice] ?? null, message, remedy }];
}
