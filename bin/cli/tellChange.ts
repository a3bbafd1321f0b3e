import type { Changed } from '../../src/answers/keeping/change.ts';
import type { VersionChange } from '../../src/answers/keeping/changes.ts';
import type { Imported } from '../../src/answers/lists/importList.ts';
import { changesText, countsText } from './changesText.ts';
import type { Call, ExitCode } from './command.ts';

/** Prints what became of a document called `name`: the document for a machine, a sentence for a person. */
export function tellChange(call: Call, name: string, changed: Changed<object>): ExitCode {
  const { dryRun, revision, written, document } = changed;
  if (dryRun) tellDryRun(call, changed);
  else if (call.json) call.print(JSON.stringify(document));
  else {
    call.print(
      written
        ? `${name} is stored (revision ${revision}).`
        : `${name} says so already (revision ${revision}); nothing was written.`,
    );
  }
  return 0;
}

/** Prints what became of a list that was taken in as the version of a day. */
export function tellImport(call: Call, name: string, day: string, imported: Imported<object>): ExitCode {
  const { dryRun, revision, fields, changes, ignoredColumns, repeatedRows } = imported;
  if (call.json) {
    call.print(JSON.stringify({ dryRun, revision, fields, changes, ignoredColumns, repeatedRows }));
    return 0;
  }
  if (dryRun) tellDryRun(call, imported);
  else {
    const change = changes.find(({ effectiveFrom }) => effectiveFrom === day);
    call.print(`${name} from ${day}: ${newsText(change)} (revision ${revision}).`);
  }
  if (ignoredColumns.length > 0) call.tell(`Columns that were not read: ${ignoredColumns.join(', ')}.`);
  if (repeatedRows > 0) call.tell(`Rows that repeat one before them, taken once: ${repeatedRows}.`);
  return 0;
}

function newsText(version: VersionChange | undefined): string {
  if (version?.amounts) return countsText(version.amounts);
  if (version?.change === 'added') return 'added';
  const changed = version?.fields.length ?? 0;
  return changed === 0 ? 'nothing changed' : `${changed} changed`;
}

function tellDryRun(call: Call, { revision, fields, changes }: Changed<object>): void {
  if (call.json) call.print(JSON.stringify({ dryRun: true, revision, fields, changes }));
  else call.print(`${changesText({ fields, changes })}\nThis was a dry run: nothing was written.`);
}
