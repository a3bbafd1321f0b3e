import type { Estimate } from '../api/answers.ts';

/** What the notes of a line have to show. */
export interface LineDocumentation {
  readonly line: number;
  readonly code: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly cite: string }[];
}

/** The documentation checklist of an estimate; none where the API gives none. */
export function documentationOf(estimate: Estimate | undefined): readonly LineDocumentation[] {
  const { documentation } = (estimate ?? {}) as { documentation?: readonly LineDocumentation[] };
  return documentation ?? [];
}
