import type { Refusal } from '../../src/answers/refusal.ts';
import { problemText } from '../../src/refresh/telling/problemText.ts';
import type { FileProblem } from '../../src/schedule/fileProblem.ts';
import { problemDocument } from '../../src/http/problems.ts';
import type { Call, ExitCode } from './command.ts';

/** Tells why a request was refused: sentences for a person, problem details for a machine. */
export function tellRefusal(call: Call, refusal: Refusal): ExitCode {
  if (call.json) {
    call.print(JSON.stringify(problemDocument(refusal)));
    return 1;
  }
  call.tell(refusal.title);
  for (const { pointer, found, message, remedy, candidates } of refusal.errors) {
    call.tell(
      `  ${pointer === '' ? 'request' : pointer}${found === null ? '' : ` is "${found}"`}: ${message} ${remedy}`,
    );
    for (const each of candidates ?? []) call.tell(`    ${each.carrier} ${each.locality}  ${each.name}`);
  }
  if (refusal.total !== undefined) call.tell(`  and ${refusal.total - refusal.errors.length} more.`);
  return 1;
}

/** Tells why a file was refused: every problem with where it stands, what was found and what to do. */
export function tellFileProblems(call: Call, problems: readonly FileProblem[], total: number): ExitCode {
  if (call.json) {
    call.print(JSON.stringify({ problems, total }));
    return 1;
  }
  call.tell(
    `Refused, and nothing of it was published: ${total === 1 ? 'one problem' : `${total} problems`}.`,
  );
  for (const problem of problems) call.tell(`  ${problemText(problem)}`);
  if (total > problems.length) call.tell(`  and ${total - problems.length} more.`);
  return 1;
}
