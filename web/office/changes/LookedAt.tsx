import type { ComponentChildren } from 'preact';
import type { Changes } from '../../api/answers.ts';
import { ChangesTable } from './ChangesTable.tsx';

interface LookedAtProps {
  readonly changes: Changes;
  /** "Keep these terms". */
  readonly keep: string;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly children?: ComponentChildren;
}

/** What a dry run said, and the button that keeps it. */
export function LookedAt({ changes, keep, busy, onKeep, onLeave, children }: LookedAtProps) {
  return (
    <div class="stack" aria-live="polite">
      <ChangesTable changes={changes} />
      {children}
      <div class="buttons">
        <button type="button" class="main" disabled={busy} onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </div>
  );
}
