import type { FileProblem } from '../../schedule/fileProblem.ts';

/** One line for a person: where it is, what stands there, what is wrong with it, what to do. */
export function problemText({ member, line, column, found, message, remedy }: FileProblem): string {
  const where = [member, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const quoted = found === null || message.includes(found) ? '' : ` "${found}"`;
  return `${where.filter((part) => part !== null).join(', ')}:${quoted} ${message} ${remedy}`;
}
