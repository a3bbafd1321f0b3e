import type { RevisionNote } from '../../src/contracts/keeping.ts';
import type { Call, ExitCode } from './command.ts';

/** Prints every revision of a document, the newest first. */
export function tellHistory(call: Call, history: { readonly revisions: readonly RevisionNote[] }): ExitCode {
  if (call.json) call.print(JSON.stringify(history));
  else {
    for (const { revision, versions } of history.revisions) {
      call.print(`${String(revision).padStart(6)}  ${versions === null ? 'deleted' : versions.join(', ')}`);
    }
  }
  return 0;
}
