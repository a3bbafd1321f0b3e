import type { Call, ExitCode } from './command.ts';

/** Prints that a document called `name` is deleted, or could be. */
export function tellDeleted(
  call: Call,
  name: string,
  answer: { readonly deleted: string; readonly dryRun: boolean },
): ExitCode {
  if (call.json) call.print(JSON.stringify(answer));
  else
    call.print(
      answer.dryRun ? `${name} would be deleted. This was a dry run: nothing was.` : `${name} is deleted.`,
    );
  return 0;
}
