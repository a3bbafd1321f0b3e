import type { ImportOutcome } from '../importFiles.ts';

/** What is logged of a file in the inbox: its name, what became of it, and never what stands in it. */
export type InboxEntry =
  | { readonly code: 'inbox-imported'; readonly file: string; readonly ids: readonly string[] }
  /** Some of it is doubtful: it is stored, and not published. */
  | { readonly code: 'inbox-staged'; readonly file: string; readonly ids: readonly string[] }
  | {
      readonly code: 'inbox-refused';
      readonly file: string;
      readonly problems: readonly string[];
      readonly total: number;
    }
  | { readonly code: 'inbox-waiting'; readonly file: string; readonly problems: readonly string[] }
  | { readonly code: 'inbox-fault'; readonly file: string | null; readonly error: unknown };

export function conclusionOf(file: string, outcome: ImportOutcome): InboxEntry {
  if (outcome.ok) {
    const isStaged = outcome.imported.some(({ result }) => result === 'staged');
    const ids = outcome.imported.map(({ id }) => id);
    return { code: isStaged ? 'inbox-staged' : 'inbox-imported', file, ids };
  }
  const codes = new Set(outcome.problems.map(({ code }) => code));
  return { code: 'inbox-refused', file, problems: [...codes], total: outcome.total };
}
