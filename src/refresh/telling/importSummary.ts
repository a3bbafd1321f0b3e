import { judgementText } from '../gate/judgementText.ts';
import type { Imported, ImportOutcome } from '../importFiles.ts';
import { importedText } from './importedText.ts';
import { problemText } from './problemText.ts';

/** What became of something that runs by itself, for whoever is told: one line, and all of it. */
export interface Summary {
  readonly subject: string;
  readonly text: string;
}

/** How many problems, and parts that were left, are told one by one; the rest are counted. */
const MOST_LINES = 100;

/** What became of a file, or of several that belong together; `names` is how they are called. */
export function importSummary(names: string, outcome: ImportOutcome): Summary {
  return outcome.ok ? imported(names, outcome) : refused(names, outcome);
}

/** An import that failed on our side, at nothing that the file can be blamed for. */
export function failureSummary(names: string, error: unknown, next: string): Summary {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    subject: `Allowable could not import ${names}`,
    text: lines(
      `Importing ${names} failed on our side, and nothing that was published has changed.`,
      why,
      next,
    ),
  };
}

function imported(names: string, { imported: made, setAside }: ImportOutcome & { ok: true }): Summary {
  const left = setAside.map(
    ({ member, reason, count }) => `set aside: ${member}${count === 0 ? '' : ` (${count} rows)`}: ${reason}`,
  );
  return {
    subject: `Allowable imported ${names}: ${newsOf(made)}`,
    text: lines(
      `Imported ${names}.`,
      ...made.map(importedText),
      ...left.slice(0, MOST_LINES),
      more(left),
      ...made.flatMap(({ judgement }) => (judgement ? [judgementText(judgement)] : [])),
    ),
  };
}

/** What somebody has to look at comes first. */
function newsOf(made: readonly Imported[]): string {
  const ids = (result: Imported['result']) =>
    made.flatMap((each) => (each.result === result ? [each.id] : [])).join(', ');
  const staged = ids('staged');
  if (staged !== '') return `DOUBTFUL and not published: ${staged}`;
  return ids('published') || 'nothing new';
}

function refused(names: string, { problems, total }: ImportOutcome & { ok: false }): Summary {
  const told = problems.slice(0, MOST_LINES).map(problemText);
  const count = total === 1 ? 'one problem' : `${total} problems`;
  return {
    subject: `Allowable refused ${names}: ${count}`,
    text: lines(
      `Refused ${names}, and nothing of it was published: ${count}.`,
      ...told,
      total > told.length ? `and ${total - told.length} more.` : '',
    ),
  };
}

function more(all: readonly string[]): string {
  return all.length > MOST_LINES ? `and ${all.length - MOST_LINES} more.` : '';
}

function lines(...all: readonly string[]): string {
  return `${all.filter((line) => line !== '').join('\n')}\n`;
}
